package semaphores;

import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;

public class Rendezvous {

    private final BlockingQueue<String> forTheRider = new LinkedBlockingQueue<>();
    private final BlockingQueue<String> forTheCook = new LinkedBlockingQueue<>();

    public void cookArrives() throws InterruptedException {
        forTheRider.add("cook is here");
        forTheCook.take();
    }

    public void riderArrives() throws InterruptedException {
        forTheCook.add("rider is here");
        forTheRider.take();
    }
}
