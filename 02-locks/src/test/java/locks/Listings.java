package locks;

import static java.util.concurrent.TimeUnit.SECONDS;

import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

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
}
