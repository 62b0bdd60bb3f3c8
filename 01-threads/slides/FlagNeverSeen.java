import java.util.concurrent.TimeUnit;

/**
 * BROKEN ON PURPOSE, for one of its two waiters: the slides' exitFlag as a plain field, and beside it as a volatile one.
 * Both waiters look and look; the line that begins with {@code !} says who never sees that it is closing time.
 *
 * <p>Lesson: 01-threads/README.md#6-a-flag-that-may-never-be-seen. Run: {@code java 01-threads/slides/FlagNeverSeen.java}
 */
public class FlagNeverSeen {
    private static boolean exitFlag;
    private static volatile boolean volatileFlag;

    // Two methods that differ in one word, so that the compiler of the virtual machine sees each loop by itself.
    private static void lookAtThePlainFlag() {
        // region loop
        while (!exitFlag) {
            // only looks
        }
        // end region
    }

    private static void lookAtTheVolatileFlag() {
        while (!volatileFlag) {
            // only looks
        }
    }

    public static void main(String[] args) throws InterruptedException {
        Thread seeing = waiter("waiter-2, volatile flag", FlagNeverSeen::lookAtTheVolatileFlag);
        TimeUnit.SECONDS.sleep(1);
        volatileFlag = true;
        seeing.join();
        System.out.println("waiter-2, volatile flag: went home");

        // The virtual machine interprets a loop first, and then every look is a look. It must have compiled the loop, which
        // takes longer on a busy machine: hence the tries, each more patient.
        for (int seconds = 1; seconds <= 10; seconds++) {
            exitFlag = false;
            Thread looking = waiter("waiter-1, plain flag", FlagNeverSeen::lookAtThePlainFlag);
            TimeUnit.SECONDS.sleep(seconds);
            exitFlag = true;
            looking.join(2000);
            if (looking.isAlive()) {
                System.out.println("! waiter-1, plain flag: still looks, 2 s after exitFlag = true; isAlive = " + looking.isAlive());
                return; // he is a daemon, or this program would never end
            }
            System.out.println("waiter-1, plain flag: went home, for his loop was not compiled yet; once more");
        }
    }

    private static Thread waiter(String name, Runnable work) {
        Thread waiter = new Thread(work, name);
        waiter.setDaemon(true);
        waiter.start();
        return waiter;
    }
}
