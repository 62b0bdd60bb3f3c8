// BellTest.a_plate_is_fetched_once: "What was fetched" - who finds the plate there leaves the number of its table standing.
package locks;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.Semaphore;

// Whoever waits for a table stands in the list and waits at a monitor where nobody else waits: notify can reach nobody else.
public class Bell {

    private static final class Waiter {
        final int table;
        String dish; // guarded by this

        Waiter(int table) {
            this.table = table;
        }
    }

    private final Semaphore place = new Semaphore(1);
    private final List<Waiter> waiters = new ArrayList<>(); // guarded by waiters
    private int table; // guarded by waiters
    private String dish; // guarded by waiters

    public void ring(int table, String dish) throws InterruptedException {
        place.acquire();
        synchronized (waiters) {
            for (Iterator<Waiter> each = waiters.iterator(); each.hasNext();) {
                Waiter waiter = each.next();
                if (waiter.table == table) {
                    each.remove();
                    synchronized (waiter) {
                        waiter.dish = dish;
                        waiter.notify();
                    }
                    return;
                }
            }
            this.table = table;
            this.dish = dish;
        }
    }

    public String fetch(int table) throws InterruptedException {
        Waiter me = new Waiter(table);
        synchronized (waiters) {
            if (this.table == table) {
                place.release();
                return dish;
            }
            waiters.add(me);
        }
        try {
            synchronized (me) {
                while (me.dish == null) {
                    me.wait();
                }
            }
        } catch (InterruptedException e) {
            synchronized (waiters) { // not within the other monitor: a cook takes the two in this order
                if (waiters.remove(me)) {
                    throw e;
                }
            }
            Thread.currentThread().interrupt(); // the plate is handed over already
        }
        place.release();
        synchronized (me) {
            return me.dish;
        }
    }
}
