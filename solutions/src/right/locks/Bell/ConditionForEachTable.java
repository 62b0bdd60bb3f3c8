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
            bell(table).signal();
        } finally {
            lock.unlock();
        }
    }

    public String fetch(int table) throws InterruptedException {
        lock.lock();
        try {
            while (this.table != table) {
                bell(table).await();
            }
            this.table = 0;
            free.signal();
            return dish;
        } finally {
            lock.unlock();
        }
    }

    private Condition bell(int number) {
        return bells.computeIfAbsent(number, n -> lock.newCondition());
    }
}
