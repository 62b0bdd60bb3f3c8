package logging;

import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.Executor;
import org.slf4j.Logger;
import org.slf4j.MDC;

/** Empties the map and puts back entry by entry. */
public class OrderTrail {

    private final Logger log;
    private final Executor cooks;

    public OrderTrail(Logger log, Executor cooks) {
        this.log = log;
        this.cooks = cooks;
    }

    public void make(int order, Runnable step) {
        Map<String, String> before = notes();
        MDC.put("order", String.valueOf(order));
        try {
            log.info("taken");
            Map<String, String> trail = notes();
            cooks.execute(() -> {
                Map<String, String> own = notes();
                try {
                    become(trail);
                    step.run();
                } finally {
                    become(own);
                }
            });
        } finally {
            become(before);
        }
    }

    private static Map<String, String> notes() {
        Map<String, String> notes = MDC.getCopyOfContextMap();
        return notes == null ? new HashMap<>() : notes;
    }

    private static void become(Map<String, String> notes) {
        MDC.clear();
        notes.forEach(MDC::put);
    }
}
