// ComplaintTest.a_pizza_that_comes_out_is_no_complaint: "Order 7 came out well, and the log has" - finally comes also when nothing failed.
package logging;

import java.util.concurrent.Callable;
import org.slf4j.Logger;

public class Complaint {

    private final Logger log;

    public Complaint(Logger log) {
        this.log = log;
    }

    public String serve(int order, Callable<String> oven) throws Exception {
        Throwable failure = null;
        try {
            return oven.call();
        } catch (Throwable e) {
            failure = e;
            throw e;
        } finally {
            log.error("Order {} is over", order, failure);
        }
    }
}
