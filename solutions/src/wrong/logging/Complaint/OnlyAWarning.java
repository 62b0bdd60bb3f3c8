// ComplaintTest.one_failure_is_one_complaint: "is WARN, not ERROR." - an order could not be made: that is more than unexpected.
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
            log.warn("Order {} failed", order, e);
            throw e;
        }
    }
}
