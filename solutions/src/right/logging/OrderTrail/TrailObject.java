package logging;

import java.util.Map;
import java.util.concurrent.Executor;
import org.slf4j.Logger;
import org.slf4j.MDC;

/** A Runnable of its own takes its copy when it is made. */
public class OrderTrail {

    private final Logger log;
    private final Executor cooks;

    public OrderTrail(Logger log, Executor cooks) {
        this.log = log;
        this.cooks = cooks;
    }

    public void make(int order, Runnable step) {
        String before = MDC.get("order");
        MDC.put("order", String.valueOf(order));
        try {
            log.info("taken");
            cooks.execute(new Trail(step));
        } finally {
            if (before == null) {
                MDC.remove("order");
            } else {
                MDC.put("order", before);
            }
        }
    }

    private static final class Trail implements Runnable {
        private final Map<String, String> notes = MDC.getCopyOfContextMap();
        private final Runnable step;

        Trail(Runnable step) {
            this.step = step;
        }

        @Override
        public void run() {
            Map<String, String> before = MDC.getCopyOfContextMap();
            MDC.setContextMap(notes);
            try {
                step.run();
            } finally {
                MDC.setContextMap(before == null ? Map.of() : before);
            }
        }
    }
}
