package logging;

import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.Executor;
import org.slf4j.Logger;
import org.slf4j.MDC;

/** The same wrapper around the line and around the step. */
public class OrderTrail {

    private final Logger log;
    private final Executor cooks;

    public OrderTrail(Logger log, Executor cooks) {
        this.log = log;
        this.cooks = cooks;
    }

    public void make(int order, Runnable step) {
        Map<String, String> trail = new HashMap<>(notes());
        trail.put("order", String.valueOf(order));
        with(trail, () -> log.info("taken"));
        cooks.execute(() -> with(trail, step));
    }

    private static Map<String, String> notes() {
        Map<String, String> notes = MDC.getCopyOfContextMap();
        return notes == null ? Map.of() : notes;
    }

    private static void with(Map<String, String> notes, Runnable what) {
        Map<String, String> before = notes();
        MDC.setContextMap(notes);
        try {
            what.run();
        } finally {
            MDC.setContextMap(before);
        }
    }
}
