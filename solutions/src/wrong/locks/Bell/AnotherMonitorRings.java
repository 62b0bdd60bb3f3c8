// BellTest.ring_waits_while_a_plate_stands_there: "cook-2 waits for ever" - cooks wait at one monitor, and fetch wakes those at another.
package locks;

public class Bell {

    private final Object cooks = new Object();
    private final Object waiters = new Object();
    private volatile int table;
    private volatile String dish;

    public void ring(int table, String dish) throws InterruptedException {
        synchronized (cooks) {
            while (this.table != 0) {
                cooks.wait();
            }
            this.dish = dish;
            this.table = table;
        }
        synchronized (waiters) {
            waiters.notifyAll();
        }
    }

    public String fetch(int table) throws InterruptedException {
        synchronized (waiters) {
            while (this.table != table) {
                waiters.wait();
            }
            String fetched = dish;
            this.table = 0;
            waiters.notifyAll();
            return fetched;
        }
    }
}
