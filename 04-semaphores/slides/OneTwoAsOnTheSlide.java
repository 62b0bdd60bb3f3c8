import java.util.concurrent.Semaphore;

/**
 * BROKEN ON PURPOSE: the slides' program, step by step in Java. The lines that begin with {@code !} say what goes wrong.
 * Not on the slide: the numbers are counted, not printed, both threads are ended after a second, and one print fails.
 *
 * <p>Lesson: 04-semaphores/README.md#3-taking-turns. Run: {@code java 04-semaphores/slides/OneTwoAsOnTheSlide.java}
 */
public class OneTwoAsOnTheSlide {
    private static final Semaphore sem = new Semaphore(1);              // threading.Semaphore() has one permit

    private static volatile boolean secondIsOver;
    private static final int[] times = new int[3];                      // guarded by sem: how often each number came
    private static final int[] longest = new int[3];                    // guarded by sem: its longest run
    private static int last;                                            // guarded by sem
    private static int run;                                             // guarded by sem: how often in a row up to now

    public static void main(String[] args) throws InterruptedException {
        theSlideForOneSecond();
        aPrintThatFails();
    }

    private static void theSlideForOneSecond() throws InterruptedException {
        Thread fun1 = new Thread(() -> fun(1), "fun1");
        Thread fun2 = new Thread(() -> fun(2), "fun2");
        fun1.start();
        fun2.start();
        Thread.sleep(1000);
        secondIsOver = true;                                            // on the slide they never end
        fun1.join();
        fun2.join();
        for (int number = 1; number <= 2; number++) {
            System.out.printf("%s %d came %,d times, and up to %,d times in a row%n",
                    longest[number] > 1 ? "!" : " ", number, times[number], longest[number]);
        }
    }

    private static void fun(int number) {
        while (!secondIsOver) {
            sem.acquireUninterruptibly();                               // what Python's acquire does, too
            print(number);
            sem.release();
        }
    }

    private static void print(int number) {
        run = number == last ? run + 1 : 1;
        last = number;
        times[number]++;
        longest[number] = Math.max(longest[number], run);
    }

    /** fun1 prints once and fails; then fun2 wants to print. */
    private static void aPrintThatFails() throws InterruptedException {
        Thread fun1 = new Thread(() -> {
            sem.acquireUninterruptibly();
            System.out.println(1 / Integer.parseInt("0"));              // a print that fails
            sem.release();                                              // never reached
        }, "fun1");
        fun1.setUncaughtExceptionHandler((thread, e) -> System.out.println("  fun1 could not print: " + e.getMessage()));
        fun1.start();
        fun1.join();

        Thread fun2 = new Thread(() -> {
            sem.acquireUninterruptibly();
            System.out.println(2);
            sem.release();
        }, "fun2");
        fun2.setDaemon(true);                                           // or this program would never end
        fun2.start();
        fun2.join(1000);
        System.out.println("! fun1 has ended, and its permit with it; permits left: " + sem.availablePermits());
        System.out.println("! fun2 has waited for a second, and nobody will release; isAlive = " + fun2.isAlive());
    }
}
