// HatchTest.an_interrupt_on_the_way_to_the_hatch_loses_no_plate: "That waiter-3, who comes interrupted to an empty hatch, comes back never happens" - put and take hide the flag until the wait is over.
package locks;

import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

public class Hatch {

    private final Lock lock = new ReentrantLock();
    private final Condition free = lock.newCondition();
    private final Condition there = lock.newCondition();
    private String plate;

    public void put(String dish) throws InterruptedException {
        boolean raise = Thread.interrupted();
        lock.lock();
        try {
            while (plate != null) {
                free.await();
            }
            plate = dish;
            there.signal();
        } finally {
            lock.unlock();
            if (raise) {
                Thread.currentThread().interrupt();
            }
        }
    }

    public String take() throws InterruptedException {
        boolean raise = Thread.interrupted();
        lock.lock();
        try {
            while (plate == null) {
                there.await();
            }
            String dish = plate;
            plate = null;
            free.signal();
            return dish;
        } finally {
            lock.unlock();
            if (raise) {
                Thread.currentThread().interrupt();
            }
        }
    }
}
