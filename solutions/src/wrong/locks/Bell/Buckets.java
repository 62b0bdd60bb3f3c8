// BellTest.the_bell_reaches_a_waiter_among_many_tables: "waiter-2 waits for ever: nobody can move any more." - 128 conditions for all tables, and signal wakes a waiter of another one.
package locks;

import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;

public class Bell {

    private final ReentrantLock lock = new ReentrantLock();
    private final Condition free = lock.newCondition();
    private final Condition[] bells = new Condition[128];
    private int table;
    private String dish;

    public Bell() {
        for (int i = 0; i < bells.length; i++) {
            bells[i] = lock.newCondition();
        }
    }

    public void ring(int table, String dish) throws InterruptedException {
        lock.lockInterruptibly();
        try {
            while (this.table != 0) {
                free.await();
            }
            this.table = table;
            this.dish = dish;
            bells[table & 127].signal();
        } finally {
            lock.unlock();
        }
    }

    public String fetch(int table) throws InterruptedException {
        lock.lockInterruptibly();
        try {
            while (this.table != table) {
                bells[table & 127].await();
            }
            this.table = 0;
            free.signal();
            return dish;
        } finally {
            lock.unlock();
        }
    }
}
