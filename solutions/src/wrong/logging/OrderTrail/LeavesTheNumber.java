// OrderTrailTest.the_waiters_map_is_as_it_was: "the waiter's map is {order=7, table=12, waiter=Ada}, not" - all that she logs from now on is order 7.
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
        MDC.put("order", String.valueOf(order));
        log.info("taken");
        Map<String, String> trail = MDC.getCopyOfContextMap();
        cooks.execute(() -> {
            Map<String, String> own = MDC.getCopyOfContextMap();
            MDC.setContextMap(trail);
            try {
                step.run();
            } finally {
                restore(own);
            }
        });
    }

    private static void restore(Map<String, String> before) {
        if (before == null) {
            MDC.clear();
        } else {
            MDC.setContextMap(before);
        }
    }
}
