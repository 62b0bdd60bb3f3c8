// HatchTest.nothing_goes_with_somebody_who_is_interrupted: "That waiter-2 gets Margherita, which waiter-1, who was interrupted, did not take" - the plate was handed to somebody who does not look at it any more.
package locks;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

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
                waiters.remove(mine);
            } finally {
                lock.unlock();
            }
            throw e;
        }
    }
}
