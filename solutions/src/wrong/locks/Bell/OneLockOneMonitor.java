// BellTest.ring_waits_while_a_plate_stands_there: "cook-2 met IllegalMonitorStateException at Bell.java:" - the lock is held, but wait belongs to the monitor, which nobody has.
package locks;

import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

public class Bell {

    private final Lock lock = new ReentrantLock();
    private int table;
    private String dish;

    public void ring(int table, String dish) throws InterruptedException {
        lock.lock();
        try {
            while (this.table != 0) {
                lock.wait();
            }
            this.table = table;
            this.dish = dish;
        } finally {
            lock.unlock();
        }
    }

    public String fetch(int table) throws InterruptedException {
        lock.lock();
        try {
            while (this.table != table) {
                lock.wait();
            }
            this.table = 0;
            return dish;
        } finally {
            lock.unlock();
        }
    }
}
