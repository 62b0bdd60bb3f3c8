// ComplaintTest.the_complaint_comes_with_the_stack_trace: "came with no message" - the stack trace goes to the terminal, and the log has a line without it.
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
            log.error("Order {} failed: {}", order, e.toString());
            e.printStackTrace();
            throw e;
        }
    }
}
