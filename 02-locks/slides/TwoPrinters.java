import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

/**
 * The slides' program done right: two threads print their name and the time, three times each, under one lock.
 * The lock is held for the lines only, the pauses are outside, and it comes back whatever happens.
 *
 * <p>Lesson: 02-locks/README.md#4-how-much-under-one-lock. Run: {@code java 02-locks/slides/TwoPrinters.java}
 */
public class TwoPrinters {
    private static final Lock console = new ReentrantLock();

    /** How often, and how long between two times: named, so that nobody can swap them. */
    private record Plan(int times, int pauseMillis) {}

    public static void main(String[] args) throws InterruptedException {
        List<Thread> printers = List.of(
                new Thread(() -> printTime(new Plan(3, 100)), "printer-1"),
                new Thread(() -> printTime(new Plan(3, 200)), "printer-2"));
        for (Thread printer : printers) {
            printer.start();
        }
        for (Thread printer : printers) {
            printer.join();
        }
        System.out.println("main exits");
    }

    private static void printTime(Plan plan) {
        String me = Thread.currentThread().getName();
        try {
            for (int time = 1; time <= plan.times(); time++) {
                Thread.sleep(plan.pauseMillis());             // both pause at once: nothing is shared here
                // region console
                String now = "%s: %s".formatted(me, LocalTime.now().truncatedTo(ChronoUnit.MILLIS));
                console.lock();
                try {
                    System.out.println(now);
                    System.out.println("-".repeat(now.length()));  // belongs to the line above
                } finally {
                    console.unlock();
                }
                // end region
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();               // somebody wants it to stop: leave, and keep the flag up
        }
    }
}
