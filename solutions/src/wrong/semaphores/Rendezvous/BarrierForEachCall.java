// RendezvousTest.both_go_on_when_both_have_arrived: "Both have arrived, and each waits for the other, cook for rider and rider for cook." - each waits at a door of its own.
package semaphores;

import java.util.concurrent.BrokenBarrierException;
import java.util.concurrent.CyclicBarrier;

public class Rendezvous {

    public void cookArrives() throws InterruptedException {
        arrive();
    }

    public void riderArrives() throws InterruptedException {
        arrive();
    }

    private void arrive() throws InterruptedException {
        CyclicBarrier door = new CyclicBarrier(2);
        try {
            door.await();
        } catch (BrokenBarrierException e) {
            throw new IllegalStateException(e);
        }
    }
}
