// BellTest.one_fetch_makes_room_for_one_cook: "The turn of the last of the cooks never happens" - the first cook who is woken takes the flag of all with him.
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
    private boolean cooksWait;

    public void ring(int table, String dish) throws InterruptedException {
        lock.lock();
        try {
            while (this.table != 0) {
                cooksWait = true;
                empty.await();
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
            if (cooksWait) {
                cooksWait = false;
                empty.signal();
            }
            return dish;
        } finally {
            lock.unlock();
        }
    }
}
