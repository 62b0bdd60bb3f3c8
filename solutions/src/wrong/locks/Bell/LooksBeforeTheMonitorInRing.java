// BellTest.in_every_order_of_steps_a_cook_hears_of_the_free_pass: "In this order of steps nobody can move any more." - the pass can become free between the look and the wait.
package locks;

public class Bell {

    private volatile int table;
    private String dish; // guarded by this

    public void ring(int table, String dish) throws InterruptedException {
        while (true) {
            while (this.table != 0) {
                synchronized (this) {
                    wait();
                }
            }
            synchronized (this) {
                if (this.table == 0) {
                    this.table = table;
                    this.dish = dish;
                    notifyAll();
                    return;
                }
            }
        }
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
