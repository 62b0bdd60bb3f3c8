// BellTest.no_plate_goes_with_a_waiter_who_is_interrupted: "waits for ever" - the cook takes the list and then the waiter, the interrupted waiter has himself and takes the list.
package locks;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.Semaphore;

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
                this.table = 0;
                place.release();
                return dish;
            }
            waiters.add(me);
        }
        synchronized (me) {
            try {
                while (me.dish == null) {
                    me.wait();
                }
            } catch (InterruptedException e) {
                if (leaves(me)) {
                    throw e;
                }
                Thread.currentThread().interrupt(); // the plate is handed over already
            }
            place.release();
            return me.dish;
        }
    }

    private boolean leaves(Waiter me) {
        if (me.dish != null) {
            return false;
        }
        synchronized (waiters) {
            return waiters.remove(me);
        }
    }
}
