package semaphores;

/*
 * 04-semaphores, exercise 7: HomemadePermits. Lesson: 04-semaphores/README.md#8-inside-a-semaphore
 * What goes on inside a semaphore? This one counts, and that is all: nobody waits, and two who
 * count at once may spoil the number.
 * Goal: a counting semaphore from a lock and a condition (or from synchronized and wait).
 * Rules: a ready-made Semaphore is refused. There are never fewer than 0 permits, and at first
 * `permits`, 0 or more. Anybody may release, 1 permit or more, also beyond the first number. Whoever
 * finds none waits at rest; who goes first, and whether newcomers overtake, is open. An interrupt
 * ends the wait with an InterruptedException. Each HomemadePermits has permits of its own.
 * Commands: mvn test -pl 04-semaphores -Dtest=HomemadePermitsTest    Hints: 04-semaphores/hints.md
 */
public class HomemadePermits {

    private int permits;

    public HomemadePermits(int permits) {
        this.permits = permits;
    }

    // TODO 1: takes one permit; whoever finds none waits until there is one for him.
    // TODO 3: whoever is interrupted while waiting took none, and none is lost.
    public void acquire() throws InterruptedException {
        permits--;
    }

    // TODO 2: adds that many permits, and nobody who could now have one sleeps on.
    public void release(int number) {
        permits += number;
    }

    /** How many permits there are when it is asked. */
    public int available() {
        return permits;
    }
}
