// OrderTrailTest.orders_that_overlap_keep_their_own_numbers: "table" - the notes are looked up when the cook begins, and she has taken the next order by then.
package logging;

import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executor;
import org.slf4j.Logger;
import org.slf4j.MDC;

public class OrderTrail {

    private final Logger log;
    private final Executor cooks;
    private final Map<Thread, Map<String, String>> notes = new ConcurrentHashMap<>(); // of each waiter

    public OrderTrail(Logger log, Executor cooks) {
        this.log = log;
        this.cooks = cooks;
    }

    public void make(int order, Runnable step) {
        Map<String, String> before = now();
        Thread waiter = Thread.currentThread();
        notes.put(waiter, before);
        try {
            MDC.put("order", String.valueOf(order));
            log.info("taken");
            cooks.execute(() -> {
                Map<String, String> own = now();
                try {
                    MDC.setContextMap(notes.get(waiter)); // of her last order, not of this one
                    MDC.put("order", String.valueOf(order));
                    step.run();
                } finally {
                    MDC.setContextMap(own);
                }
            });
        } finally {
            MDC.setContextMap(before);
        }
    }

    private static Map<String, String> now() {
        Map<String, String> map = MDC.getCopyOfContextMap();
        return map == null ? new HashMap<>() : map;
    }
}
