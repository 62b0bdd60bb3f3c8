// OrderTrailTest.the_cooks_lines_carry_what_the_waiter_had_noted: "and not table=12." - the rest of her notes stays with the waiter.
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
                MDC.put("order", String.valueOf(order));
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
