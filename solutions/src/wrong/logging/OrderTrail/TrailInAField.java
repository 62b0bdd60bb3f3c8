// OrderTrailTest.orders_that_overlap_keep_their_own_numbers: "carries" - the second order overwrites the notes of the first, which the cook has not begun to read.
package logging;

import java.util.Map;
import java.util.concurrent.Executor;
import org.slf4j.Logger;
import org.slf4j.MDC;

public class OrderTrail {

    private final Logger log;
    private final Executor cooks;
    private volatile Map<String, String> trail;

    public OrderTrail(Logger log, Executor cooks) {
        this.log = log;
        this.cooks = cooks;
    }

    public void make(int order, Runnable step) {
        Map<String, String> before = MDC.getCopyOfContextMap();
        MDC.put("order", String.valueOf(order));
        try {
            log.info("taken");
            trail = MDC.getCopyOfContextMap();
            cooks.execute(() -> {
                Map<String, String> own = MDC.getCopyOfContextMap();
                MDC.setContextMap(trail);
                try {
                    step.run();
                } finally {
                    restore(own);
                }
            });
        } finally {
            restore(before);
        }
    }

    private static void restore(Map<String, String> before) {
        if (before == null) {
            MDC.clear();
        } else {
            MDC.setContextMap(before);
        }
    }
}
