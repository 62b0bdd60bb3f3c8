// OrderTrailTest.orders_that_overlap_keep_their_own_numbers: "After orders 7 and 8, the map of cook-" - one field for the notes of all cooks: the second to begin overwrites those of the first.
package logging;

import java.util.Map;
import java.util.concurrent.Executor;
import org.slf4j.Logger;
import org.slf4j.MDC;

public class OrderTrail {

    private final Logger log;
    private final Executor cooks;
    private volatile Map<String, String> own;

    public OrderTrail(Logger log, Executor cooks) {
        this.log = log;
        this.cooks = cooks;
    }

    public void make(int order, Runnable step) {
        Map<String, String> before = MDC.getCopyOfContextMap();
        MDC.put("order", String.valueOf(order));
        try {
            log.info("taken");
            Map<String, String> trail = MDC.getCopyOfContextMap();
            cooks.execute(() -> {
                own = MDC.getCopyOfContextMap();
                trail.forEach(MDC::put);
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
