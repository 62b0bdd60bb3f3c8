package locks;

import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.Lock;

public class SideOven {

    private final Lock main;
    private final Lock side;
    private final Duration patience;

    public SideOven(Lock main, Lock side, Duration patience) {
        this.main = main;
        this.side = side;
        this.patience = patience;
    }


    private record Door(Lock lock) implements AutoCloseable {
        @Override
        public void close() {
            lock.unlock();
        }
    }

    private Door enter() throws InterruptedException {
        if (main.tryLock()) {
            return new Door(main);
        }
        return side.tryLock(patience.toNanos(), TimeUnit.NANOSECONDS) ? new Door(side) : null;
    }

    public boolean bake(Runnable pizza) throws InterruptedException {
        try (Door door = enter()) {
            if (door == null) {
                return false;
            }
            pizza.run();
            return true;
        }
    }
}
