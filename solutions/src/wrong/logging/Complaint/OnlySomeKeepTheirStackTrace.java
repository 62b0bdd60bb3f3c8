// ComplaintTest.the_stack_trace_shows_where_it_happened: "The stack trace of the IOException began with Oven.heat" - fillInStackTrace shows who caught it, and not where it happened.
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
        } catch (Exception | Error e) {
            e.fillInStackTrace(); // where it happened is lost
            log.error("Order {} failed", order, e);
            throw e;
        }
    }
}
