// BellTest.an_interrupt_ends_the_wait_of_a_waiter: "waiter-1 waits for ever" - the interrupt is caught inside the loop, and the waiter waits on.
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

    public synchronized String fetch(int table) {
        while (this.table != table) {
            try {
                wait();
            } catch (InterruptedException e) {
                // look again
            }
        }
        this.table = 0;
        notifyAll();
        return dish;
    }
}
