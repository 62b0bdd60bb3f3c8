import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.concurrent.TimeUnit;

/**
 * BROKEN ON PURPOSE: the slides' first program, step by step in Java. The lines that begin with {@code !} say what goes wrong.
 * Not on the slide: its seconds are tenths here, main goes on behind the last start, and what it does there only observes.
 *
 * <p>Lesson: 01-threads/README.md#2-a-pause-and-who-ends-it. Run: {@code java 01-threads/slides/TwoThreadsAsOnTheSlide.java}
 */
public class TwoThreadsAsOnTheSlide {
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm:ss.S");
    private static final long SECOND = 100;               // milliseconds

    private static boolean exitFlag = false;              // read in each round, and nobody ever sets it

    /** The slide's class: the number of the thread, its name, and how long it pauses. Or how many lines it prints? */
    private static final class MyThread extends Thread {
        private final int counter;

        MyThread(int threadId, String name, int counter) {
            super(name);
            this.counter = counter;
        }

        @Override
        public void run() {
            System.out.println("Starting " + getName());
            printTime(getName(), counter, 5);
            System.out.println("Exiting " + getName() + (Thread.currentThread() == this
                    ? ""
                    : ", on the thread " + Thread.currentThread().getName()));
        }
    }

    private static void printTime(String threadName, int counter, int delay) {
        while (counter > 0) {
            if (exitFlag) {
                return;                                   // the slide asks a string to exit
            }
            try {
                Thread.sleep(delay * SECOND);
            } catch (InterruptedException e) {
                System.out.println("! " + threadName + " was interrupted, and goes on");
            }
            System.out.println(threadName + ": " + LocalTime.now().format(TIME));
            counter -= 1;
        }
    }

    public static void main(String[] args) throws InterruptedException {
        Thread thread1 = new MyThread(1, "Thread-1", 1);
        Thread thread2 = new MyThread(2, "Thread-2", 2);
        long begun = System.nanoTime();
        thread1.start();
        thread2.start();
        System.out.println("! main has nothing more to do, and the threads have: nobody joins them");

        thread2.join(2 * SECOND);
        System.out.println("! main: join(" + 2 * SECOND + ") came back and said nothing; isAlive = " + thread2.isAlive());
        thread2.interrupt();
        thread1.join();
        thread2.join();
        System.out.println("! 1 and 2 were to be the seconds, and became the number of lines; the pause is always 5");

        Thread thread3 = new MyThread(3, "Thread-3", 1);
        thread3.run();                                    // "start() calls run()": so why not at once?
        System.out.println("! main called run() and did all the work; state of Thread-3: " + thread3.getState());
        System.out.println("! after " + TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - begun)
                + " ms exitFlag is " + exitFlag + ", as at the beginning");
    }
}
