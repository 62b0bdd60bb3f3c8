// BellTest.a_waiter_leaves_the_plate_of_another_table: "and looks again" - a plate of another table is no reason to look every moment.
package locks;

public class Bell {

    private int table;
    private String dish;

    public synchronized void ring(int table, String dish) throws InterruptedException {
        while (this.table != 0) {
            wait();
        }
        this.table = table;
        this.dish = dish;
        notifyAll();
    }

    public synchronized String fetch(int table) throws InterruptedException {
        while (this.table != table) {
            if (this.table == 0) {
                wait();
            } else {
                wait(10);
            }
        }
        this.table = 0;
        notifyAll();
        return dish;
    }
}
