package logging;

import java.util.concurrent.Callable;
import org.slf4j.Logger;

/** The fluent API, with the failure behind the arguments. */
public class Complaint {

    private final Logger log;

    public Complaint(Logger log) {
        this.log = log;
    }

    public String serve(int order, Callable<String> oven) throws Exception {
        try {
            return oven.call();
        } catch (Throwable e) {
            log.atError().log("Order {} failed", order, e);
            throw e;
        }
    }
}
