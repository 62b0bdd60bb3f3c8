// ComplaintTest.the_complaint_comes_with_the_stack_trace: "came with no message" - an IOException passes by.
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
        } catch (RuntimeException e) {
            log.error("Order {} failed", order, e);
            throw e;
        }
    }
}
