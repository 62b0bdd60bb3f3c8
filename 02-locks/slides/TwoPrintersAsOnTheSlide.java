import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;

/**
 * BROKEN ON PURPOSE: the slides' program, step by step in Java. The lines that begin with {@code !} say what goes wrong.
 * Not on the slide: milliseconds instead of the time of day, tenths of seconds for seconds, a second evening on which
 * printing fails, and a watcher who ends the program.
 *
 * <p>Lesson: 02-locks/README.md#3-the-lock-comes-back.
 * Run: {@code java 02-locks/slides/TwoPrintersAsOnTheSlide.java}
 */
public class TwoPrintersAsOnTheSlide {
    private static final ReentrantLock threadLock = new ReentrantLock();
    private static volatile long begun;
    private static volatile boolean paperJam;

    public static void main(String[] args) throws InterruptedException {
        theSlide();
        theArguments();
        theFailure();
    }

    /** Delays of 1 and 2 tenths, three lines each: 300 ms and 600 ms of waiting, and none of it side by side. */
    private static void theSlide() throws InterruptedException {
        begun = System.nanoTime();
        List<Thread> threads = List.of(
                new Thread(() -> run(1), "Thread-1"),
                new Thread(() -> run(2), "Thread-2"));
        for (Thread thread : threads) {
            thread.start();
        }
        for (Thread thread : threads) {
            thread.join();
        }
        System.out.println("! one after the other: " + millis() + " ms, where 600 are enough side by side");
    }

    private static void run(int counter) {
        threadLock.lock();                                    // held from the first pause to the last line
        printTime(Thread.currentThread().getName(), counter, 3);
        threadLock.unlock();                                  // and not reached when printTime fails
    }

    private static void printTime(String threadName, int delay, int counter) {
        while (counter > 0) {
            try {
                Thread.sleep(100L * delay);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                return;
            }
            if (paperJam) {
                throw new IllegalStateException("paper jam");
            }
            System.out.println(threadName + ": " + millis() + " ms");
            counter--;
        }
    }

    /** The first listing declares (name, counter, delay), the second (name, delay, counter): both are numbers. */
    private static void theArguments() {
        begun = System.nanoTime();
        printTime("meant as 3 lines, 1 tenth apart", 3, 1);
        System.out.println("! swapped arguments compile: 1 line after 3 tenths");
    }

    private static void theFailure() throws InterruptedException {
        paperJam = true;
        Thread first = new Thread(() -> run(1), "Thread-1");
        first.setUncaughtExceptionHandler((thread, failure) ->
                System.out.println("! " + thread.getName() + " ends by " + failure + ", before unlock()"));
        first.start();
        first.join();

        Thread second = new Thread(() -> run(2), "Thread-2");
        second.setDaemon(true);                               // or this program would never end
        second.start();
        second.join(1000);
        if (second.isAlive()) {
            System.out.println("! watcher: 1 s later " + second.getName() + " is " + second.getState()
                    + ", the lock is locked: " + threadLock.isLocked() + ", " + first.getName() + " is " + first.getState());
        }
    }

    private static long millis() {
        return TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - begun);
    }
}
