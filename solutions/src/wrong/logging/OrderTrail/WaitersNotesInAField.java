// OrderTrailTest.two_waiters_at_once_keep_their_own_notes: "of cook-1 carries {order=8, table=4}, and not order=7." - between the note and its use another waiter notes hers.
package logging;

import java.util.Map;
import java.util.concurrent.Executor;
import org.slf4j.Logger;
import org.slf4j.MDC;

public class OrderTrail {

    private final Logger log;
    private final Executor cooks;
    private volatile Map<String, String> notes;

    public OrderTrail(Logger log, Executor cooks) {
        this.log = log;
        this.cooks = cooks;
    }

    public void make(int order, Runnable step) {
        Map<String, String> before = MDC.getCopyOfContextMap();
        MDC.put("order", String.valueOf(order));
        try {
            notes = MDC.getCopyOfContextMap();
            log.info("taken");
            Map<String, String> trail = notes;
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
