package semaphores;

import java.util.concurrent.Exchanger;

public class Rendezvous {

    private final Exchanger<String> door = new Exchanger<>();

    public void cookArrives() throws InterruptedException {
        door.exchange("pizzas");
    }

    public void riderArrives() throws InterruptedException {
        door.exchange("money");
    }
}
