// HatchTest.an_interrupt_ends_the_wait_of_a_cook: "cook-5 waits for ever" - the ticket that comes next is one that somebody else has already, and the one that was given back is nobody's.
package locks;

import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

public class Hatch {

    private final Lock lock = new ReentrantLock();
    private final Condition changed = lock.newCondition();
    private String plate; // null while the hatch is empty
    private long tickets; // given to cooks so far
    private long turn; // the ticket of the cook who is next

    public void put(String dish) throws InterruptedException {
        lock.lockInterruptibly();
        try {
            long mine = tickets++;
            try {
                while (plate != null || turn != mine) {
                    changed.await();
                }
            } catch (InterruptedException e) {
                tickets--; // as if he had never come
                changed.signalAll();
                throw e;
            }
            turn++;
            plate = dish;
            changed.signalAll();
        } finally {
            lock.unlock();
        }
    }

    public String take() throws InterruptedException {
        lock.lockInterruptibly();
        try {
            while (plate == null) {
                changed.await();
            }
            String dish = plate;
            plate = null;
            changed.signalAll();
            return dish;
        } finally {
            lock.unlock();
        }
    }
}
