// BellTest.ring_waits_while_a_plate_stands_there: "waits for a while and looks again" - a nap does not give the monitor back, so nobody gets in meanwhile.
package locks;

public class Bell {

    private int table; // guarded by this
    private String dish; // guarded by this

    public synchronized void ring(int table, String dish) throws InterruptedException {
        while (this.table != 0) {
            Thread.sleep(20);
        }
        this.table = table;
        this.dish = dish;
        notifyAll();
    }

    public synchronized String fetch(int table) throws InterruptedException {
        while (this.table != table) {
            Thread.sleep(20);
        }
        this.table = 0;
        notifyAll();
        return dish;
    }
}
