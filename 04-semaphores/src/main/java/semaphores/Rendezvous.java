package semaphores;

import java.util.concurrent.Semaphore;

/*
 * 04-semaphores, exercise 3: Rendezvous. Lesson: 04-semaphores/README.md#4-both-must-arrive
 * A cook brings the pizzas to the back door, a rider comes for them. Here the rider waits for the
 * cook, but the cook waits for nobody: the pizzas lie on the doorstep, and the cook is gone.
 * Goal: cookArrives() and riderArrives() return when both have arrived, whoever was first.
 * Rules: one cook and one rider meet at a door, again and again, each time anew. Whoever waits,
 * rests: no looking again and again, no naps. An interrupt ends the wait with an
 * InterruptedException; after that, nobody comes to this door again. Each Rendezvous is a door of
 * its own.
 * Commands: mvn test -pl 04-semaphores -Dtest=RendezvousTest    Hints: 04-semaphores/hints.md
 */
public class Rendezvous {

    private final Semaphore cookIsHere = new Semaphore(0);

    // TODO 1: whoever comes first waits for the other, until sent away by an interrupt.
    // TODO 2: when both have arrived, both go on.
    // TODO 3: the next time they meet is like the first.
    public void cookArrives() throws InterruptedException {
        cookIsHere.release();
    }

    public void riderArrives() throws InterruptedException {
        cookIsHere.acquire();
    }
}
