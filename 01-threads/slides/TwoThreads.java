import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.List;

/**
 * The slides' first program done right: two threads that say their name and the time, side by side.
 * The counter is the counter and the pause is the pause; whoever is interrupted stops, and main waits for both.
 *
 * <p>Lesson: 01-threads/README.md#2-a-pause-and-who-ends-it. Run: {@code java 01-threads/slides/TwoThreads.java}
 */
public class TwoThreads {
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm:ss.S");

    /** A cook says the time so often, with so many milliseconds between. */
    private record Shift(int counter, long pause) implements Runnable {
        @Override
        public void run() {
            String me = Thread.currentThread().getName();
            System.out.println(me + " begins");
            // region pause
            try {
                for (int i = 1; i <= counter; i++) {
                    System.out.println(me + ": " + LocalTime.now().format(TIME));
                    if (i < counter) {
                        Thread.sleep(pause);
                    }
                }
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();   // no more lines, and the flag is up again
            }
            // end region
            System.out.println(me + " goes home");
        }
    }

    public static void main(String[] args) throws InterruptedException {
        List<Thread> cooks = List.of(
                new Thread(new Shift(3, 200), "cook-1"),
                new Thread(new Shift(5, 300), "cook-2"));
        for (Thread cook : cooks) {
            cook.start();
        }

        cooks.get(0).join(100);                       // a wait with a limit, which is over too soon
        System.out.println("main: after 0.1 s cook-1 is " + (cooks.get(0).isAlive() ? "still at work" : "gone"));
        cooks.get(0).join();
        cooks.get(1).interrupt();                     // closing time: the last pauses are not waited out
        cooks.get(1).join();
        System.out.println("main: both are gone, and so is the last line");
    }
}
