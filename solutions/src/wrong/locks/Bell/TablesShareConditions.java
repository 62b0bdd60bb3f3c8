// BellTest.the_bell_reaches_a_waiter_among_many_tables: "waiter-2 waits for ever: nobody can move any more." - eight conditions for all tables, and signal wakes a waiter of another one.
package locks;

import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;
import java.util.stream.Stream;

public class Bell {
    private final Lock lock = new ReentrantLock();
    private final Condition free = lock.newCondition();
    private final Condition[] corners = Stream.generate(lock::newCondition).limit(8).toArray(Condition[]::new);
    private int table;
    private String dish;

    public void ring(int table, String dish) throws InterruptedException {
        lock.lock();
        try {
            while (this.table != 0) {
                free.await();
            }
            this.table = table;
            this.dish = dish;
            corners[table % 8].signal();
        } finally {
            lock.unlock();
        }
    }

    public String fetch(int table) throws InterruptedException {
        lock.lock();
        try {
            while (this.table != table) {
                corners[table % 8].await();
            }
            this.table = 0;
            free.signal();
            return dish;
        } finally {
            lock.unlock();
        }
    }
}
