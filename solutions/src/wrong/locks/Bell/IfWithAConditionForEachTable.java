// BellTest.a_waiter_who_is_woken_too_late_waits_again: "did not wait, but only one of them could go on" - the signal is for his table, but another waiter of that table was quicker.
package locks;

import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

public class Bell {

    private final Lock lock = new ReentrantLock();
    private final Condition free = lock.newCondition();
    private final Map<Integer, Condition> bells = new HashMap<>(); // guarded by lock
    private int table; // guarded by lock
    private String dish; // guarded by lock

    public void ring(int table, String dish) throws InterruptedException {
        lock.lock();
        try {
            while (this.table != 0) {
                free.await();
            }
            this.table = table;
            this.dish = dish;
            bells.computeIfAbsent(table, number -> lock.newCondition()).signal();
        } finally {
            lock.unlock();
        }
    }

    public String fetch(int table) throws InterruptedException {
        lock.lock();
        try {
            if (this.table != table) {
                bells.computeIfAbsent(table, number -> lock.newCondition()).await();
            }
            this.table = 0;
            free.signal();
            return dish;
        } finally {
            lock.unlock();
        }
    }
}
