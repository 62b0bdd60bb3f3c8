// BellTest.ring_waits_while_a_plate_stands_there: "waits for a while and looks again" - a wait with a limit in a loop hides that nobody rings.
package locks;

public class Bell {

    private int table; // guarded by this
    private String dish; // guarded by this

    public synchronized void ring(int table, String dish) throws InterruptedException {
        while (this.table != 0) {
            wait(50);
        }
        this.table = table;
        this.dish = dish;
    }

    public synchronized String fetch(int table) throws InterruptedException {
        while (this.table != table) {
            wait(50);
        }
        this.table = 0;
        return dish;
    }
}
