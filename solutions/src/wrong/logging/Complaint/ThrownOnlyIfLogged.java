// ComplaintTest.the_very_failure_reaches_the_caller: "failed with IllegalStateException while the log was off, and serve(...) returned null." - the level of a logger decides what is written, and here also what happens.
package logging;

import java.util.concurrent.Callable;
import org.slf4j.Logger;

public class Complaint {

    private final Logger log;

    public Complaint(Logger log) {
        this.log = log;
    }

    public String serve(int order, Callable<String> oven) throws Exception {
        try {
            return oven.call();
        } catch (Throwable e) {
            if (log.isErrorEnabled()) {
                log.error("Order {} failed", order, e);
                throw e;
            }
            return null;
        }
    }
}
