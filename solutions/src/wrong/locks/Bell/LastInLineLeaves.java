// BellTest.an_interrupt_ends_the_wait_of_a_cook: "cook-5 waits for ever" - whoever is interrupted takes the last one out of the line, not himself.
package locks;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;

public class Bell {

    private final ReentrantLock lock = new ReentrantLock();
    private final Condition rung = lock.newCondition();
    private final Deque<Condition> cooks = new ArrayDeque<>(); // who waits, the oldest first
    private int table; // 0 while the pass is empty
    private String dish;

    public void ring(int table, String dish) throws InterruptedException {
        lock.lockInterruptibly();
        try {
            if (this.table != 0) {
                Condition me = lock.newCondition();
                cooks.addLast(me);
                try {
                    while (this.table != 0) {
                        me.await();
                    }
                    cooks.remove(me);
                } catch (InterruptedException e) {
                    cooks.pollLast();
                    wakeCook();
                    throw e;
                }
            }
            this.table = table;
            this.dish = dish;
            rung.signalAll();
        } finally {
            lock.unlock();
        }
    }

    private void wakeCook() {
        if (table == 0 && !cooks.isEmpty()) {
            cooks.peekFirst().signal();
        }
    }

    public String fetch(int table) throws InterruptedException {
        lock.lockInterruptibly();
        try {
            while (this.table != table) {
                rung.await();
            }
            this.table = 0;
            wakeCook();
            return dish;
        } finally {
            lock.unlock();
        }
    }
}
