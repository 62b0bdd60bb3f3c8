// BellTest.a_free_pass_reaches_the_cook_among_waiters: "cook-2 waits for ever" - notify wakes a waiter where a cook could go on.
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
        while (this.table != table) {
            wait();
        }
        this.table = 0;
        notify();
        return dish;
    }
}
