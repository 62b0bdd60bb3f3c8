package logging;

import java.util.concurrent.Callable;
import org.slf4j.Logger;

/** The fluent API says in so many words what is the cause. */
public class Complaint {

    private final Logger log;

    public Complaint(Logger log) {
        this.log = log;
    }

    public String serve(int order, Callable<String> oven) throws Exception {
        try {
            return oven.call();
        } catch (Throwable e) {
            log.atError().setCause(e).addArgument(order).log("Order {} failed");
            throw e;
        }
    }
}
