// HatchTest.nothing_goes_with_somebody_who_is_interrupted: "waiter-2" - who is interrupted when he is called keeps the call.
package locks;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;

// Whoever has to wait stands in a line with a condition of its own, and the one at the head is served.
public class Hatch {

    private final ReentrantLock lock = new ReentrantLock();
    private final Deque<Condition> cooks = new ArrayDeque<>(); // guarded by lock
    private final Deque<Condition> waiters = new ArrayDeque<>(); // guarded by lock
    private String plate; // guarded by lock

    public void put(String dish) throws InterruptedException {
        lock.lock();
        try {
            while (plate != null) {
                standIn(cooks);
            }
            plate = dish;
            wakeFirst(waiters);
        } finally {
            lock.unlock();
        }
    }

    public String take() throws InterruptedException {
        lock.lock();
        try {
            while (plate == null) {
                standIn(waiters);
            }
            String dish = plate;
            plate = null;
            wakeFirst(cooks);
            return dish;
        } finally {
            lock.unlock();
        }
    }

    private void standIn(Deque<Condition> line) throws InterruptedException {
        Condition me = lock.newCondition();
        line.addLast(me);
        try {
            me.await();
        } catch (InterruptedException e) {
            line.remove(me);
            throw e;
        }
        line.remove(me);
    }

    private static void wakeFirst(Deque<Condition> line) {
        if (!line.isEmpty()) {
            line.removeFirst().signal();
        }
    }
}
