// HatchTest.an_interrupt_on_the_way_to_the_hatch_loses_no_plate: "The plate that was taken is null, not Funghi." - put returns without having put anything, and take with nothing.
package locks;

import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;

public class Hatch {
    private final ReentrantLock lock = new ReentrantLock();
    private final Condition full = lock.newCondition();
    private final Condition empty = lock.newCondition();
    private String plate;

    public void put(String dish) throws InterruptedException {
        try {
            lock.lockInterruptibly();
        } catch (InterruptedException e) {
            return;
        }
        try {
            while (plate != null) {
                empty.await();
            }
            plate = dish;
            full.signal();
        } finally {
            lock.unlock();
        }
    }

    public String take() throws InterruptedException {
        try {
            lock.lockInterruptibly();
        } catch (InterruptedException e) {
            return null;
        }
        try {
            while (plate == null) {
                full.await();
            }
            String dish = plate;
            plate = null;
            empty.signal();
            return dish;
        } finally {
            lock.unlock();
        }
    }
}
