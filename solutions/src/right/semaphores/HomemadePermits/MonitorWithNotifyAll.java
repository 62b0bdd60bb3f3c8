package semaphores;

public class HomemadePermits {

    private int permits; // guarded by this

    public HomemadePermits(int permits) {
        this.permits = permits;
    }

    public synchronized void acquire() throws InterruptedException {
        while (permits == 0) {
            wait();
        }
        permits--;
    }

    public synchronized void release(int number) {
        permits += number;
        notifyAll();
    }

    public synchronized int available() {
        return permits;
    }
}
