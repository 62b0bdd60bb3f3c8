// ComplaintTest.each_order_that_fails_has_a_complaint: "Order 82 was burnt, and the log says" - an object that was thrown before is taken for the same failure.
package logging;

import java.util.concurrent.Callable;
import org.slf4j.Logger;

public class Complaint {

    private final Logger log;
    private volatile Throwable last;

    public Complaint(Logger log) {
        this.log = log;
    }

    public String serve(int order, Callable<String> oven) throws Exception {
        try {
            return bake(oven);
        } catch (Throwable e) {
            if (e != last) { // each failure once
                last = e;
                log.error("Order {} cannot be served", order, e);
            }
            throw e;
        }
    }

    private String bake(Callable<String> oven) throws Exception {
        return oven.call();
    }
}
