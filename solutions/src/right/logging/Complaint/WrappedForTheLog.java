package logging;

import java.util.concurrent.Callable;
import org.slf4j.Logger;

/** The log gets a failure of its own with the real one as its cause; the caller gets the real one. */
public class Complaint {

    private final Logger log;

    public Complaint(Logger log) {
        this.log = log;
    }

    public String serve(int order, Callable<String> oven) throws Exception {
        try {
            return oven.call();
        } catch (Throwable e) {
            log.error("Order {} failed", order, new IllegalStateException("order " + order, e));
            throw e;
        }
    }
}
