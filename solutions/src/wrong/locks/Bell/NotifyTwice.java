// BellTest.the_bell_reaches_the_waiter_of_that_table: "waiter-3 waits for ever" - the two who are woken can be of other tables.
package locks;

public class Bell {

    private int table;
    private String dish;

    public synchronized void ring(int table, String dish) throws InterruptedException {
        while (this.table != 0) {
            wait();
        }
        this.dish = dish;
        this.table = table;
        wakeACookAndAWaiter();
    }

    public synchronized String fetch(int table) throws InterruptedException {
        while (this.table != table) {
            wait();
        }
        this.table = 0;
        wakeACookAndAWaiter();
        return dish;
    }

    private void wakeACookAndAWaiter() {
        notify();
        notify();
    }
}
