// BellTest.ring_waits_while_a_plate_stands_there: "cook-2 never comes to rest" - whoever looks all the time keeps a processor busy.
package locks;

public class Bell {

    private volatile int table;
    private volatile String dish;

    public void ring(int table, String dish) {
        while (!rung(table, dish)) {
            Thread.onSpinWait();
        }
    }

    private synchronized boolean rung(int table, String dish) {
        if (this.table != 0) {
            return false;
        }
        this.dish = dish;
        this.table = table;
        return true;
    }

    public String fetch(int table) {
        String fetched = fetched(table);
        while (fetched == null) {
            Thread.onSpinWait();
            fetched = fetched(table);
        }
        return fetched;
    }

    private synchronized String fetched(int table) {
        if (this.table != table) {
            return null;
        }
        this.table = 0;
        return dish;
    }
}
