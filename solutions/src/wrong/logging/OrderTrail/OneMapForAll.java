// OrderTrailTest.every_line_of_the_cook_carries_the_order: "carries {}, and not order=7." - a shared map that the waiter empties while the cook still needs it.
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
    private final Map<String, String> notes = new ConcurrentHashMap<>();

    public OrderTrail(Logger log, Executor cooks) {
        this.log = log;
        this.cooks = cooks;
    }

    public void make(int order, Runnable step) {
        Map<String, String> before = MDC.getCopyOfContextMap();
        MDC.put("order", String.valueOf(order));
        notes.clear();
        notes.putAll(MDC.getCopyOfContextMap());
        log.info("taken");
        cooks.execute(() -> {
            Map<String, String> own = MDC.getCopyOfContextMap();
            MDC.setContextMap(notes);
            try {
                step.run();
            } finally {
                restore(own);
            }
        });
        notes.clear();
        restore(before);
    }

    private static void restore(Map<String, String> before) {
        if (before == null) {
            MDC.clear();
        } else {
            MDC.setContextMap(before);
        }
    }
}
