// ComplaintTest.the_complaint_comes_with_the_stack_trace: "The failure of order 7 came with no message" - what happened, and not where.
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
            log.error("Order {} failed: {}", order, e.getMessage());
            throw e;
        }
    }
}
