// BellTest.ring_waits_while_a_plate_stands_there: "cook-2 waits for ever" - the pass is free, and nobody says so.
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
        while (this.table != table) {
            wait();
        }
        this.table = 0;
        return dish;
    }
}
