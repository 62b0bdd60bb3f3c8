package logging;

import java.util.Map;
import java.util.concurrent.Executor;
import org.slf4j.Logger;
import org.slf4j.MDC;

/*
 * 05-logging, exercise 5: OrderTrail. Lesson: 05-logging/README.md#6-whose-order-is-it
 * A waiter takes an order, a cook makes it; the lines of both shall carry its number in the MDC,
 * under "order". Here the cook's lines carry none, and the waiter forgets what else she had noted.
 * Goal: every line of an order carries its number, and no line of anything else does.
 * Rules: make(...) logs "taken" on the waiter's thread, once, hands the step to the cooks and does
 * not wait for it. The lines of both carry the number; those of the step also what the waiter's map
 * held at the time of the call. After make(...) the waiter's map is as it was before, and after the
 * step so is the cook's, whatever was thrown; that is passed on. Several waiters may call at once.
 * Commands: mvn test -pl 05-logging -Dtest=OrderTrailTest    Hints: 05-logging/hints.md
 */
public class OrderTrail {

    private final Logger log;
    private final Executor cooks;

    public OrderTrail(Logger log, Executor cooks) {
        this.log = log;
        this.cooks = cooks;
    }

    // TODO 1: the waiter's line carries the number, and her map is afterwards as it was.
    // TODO 2: the cook's lines carry the number too, and what the waiter had noted.
    // TODO 3: the cook's map is afterwards as it was, so that the next line is nobody's.
    public void make(int order, Runnable step) {
        // The map belongs to the waiter, and may have an order already: note what was there.
        Map<String, String> waiters = MDC.getCopyOfContextMap();
        MDC.put("order", String.valueOf(order));
        try {
            log.info("taken");
            // A copy of now, taken on this thread: the cook's thread has another map.
            Map<String, String> trail = MDC.getCopyOfContextMap();
            cooks.execute(() -> cook(trail, step));
        } finally {
            restore(waiters); // also when the pool is closed and refuses
        }
    }

    private static void cook(Map<String, String> trail, Runnable step) {
        Map<String, String> cooks = MDC.getCopyOfContextMap();
        MDC.setContextMap(trail);
        try {
            step.run();
        } finally {
            restore(cooks); // whatever the step noted or threw; the thread lives on
        }
    }

    /** A thread that has noted nothing may have no map at all. */
    private static void restore(Map<String, String> before) {
        if (before == null) {
            MDC.clear();
        } else {
            MDC.setContextMap(before);
        }
    }

    // Also right: to add the waiter's entries to the cook's map one by one, as long as his whole map
    // is put back; a small AutoCloseable that restores, for try-with-resources.

    // Looks right: try (MDC.MDCCloseable c = MDC.putCloseable("order", "7")) on the waiter's thread.
    // close() removes the key, whatever was there before:
    //
    //     waiter                              | her map
    //     works for order 3                   | order=3
    //     putCloseable("order", "7"): taken   | order=7
    //     close()                             |
    //     asks table 12 about order 3         |              a line of nobody's
    //
    // And MDC.clear() at the end of the step, on a thread of the pool: when the pool is full and has
    // the caller run the step, that thread is the waiter's.
}
