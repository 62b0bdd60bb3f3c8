package semaphores;

import java.util.concurrent.BrokenBarrierException;
import java.util.concurrent.CyclicBarrier;

public class Rendezvous {

    private final CyclicBarrier door = new CyclicBarrier(2);

    public void cookArrives() throws InterruptedException {
        arrive();
    }

    public void riderArrives() throws InterruptedException {
        arrive();
    }

    private void arrive() throws InterruptedException {
        try {
            door.await();
        } catch (BrokenBarrierException e) {
            throw new IllegalStateException("the other one was sent away", e);
        }
    }
}
