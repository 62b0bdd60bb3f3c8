import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

/**
 * BROKEN ON PURPOSE: the slides' program, step by step in Java. The lines that begin with {@code !} say what goes wrong.
 * Not on the slide: the words come 100 ms after the cooks, making one takes 100 ms a letter, and two fields only observe.
 *
 * <p>Lesson: 03-queues/README.md#3-the-end-of-the-work. Run: {@code java 03-queues/slides/ThreeWorkersAsOnTheSlide.java}
 */
public class ThreeWorkersAsOnTheSlide {
    private static final List<String> WORDS = List.of("One", "Two", "Three", "Four", "Five");

    private static boolean exitFlag = false;                        // plain, as on the slide
    private static final Lock queueLock = new ReentrantLock();      // around a queue that is thread-safe already
    private static final BlockingQueue<String> workQueue = new ArrayBlockingQueue<>(10);

    private static volatile long hungUp;                            // observes: when the words came
    private static final Set<String> made = ConcurrentHashMap.newKeySet();    // observes: the words that are made

    public static void main(String[] args) throws InterruptedException {
        theSlide();
        theFlagAlone();
    }

    private static void theSlide() throws InterruptedException {
        List<Thread> cooks = new ArrayList<>();
        for (int number = 1; number <= 3; number++) {
            Thread cook = new Thread(ThreeWorkersAsOnTheSlide::cook, "cook-" + number);
            cook.start();
            cooks.add(cook);
        }
        Thread.sleep(100);

        hungUp = System.nanoTime();
        queueLock.lock();
        for (String word : WORDS) {
            workQueue.put(word);
        }
        queueLock.unlock();

        long before = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
        while (!workQueue.isEmpty()) {
            // spins
        }
        List<String> inTheMaking = WORDS.stream().filter(word -> !made.contains(word)).toList();
        long burnt = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - before;

        exitFlag = true;
        System.out.println("! main: the queue is empty, but still in the making: " + inTheMaking);
        System.out.println("! main: burnt " + millis(burnt) + " ms of CPU time by asking whether it is empty");
        for (Thread cook : cooks) {
            cook.join();
        }
    }

    private static void cook() {
        String me = Thread.currentThread().getName();
        try {
            while (!exitFlag) {
                queueLock.lock();
                if (!workQueue.isEmpty()) {
                    String word = workQueue.take();
                    queueLock.unlock();
                    long waited = millis(System.nanoTime() - hungUp);
                    System.out.println((word.equals("One") ? "! " : "") + me + " begins " + word
                            + " " + waited + " ms after it was hung up");
                    Thread.sleep(100L * word.length());             // making it
                    made.add(word);
                } else {
                    queueLock.unlock();
                    Thread.sleep(1000);                             // deaf to whatever comes meanwhile
                }
            }
            System.out.println(me + " goes home");
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /**
     * The cooks saw the flag: lock() and sleep() made this JVM read it again. A loop that only looks has no such luck once
     * the JIT has compiled it. On a busy machine that may take a while: hence the tries, each more patient.
     */
    private static void theFlagAlone() throws InterruptedException {
        for (int seconds = 1; seconds <= 7; seconds++) {
            exitFlag = false;
            Thread watcher = new Thread(() -> {
                while (!exitFlag) {
                    // only looks
                }
            }, "watcher");
            watcher.setDaemon(true);                                // or this program would never end
            watcher.start();

            Thread.sleep(1000L * seconds);                          // time for the JIT, which reads the field once
            exitFlag = true;
            watcher.join(2000);
            if (watcher.isAlive()) {
                System.out.println("! watcher: still looping 2 s after exitFlag = true; isAlive = true");
                return;
            }
            System.out.println("watcher: saw the flag, so the JIT has not compiled this loop yet; once more");
        }
    }

    private static long millis(long nanos) {
        return TimeUnit.NANOSECONDS.toMillis(nanos);
    }
}
