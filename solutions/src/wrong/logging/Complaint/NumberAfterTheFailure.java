// ComplaintTest.the_complaint_comes_with_the_stack_trace: "The failure of order 7 came with no message" - a failure that is not the last argument becomes text.
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
            log.error("Failed: {} in order {}", e, order);
            throw e;
        }
    }
}
