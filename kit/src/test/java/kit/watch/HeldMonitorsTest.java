package kit.watch;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Phaser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

class HeldMonitorsTest {
    private final Object first = new Object();
    private final Object second = new Object();
    private final Object third = new Object();

    @Test
    void what_nobody_holds_is_free() {
        assertEquals(List.of(first, second, third), HeldMonitors.free(List.of(first, second, third)));
    }

    @Test
    @Timeout(30)
    void what_somebody_holds_is_not() throws InterruptedException {
        CountDownLatch in = new CountDownLatch(1);
        Phaser out = new Phaser(1);
        Thread guest = new Family.Own(() -> {
            synchronized (first) {
                synchronized (third) {
                    in.countDown();
                    out.awaitAdvance(0);
                }
            }
        }, "guest");
        guest.start();
        in.await();
        assertEquals(List.of(second), HeldMonitors.free(List.of(first, second, third)));
        out.arrive();
    }
}
