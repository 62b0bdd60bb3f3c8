// ComplaintTest.the_stack_trace_shows_where_it_happened: "began with Oven.heat, and begins with logging.Complaint.serve now." - fillInStackTrace() begins here, and forgets the oven.
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
            e.fillInStackTrace();
            log.error("Order {} failed", order, e);
            throw e;
        }
    }
}
