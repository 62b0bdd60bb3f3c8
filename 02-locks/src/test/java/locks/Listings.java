package locks;

import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

/** The small listing of the lesson, compiled. */
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
}
