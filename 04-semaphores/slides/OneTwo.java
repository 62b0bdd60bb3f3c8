import java.util.concurrent.Semaphore;

/**
 * The slides' program done right: two threads print 1 and 2 in strict turns, three rounds each, and the program ends.
 * Nobody spins, nobody sleeps, and a print that failed would not keep the other one waiting.
 *
 * <p>Lesson: 04-semaphores/README.md#3-taking-turns. Run: {@code java 04-semaphores/slides/OneTwo.java}
 */
public class OneTwo {
    private static final int ROUNDS = 3;

    private static final Semaphore turnOfOne = new Semaphore(1);        // it is 1's turn
    private static final Semaphore turnOfTwo = new Semaphore(0);

    public static void main(String[] args) throws InterruptedException {
        Thread two = new Thread(() -> print(2, turnOfTwo, turnOfOne), "two");
        Thread one = new Thread(() -> print(1, turnOfOne, turnOfTwo), "one");
        two.start();                            // comes first, and waits
        one.start();
        one.join();
        two.join();
        System.out.println("main: each had its last turn");
    }

    private static void print(int number, Semaphore mine, Semaphore theirs) {
        try {
            // region turn
            for (int round = 1; round <= ROUNDS; round++) {
                mine.acquire();                 // sleeps until the other one has given it
                try {
                    System.out.println(number);
                } finally {
                    theirs.release();           // the turn is passed on, whatever became of the print
                }
            }
            // end region
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt(); // somebody wants this thread gone: leave, and keep the flag up
        }
    }
}
