// BellTest.a_waiter_leaves_the_plate_of_another_table: "What was fetched for table 1 is Funghi, not Margherita." - any plate will do for this waiter.
package locks;

public class Bell {

    private int table; // guarded by this
    private String dish; // guarded by this

    public synchronized void ring(int table, String dish) throws InterruptedException {
        while (this.table != 0) {
            wait();
        }
        this.table = table;
        this.dish = dish;
        notifyAll();
    }

    public synchronized String fetch(int table) throws InterruptedException {
        while (this.table == 0) {
            wait();
        }
        this.table = 0;
        notifyAll();
        return dish;
    }
}
