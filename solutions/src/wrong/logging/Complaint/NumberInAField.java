// ComplaintTest.two_orders_at_once_each_have_their_own_complaint: "Order 71 was burnt, and the log says" - the second order overwrites the number of the first.
package logging;

import java.util.concurrent.Callable;
import org.slf4j.Logger;

public class Complaint {

    private final Logger log;
    private int order;

    public Complaint(Logger log) {
        this.log = log;
    }

    public String serve(int order, Callable<String> oven) throws Exception {
        this.order = order;
        try {
            return oven.call();
        } catch (Throwable e) {
            log.error("Order {} failed", this.order, e);
            throw e;
        }
    }
}
