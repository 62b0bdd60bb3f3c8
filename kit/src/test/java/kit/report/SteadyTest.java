package kit.report;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class SteadyTest {
    @Test
    void hashes_become_numbers() {
        Steady steady = new Steady();
        assertEquals("It holds ReentrantLock@1 and Object@2.", steady.text("It holds ReentrantLock@1b6d and Object@77aa00."));
        assertEquals("Object@2, after ReentrantLock@1", steady.text("Object@77aa00, after ReentrantLock@1b6d"));
        assertEquals("anna@cafe and 7@5", steady.text("anna@cafe and 7@5"));
    }

    @Test
    void lambdas_have_no_address() {
        String on17 = "Task queues.LastOrders$$Lambda$1225/0x00007f48612938a0@416913e2 rejected from ThreadPoolExecutor@76ebc225[Running]";
        String on25 = "Task queues.LastOrders$$Lambda/0x0000000048612938@416913e2 rejected from ThreadPoolExecutor@76ebc225[Running]";
        String steady = "Task queues.LastOrders$$Lambda@1 rejected from ThreadPoolExecutor@2[Running]";
        assertEquals(steady, new Steady().text(on17));
        assertEquals(steady, new Steady().text(on25));
    }

    @Test
    void default_names_count_what_the_story_tells() {
        Story story = new Story(
                List.of("Thread-12 waits for Thread-7, which holds Object@1f.", "pool-10-thread-3 is left."),
                List.of(new Step("Thread-12", "waits"), new Step("pool-9-thread-1", "ends"), new Step("ForkJoinPool-4-worker-2", "joins"),
                        new Step("cook-Thread-9", "makes Object@1f")),
                "Thread-12 is the check's own word", "01-threads/README.md#1-thread");
        Story expected = new Story(
                List.of("Thread-1 waits for Thread-0, which holds Object@1.", "pool-2-thread-3 is left."),
                List.of(new Step("Thread-1", "waits"), new Step("pool-1-thread-1", "ends"), new Step("ForkJoinPool-1-worker-2", "joins"),
                        new Step("cook-Thread-9", "makes Object@1")),
                "Thread-12 is the check's own word", "01-threads/README.md#1-thread");
        assertEquals(expected, new Steady().story(story));
    }
}
