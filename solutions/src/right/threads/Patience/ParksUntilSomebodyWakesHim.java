package threads;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.locks.LockSupport;

/** A porter joins without a limit, and then wakes the host, who has parked for as long as the patience lasts. */
public class Patience {

    public interface Clock {
        Duration time();
    }

    private final Clock clock;

    public Patience(Clock clock) {
        this.clock = clock;
    }

    public boolean isHomeWithin(Thread cook, Duration patience) throws InterruptedException {
        long end = System.nanoTime() + patience.toNanos();
        Thread host = Thread.currentThread();
        Thread porter = new Thread(() -> {
            try {
                cook.join();
                LockSupport.unpark(host);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }, "porter");
        porter.start();
        try {
            while (cook.isAlive() && end - System.nanoTime() > 0) {
                LockSupport.parkNanos(end - System.nanoTime());
                if (Thread.interrupted()) {
                    throw new InterruptedException();
                }
            }
            return !cook.isAlive();
        } finally {
            porter.interrupt();
        }
    }

    public boolean areHomeWithin(List<Thread> cooks, Duration patience) throws InterruptedException {
        Duration end = clock.time().plus(patience);
        for (Thread cook : cooks) {
            if (!isHomeWithin(cook, end.minus(clock.time()))) {
                return false;
            }
        }
        return true;
    }
}
