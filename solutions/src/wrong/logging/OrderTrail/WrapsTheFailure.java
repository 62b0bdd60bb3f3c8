// OrderTrailTest.a_step_that_fails_leaves_nothing_behind: "what the cooks' pool heard of is not that failure" - a new exception with the text of the old one is another.
package logging;

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
        Map<String, String> trail;
        try (Notes notes = new Notes()) {
            MDC.put("order", String.valueOf(order));
            trail = MDC.getCopyOfContextMap();
            log.info("taken");
        }
        cooks.execute(() -> {
            try (Notes notes = new Notes()) {
                MDC.setContextMap(trail);
                step.run();
            } catch (RuntimeException e) {
                throw new RuntimeException(e.getMessage(), e);
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
