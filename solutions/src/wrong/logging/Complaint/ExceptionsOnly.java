// ComplaintTest.errors_are_failures_too: "Order 7 failed with StackOverflowError, and the log has 0 complaints, not 1." - an Error passes by.
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
        } catch (Exception e) {
            log.error("Order {} failed", order, e);
            throw e;
        }
    }
}
