package logging;

import java.util.concurrent.Callable;
import org.slf4j.Logger;

/** Steps are told at DEBUG, the failure once at ERROR. */
public class Complaint {

    private final Logger log;

    public Complaint(Logger log) {
        this.log = log;
    }

    public String serve(int order, Callable<String> oven) throws Exception {
        log.debug("Order {} goes into the oven", order);
        try {
            String pizza = oven.call();
            log.debug("Order {} is ready", order);
            return pizza;
        } catch (Throwable e) {
            log.debug("Order {} comes to nothing", order);
            log.error("Order {} failed", order, e);
            throw e;
        }
    }
}
