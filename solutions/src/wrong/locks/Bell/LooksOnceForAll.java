// BellTest.two_cooks_do_not_share_the_pass: "cook-1 and cook-2 did not wait, but only one of them could go on." - both look before either of them has the monitor.
package locks;

public class Bell {

    private volatile int table;
    private String dish; // guarded by this

    public void ring(int table, String dish) throws InterruptedException {
        boolean free = this.table == 0;
        synchronized (this) {
            while (!free) {
                wait();
                free = this.table == 0;
            }
            this.table = table;
            this.dish = dish;
            notifyAll();
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
