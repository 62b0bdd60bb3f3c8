// BellTest.an_interrupt_ends_the_wait_of_a_waiter: "That waiter-6, who comes interrupted to an empty pass, comes back never happens" - fetch hides the flag until the wait is over.
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
        boolean interrupted = Thread.interrupted();
        try {
            while (this.table != table) {
                wait();
            }
            this.table = 0;
            notifyAll();
            return dish;
        } finally {
            if (interrupted) {
                Thread.currentThread().interrupt();
            }
        }
    }
}
