// OrderTrailTest.two_waiters_at_once_keep_their_own_notes: "waiter-2 writes notes (OrderTrail.java:25), waiter-1 writes it too" - the notes lie in a field for a moment, and two waiters can have that moment in common.
package logging;

import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.Executor;
import org.slf4j.Logger;
import org.slf4j.MDC;

public class OrderTrail {
    private final Logger log;
    private final Executor cooks;
    private Map<String, String> notes;

    public OrderTrail(Logger log, Executor cooks) {
        this.log = log;
        this.cooks = cooks;
    }

    public void make(int order, Runnable step) {
        Map<String, String> before = MDC.getCopyOfContextMap();
        try {
            MDC.put("order", "" + order);
            log.info("taken");
            notes = MDC.getCopyOfContextMap();
            cooks.execute(wrap(step));
        } finally {
            set(before);
        }
    }

    private Runnable wrap(Runnable step) {
        Map<String, String> mine = notes;
        return () -> {
            Map<String, String> own = MDC.getCopyOfContextMap();
            set(mine);
            try {
                step.run();
            } finally {
                set(own);
            }
        };
    }

    private static void set(Map<String, String> map) {
        MDC.setContextMap(map == null ? new HashMap<>() : map);
    }
}
