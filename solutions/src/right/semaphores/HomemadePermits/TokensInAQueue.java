package semaphores;

import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;

public class HomemadePermits {

    private final BlockingQueue<Object> tokens = new LinkedBlockingQueue<>();

    public HomemadePermits(int permits) {
        release(permits);
    }

    public void acquire() throws InterruptedException {
        tokens.take();
    }

    public void release(int number) {
        for (int i = 0; i < number; i++) {
            tokens.add(this);
        }
    }

    public int available() {
        return tokens.size();
    }
}
