package kit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Future;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

/** What stands in for the JDK's executor; that answers get it is seen by the proof of RushHour on newer JDKs. */
class PlatformThreadsTest {
    private static final int BOUND = 30; // seconds

    @Test
    void each_task_has_a_thread_of_its_own() throws Exception {
        ExecutorService executor = PlatformThreads.perTask();
        CountDownLatch both = new CountDownLatch(2);
        Set<Thread> threads = ConcurrentHashMap.newKeySet();
        for (int i = 0; i < 2; i++) {
            executor.execute(() -> {
                threads.add(Thread.currentThread());
                both.countDown();
                awaitOrInterrupted(both);
            });
        }
        executor.shutdown();
        assertTrue(executor.awaitTermination(BOUND, TimeUnit.SECONDS));
        assertEquals(2, threads.size());
        assertThrows(RejectedExecutionException.class, () -> executor.execute(() -> { }));
    }

    @Test
    void an_end_at_once_interrupts_what_runs() throws Exception {
        ExecutorService executor = PlatformThreads.perTask();
        Future<Boolean> interrupted = executor.submit(() -> awaitOrInterrupted(new CountDownLatch(1)));
        executor.shutdown();
        assertFalse(executor.isTerminated());
        executor.shutdownNow();
        assertTrue(interrupted.get(BOUND, TimeUnit.SECONDS));
        assertTrue(executor.awaitTermination(BOUND, TimeUnit.SECONDS));
    }

    private static boolean awaitOrInterrupted(CountDownLatch latch) {
        try {
            latch.await(BOUND, TimeUnit.SECONDS);
            return false;
        } catch (InterruptedException e) {
            return true;
        }
    }
}
