// OrderTrailTest.a_step_that_fails_leaves_nothing_behind: "After order 7 has failed with IOException" - restores after exceptions that a step may declare, and a lambda can throw others.
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
        Map<String, String> held = MDC.getCopyOfContextMap();
        MDC.put("order", String.valueOf(order));
        log.info("taken");
        set(held);
        cooks.execute(() -> {
            Map<String, String> own = MDC.getCopyOfContextMap();
            set(held);
            MDC.put("order", String.valueOf(order));
            try {
                step.run();
            } catch (RuntimeException | Error e) {
                set(own);
                throw e;
            }
            set(own);
        });
    }

    private static void set(Map<String, String> map) {
        if (map == null) {
            MDC.clear();
        } else {
            MDC.setContextMap(map);
        }
    }
}
