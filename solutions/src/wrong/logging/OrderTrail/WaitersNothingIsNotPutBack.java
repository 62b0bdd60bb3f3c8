// OrderTrailTest.a_waiter_who_had_noted_nothing_has_nothing_noted: "is {order=7}, not {}." - no map, nothing to put back: what came in stays.
package logging;

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
        Map<String, String> before = MDC.getCopyOfContextMap();
        MDC.put("order", String.valueOf(order));
        try {
            log.info("taken");
            Map<String, String> trail = MDC.getCopyOfContextMap();
            cooks.execute(() -> {
                Map<String, String> own = MDC.getCopyOfContextMap();
                trail.forEach(MDC::put);
                try {
                    step.run();
                } finally {
                    restore(own);
                }
            });
        } finally {
            if (before != null) {
                MDC.setContextMap(before);
            }
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
