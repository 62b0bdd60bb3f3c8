package logging;

import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.Executor;
import org.slf4j.Logger;
import org.slf4j.MDC;

/** The number also stands in the text of the line; logged at the builder. */
public class OrderTrail {

    private final Logger log;
    private final Executor cooks;

    public OrderTrail(Logger log, Executor cooks) {
        this.log = log;
        this.cooks = cooks;
    }

    public void make(int order, Runnable step) {
        Map<String, String> before = MDC.getCopyOfContextMap();
        Map<String, String> trail = before == null ? new HashMap<>() : new HashMap<>(before);
        trail.put("order", Integer.toString(order));
        MDC.setContextMap(trail);
        try {
            log.atInfo().log("order {} taken", order);
            cooks.execute(() -> run(Map.copyOf(trail), step));
        } finally {
            restore(before);
        }
    }

    private static void run(Map<String, String> trail, Runnable step) {
        Map<String, String> before = MDC.getCopyOfContextMap();
        try {
            MDC.setContextMap(trail);
            step.run();
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
