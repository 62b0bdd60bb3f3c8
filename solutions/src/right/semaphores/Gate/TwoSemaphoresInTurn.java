package semaphores;

import java.util.concurrent.Semaphore;

public class Gate {

    private final int waiters;
    private final Semaphore counting = new Semaphore(1);
    private final Semaphore[] doors = {new Semaphore(0), new Semaphore(0)};
    private int ready; // guarded by counting
    private int course; // guarded by counting

    public Gate(int waiters) {
        this.waiters = waiters;
    }

    public void pass() throws InterruptedException {
        counting.acquire();
        Semaphore door = doors[course % 2];
        if (++ready == waiters) {
            ready = 0;
            course++;
            door.release(waiters - 1);
            counting.release();
        } else {
            counting.release();
            door.acquire();
        }
    }
}
