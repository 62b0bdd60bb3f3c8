package locks;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

// A plate that is handed to somebody in the same moment as he is interrupted goes with him.
public class Hatch {

    private final Lock lock = new ReentrantLock();
    private final Condition emptied = lock.newCondition();
    private final Deque<CompletableFuture<String>> waiters = new ArrayDeque<>(); // guarded by lock
    private String plate; // guarded by lock

    public void put(String dish) throws InterruptedException {
        lock.lock();
        try {
            while (plate != null) {
                emptied.await();
            }
            if (waiters.isEmpty()) {
                plate = dish;
            } else {
                waiters.removeFirst().complete(dish);
            }
        } finally {
            lock.unlock();
        }
    }

    public String take() throws InterruptedException {
        CompletableFuture<String> mine = new CompletableFuture<>();
        lock.lock();
        try {
            if (plate != null) {
                String dish = plate;
                plate = null;
                emptied.signal();
                return dish;
            }
            waiters.addLast(mine);
        } finally {
            lock.unlock();
        }
        try {
            return mine.get();
        } catch (ExecutionException e) {
            throw new IllegalStateException(e);
        } catch (InterruptedException e) {
            lock.lock();
            try {
                if (waiters.remove(mine)) {
                    throw e;
                }
            } finally {
                lock.unlock();
            }
            Thread.currentThread().interrupt(); // came too late
            return mine.join();
        }
    }
}
