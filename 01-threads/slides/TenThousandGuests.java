// needs Java 21

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/**
 * Ten thousand virtual threads that all wait at once, and what that costs.
 *
 * <p>Lesson: 01-threads/README.md#9-ten-thousand-guests. Run: {@code java -Xmx64m 01-threads/slides/TenThousandGuests.java}
 */
public class TenThousandGuests {
    private static final int GUESTS = 10_000;

    public static void main(String[] args) throws Exception {
        CountDownLatch in = new CountDownLatch(GUESTS);
        CountDownLatch lastOrders = new CountDownLatch(1);
        // region house
        try (ExecutorService house = Executors.newVirtualThreadPerTaskExecutor()) {
            for (int guest = 1; guest <= GUESTS; guest++) {
                house.submit(() -> {
                    in.countDown();
                    lastOrders.await();         // a virtual thread lets go of its carrier here
                    return null;
                });
            }
            in.await();
            tell("all " + GUESTS + " guests wait");
            lastOrders.countDown();
        }                                       // close() waits for the last guest
        // end region
        tell("the house is empty");
    }

    private static void tell(String what) throws Exception {
        System.gc();
        Runtime machine = Runtime.getRuntime();
        System.out.println(what + "; heap in use: " + ((machine.totalMemory() - machine.freeMemory()) >> 20) + " MB");
        Path status = Path.of("/proc/self/status"); // Linux only
        if (Files.isReadable(status)) {
            Files.lines(status).filter(line -> line.startsWith("Threads") || line.startsWith("VmRSS"))
                    .forEach(line -> System.out.println("  " + line.replaceAll("\\s+", " ")));
        }
    }
}
