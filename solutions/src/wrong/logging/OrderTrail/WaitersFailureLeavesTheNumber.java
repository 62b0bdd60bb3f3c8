// OrderTrailTest.a_waiter_who_drops_a_pizza_herself_keeps_her_notes: "her map is {order=7, waiter=Ada}, not {waiter=Ada}." - the refusal is thought of, and what the step throws is not.
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
            cooks.execute(() -> {
                Map<String, String> own = MDC.getCopyOfContextMap();
                trail.forEach(MDC::put);
                try {
                    step.run();
                } finally {
                    restore(own);
                }
            });
            restore(before);
        } catch (RejectedExecutionException e) {
            restore(before);
            throw e;
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
