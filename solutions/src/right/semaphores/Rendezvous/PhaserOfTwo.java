package semaphores;

import java.util.concurrent.Phaser;

public class Rendezvous {

    private final Phaser door = new Phaser(2);

    public void cookArrives() throws InterruptedException {
        door.awaitAdvanceInterruptibly(door.arrive());
    }

    public void riderArrives() throws InterruptedException {
        door.awaitAdvanceInterruptibly(door.arrive());
    }
}
