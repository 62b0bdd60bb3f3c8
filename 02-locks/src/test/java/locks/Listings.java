package locks;

import static java.util.concurrent.TimeUnit.SECONDS;

import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;

/** The small listings of the lesson, compiled. */
class Listings {
    // region door
    static final class Door {
        private final Lock lock = new ReentrantLock();
        private int guests;             // guarded by lock

        void comeIn() {
            lock.lock();
            try {
                guests++;
            } finally {
                lock.unlock();          // on every way out
            }
        }
    }
    // end region

    // region perhaps
    static void tidyUp(Lock shelf) throws InterruptedException {
        if (!shelf.tryLock(30, SECONDS)) {
            System.out.println("tomorrow");     // nothing was taken, nothing is given back
            return;
        }
        try {
            System.out.println("tidying up");
        } finally {
            shelf.unlock();
        }
    }
    // end region
    static final class Oven {
        private final Lock lock = new ReentrantLock();
        private final Condition hot = lock.newCondition();
        private int degrees; // guarded by lock

        // region oven
        void untilHot() throws InterruptedException {
            lock.lock();
            try {
                while (degrees < 300) {     // woken is not the same as hot: look again
                    hot.await();            // gives the lock back meanwhile
                }
            } finally {
                lock.unlock();
            }
        }

        void heat(int more) {
            lock.lock();
            try {
                degrees += more;
                hot.signalAll();            // whoever waits looks again
            } finally {
                lock.unlock();
            }
        }
        // end region
    }

    static final class Sign {
        private boolean open; // guarded by this

        // region sign
        synchronized void untilOpen() throws InterruptedException {
            while (!open) {
                wait();                     // gives the monitor back meanwhile
            }
        }

        synchronized void turn() {
            open = true;
            notifyAll();
        }
        // end region
    }

    static final class Special {
        private final ReadWriteLock locks = new ReentrantReadWriteLock();
        private String dish = "Margherita"; // guarded by locks
        private int euros = 8; // guarded by locks

        // region special
        String read() {
            locks.readLock().lock();        // beside other readers
            try {
                return dish + ", " + euros + " euros";
            } finally {
                locks.readLock().unlock();
            }
        }

        void write(String newDish, int newEuros) {
            locks.writeLock().lock();       // alone
            try {
                dish = newDish;
                euros = newEuros;
            } finally {
                locks.writeLock().unlock();
            }
        }
        // end region
    }
}
