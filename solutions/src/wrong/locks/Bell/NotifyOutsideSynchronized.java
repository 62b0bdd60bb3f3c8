// BellTest.a_plate_stands_on_the_pass_until_it_is_fetched: "owner met IllegalMonitorStateException at Bell.java:" - only who has the monitor may wake those who wait there.
package locks;

public class Bell {

    private int table; // guarded by this
    private String dish; // guarded by this

    public void ring(int table, String dish) throws InterruptedException {
        synchronized (this) {
            while (this.table != 0) {
                wait();
            }
            this.table = table;
            this.dish = dish;
        }
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
