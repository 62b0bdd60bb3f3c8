// OrderTrailTest.nothing_is_left_behind_on_the_cooks_thread: "is {oven=2, waiter=Ada}, not {}." - more than the number came with the order.
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
                MDC.setContextMap(trail);
                try {
                    step.run();
                } finally {
                    MDC.remove("order");
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
