// BellTest.a_waiter_leaves_the_plate_of_another_table: "What was fetched for table 1 is Funghi, not Margherita." - one is woken, and it is the one of another table.
package locks;

public class Bell {

    private int table; // guarded by this
    private String dish; // guarded by this

    public synchronized void ring(int table, String dish) throws InterruptedException {
        if (this.table != 0) {
            wait();
        }
        this.table = table;
        this.dish = dish;
        notify();
    }

    public synchronized String fetch(int table) throws InterruptedException {
        if (this.table != table) {
            wait();
        }
        this.table = 0;
        notify();
        return dish;
    }
}
