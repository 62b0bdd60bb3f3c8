// BellTest.in_every_order_of_steps_a_waiter_hears_the_bell: "In this order of steps nobody can move any more." - the bell can ring between the look and the wait.
package locks;

public class Bell {

    private volatile int table;
    private String dish; // guarded by this

    public synchronized void ring(int table, String dish) throws InterruptedException {
        while (this.table != 0) {
            wait();
        }
        this.table = table;
        this.dish = dish;
        notifyAll();
    }

    public String fetch(int table) throws InterruptedException {
        if (this.table != table) {
            synchronized (this) {
                wait();
            }
        }
        synchronized (this) {
            while (this.table != table) {
                wait();
            }
            this.table = 0;
            notifyAll();
            return dish;
        }
    }
}
