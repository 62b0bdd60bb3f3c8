// BellTest.an_interrupt_ends_the_wait_of_a_cook: "The ring that was interrupted threw nothing" - the flag is set again, and the plate covers another one.
package locks;

public class Bell {

    private int table; // guarded by this
    private String dish; // guarded by this

    public synchronized void ring(int table, String dish) {
        try {
            while (this.table != 0) {
                wait();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
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
        notifyAll();
        return dish;
    }
}
