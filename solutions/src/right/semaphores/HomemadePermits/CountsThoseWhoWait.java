package semaphores;

public class HomemadePermits {

    private int value; // guarded by this; below 0: so many wait without a permit
    private int waiting; // guarded by this
    private int granted; // guarded by this; wake-ups that nobody has used yet

    public HomemadePermits(int permits) {
        value = permits;
    }

    public synchronized void acquire() throws InterruptedException {
        value--;
        if (value >= 0) {
            return;
        }
        waiting++;
        try {
            while (granted == 0) {
                wait();
            }
            granted--;
            waiting--;
        } catch (InterruptedException e) {
            value++;
            waiting--;
            if (granted > waiting) {
                granted--;
            } else if (granted > 0) {
                notify();
            }
            throw e;
        }
    }

    public synchronized void release(int number) {
        for (int i = 0; i < number; i++) {
            value++;
            if (value <= 0) {
                granted++;
                notify();
            }
        }
    }

    public synchronized int available() {
        return Math.max(0, value);
    }
}
