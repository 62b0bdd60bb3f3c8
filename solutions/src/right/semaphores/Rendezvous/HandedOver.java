package semaphores;

import java.util.concurrent.SynchronousQueue;

public class Rendezvous {

    private final SynchronousQueue<String> door = new SynchronousQueue<>();

    public void cookArrives() throws InterruptedException {
        door.put("pizzas");
    }

    public void riderArrives() throws InterruptedException {
        door.take();
    }
}
