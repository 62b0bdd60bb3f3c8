// BellTest.ring_waits_while_a_plate_stands_there: "cook-2 never comes to rest" - a loop does not give the monitor back, so nobody gets in to end it.
package locks;

public class Bell {

    private int table; // guarded by this
    private String dish; // guarded by this

    public synchronized void ring(int table, String dish) {
        while (this.table != 0) {
            Thread.onSpinWait();
        }
        this.table = table;
        this.dish = dish;
        notifyAll();
    }

    public synchronized String fetch(int table) {
        while (this.table != table) {
            Thread.onSpinWait();
        }
        this.table = 0;
        notifyAll();
        return dish;
    }
}
