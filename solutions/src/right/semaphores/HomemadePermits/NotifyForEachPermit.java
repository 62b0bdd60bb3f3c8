package semaphores;

public class HomemadePermits {

    private final Object door = new Object();
    private int permits; // guarded by door

    public HomemadePermits(int permits) {
        this.permits = permits;
    }

    public void acquire() throws InterruptedException {
        synchronized (door) {
            while (permits < 1) {
                door.wait();
            }
            permits--;
        }
    }

    public void release(int number) {
        for (int i = 0; i < number; i++) {
            synchronized (door) {
                permits++;
                door.notify();
            }
        }
    }

    public int available() {
        synchronized (door) {
            return permits;
        }
    }
}
