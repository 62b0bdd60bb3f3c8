// BellTest.ring_waits_while_a_plate_stands_there: "cook-2 met IllegalMonitorStateException at Bell.java:" - wait gives the monitor back, so one must have it.
package locks;

public class Bell {

    private volatile int table;
    private volatile String dish;

    public void ring(int table, String dish) throws InterruptedException {
        while (this.table != 0) {
            wait();
        }
        synchronized (this) {
            this.dish = dish;
            this.table = table;
            notifyAll();
        }
    }

    public String fetch(int table) throws InterruptedException {
        while (this.table != table) {
            wait();
        }
        synchronized (this) {
            String fetched = dish;
            this.table = 0;
            notifyAll();
            return fetched;
        }
    }
}
