// ComplaintTest.the_complaint_comes_with_the_stack_trace: "came with no message" - its name and text, and not where.
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
            log.error("Order " + order + " failed: " + e);
            throw e;
        }
    }
}
