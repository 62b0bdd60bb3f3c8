// OrderTrailTest.every_line_of_the_cook_carries_the_order: "waiter met NullPointerException" - a thread that has noted nothing has no map, and null cannot be copied.
package logging;

import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.Executor;
import org.slf4j.Logger;
import org.slf4j.MDC;

/** Notes that put back what was there, for try-with-resources. */
public class OrderTrail {

    private final Logger log;
    private final Executor cooks;

    public OrderTrail(Logger log, Executor cooks) {
        this.log = log;
        this.cooks = cooks;
    }

    public void make(int order, Runnable step) {
        Map<String, String> trail = new HashMap<>(MDC.getCopyOfContextMap()); // her own notes
        trail.put("order", String.valueOf(order));
        try (Notes notes = new Notes()) {
            MDC.put("order", String.valueOf(order));
            log.info("taken");
        }
        cooks.execute(() -> {
            try (Notes notes = new Notes()) {
                MDC.setContextMap(trail);
                step.run();
            }
        });
    }

    private static final class Notes implements AutoCloseable {
        private final Map<String, String> before = MDC.getCopyOfContextMap();

        @Override
        public void close() {
            if (before == null) {
                MDC.clear();
            } else {
                MDC.setContextMap(before);
            }
        }
    }
}
