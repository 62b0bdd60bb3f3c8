// OrderTrailTest.the_cooks_lines_carry_what_the_waiter_had_noted: "and not table=12" - of two notes with the same key the cook's own is kept.
package logging;

import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.Executor;
import org.slf4j.Logger;
import org.slf4j.MDC;

public class OrderTrail {

    private final Logger log;
    private final Executor cooks;

    public OrderTrail(Logger log, Executor cooks) {
        this.log = log;
        this.cooks = cooks;
    }

    public void make(int order, Runnable step) {
        Map<String, String> waiters = held();
        with(waiters, order, () -> log.info("taken"));
        cooks.execute(() -> {
            Map<String, String> both = new HashMap<>(waiters);
            both.putAll(held());
            with(both, order, step);
        });
    }

    private static void with(Map<String, String> notes, int order, Runnable what) {
        Map<String, String> before = held();
        MDC.setContextMap(notes);
        MDC.put("order", String.valueOf(order));
        try {
            what.run();
        } finally {
            MDC.setContextMap(before);
        }
    }

    private static Map<String, String> held() {
        Map<String, String> held = MDC.getCopyOfContextMap();
        return held == null ? Map.of() : held;
    }
}
