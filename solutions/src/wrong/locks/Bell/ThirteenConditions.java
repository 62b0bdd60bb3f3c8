// BellTest.the_bell_reaches_a_waiter_among_many_tables: "waiter-2 waits for ever: nobody can move any more." - thirteen conditions for all tables, and signal wakes a waiter of another one.
package locks;

import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;
import java.util.stream.Stream;

public class Bell {

    private final Lock lock = new ReentrantLock();
    private final Condition free = lock.newCondition();
    private final Condition[] plates = Stream.generate(lock::newCondition).limit(13).toArray(Condition[]::new);
    private int table;
    private String dish;

    public void ring(int table, String dish) throws InterruptedException {
        lock.lock();
        try {
            while (this.dish != null) {
                free.await();
            }
            this.table = table;
            this.dish = dish;
            plates[table % plates.length].signal();
        } finally {
            lock.unlock();
        }
    }

    public String fetch(int table) throws InterruptedException {
        lock.lock();
        try {
            while (dish == null || this.table != table) {
                plates[table % plates.length].await();
            }
            String fetched = dish;
            dish = null;
            free.signal();
            return fetched;
        } finally {
            lock.unlock();
        }
    }
}
