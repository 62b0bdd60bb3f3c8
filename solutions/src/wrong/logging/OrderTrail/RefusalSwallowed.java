// OrderTrailTest.an_order_that_the_cooks_refuse_changes_nothing: "which the cooks refuse, threw nothing" - nobody makes the order, and nobody says so.
package logging;

import java.util.Map;
import java.util.concurrent.Executor;
import java.util.concurrent.RejectedExecutionException;
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
            try {
                cooks.execute(() -> {
                    Map<String, String> own = MDC.getCopyOfContextMap();
                    MDC.setContextMap(trail);
                    try {
                        step.run();
                    } finally {
                        restore(own);
                    }
                });
            } catch (RejectedExecutionException e) {
                log.warn("refused");
            }
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
