package semaphores;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Semaphore;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

public class Philosophers {

    private final List<Semaphore> forks;
    private final Lock lock = new ReentrantLock();
    private final List<Condition> neighbourLeft = new ArrayList<>();
    private final boolean[] eats; // guarded by lock

    public Philosophers(List<Semaphore> forks) {
        this.forks = forks;
        eats = new boolean[forks.size()];
        forks.forEach(fork -> neighbourLeft.add(lock.newCondition()));
    }

    public void eat(int seat, Runnable meal) throws InterruptedException {
        int n = forks.size();
        int before = (seat + n - 1) % n;
        int behind = (seat + 1) % n;
        lock.lockInterruptibly();
        try {
            while (eats[before] || eats[behind]) {
                neighbourLeft.get(seat).await();
            }
            eats[seat] = true;
        } finally {
            lock.unlock();
        }
        try {
            forks.get(seat).acquireUninterruptibly();
            forks.get(behind).acquireUninterruptibly();
            try {
                meal.run();
            } finally {
                forks.get(behind).release();
                forks.get(seat).release();
            }
        } finally {
            lock.lock();
            try {
                eats[seat] = false;
                neighbourLeft.get(before).signal();
                neighbourLeft.get(behind).signal();
            } finally {
                lock.unlock();
            }
        }
    }
}
