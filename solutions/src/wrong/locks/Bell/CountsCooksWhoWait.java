// BellTest.a_cook_who_is_woken_too_late_waits_again: "The turn of the last of the cooks never happens" - who is woken too late waits again, and is not counted any more.
package locks;

import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

public class Bell {

    private final Lock lock = new ReentrantLock();
    private final Condition empty = lock.newCondition();
    private final Condition bell = lock.newCondition();
    private int table;
    private String dish;
    private int cooks;

    public void ring(int table, String dish) throws InterruptedException {
        lock.lock();
        try {
            if (this.table != 0) {
                cooks++;
                while (this.table != 0) {
                    empty.await();
                }
            }
            this.table = table;
            this.dish = dish;
            bell.signalAll();
        } finally {
            lock.unlock();
        }
    }

    public String fetch(int table) throws InterruptedException {
        lock.lock();
        try {
            while (this.table != table) {
                bell.await();
            }
            this.table = 0;
            if (cooks > 0) {
                cooks--;
                empty.signal();
            }
            return dish;
        } finally {
            lock.unlock();
        }
    }
}
