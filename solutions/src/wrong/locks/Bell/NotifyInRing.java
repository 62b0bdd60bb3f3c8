// BellTest.the_bell_reaches_the_waiter_of_that_table: "waiter-3 waits for ever" - notify wakes one who waits for another table, and he waits again.
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
        notify();
    }

    public synchronized String fetch(int table) throws InterruptedException {
        while (this.table != table) {
            wait();
        }
        this.table = 0;
        notifyAll();
        return dish;
    }
}
