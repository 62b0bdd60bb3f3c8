// ComplaintTest.two_orders_at_once_each_have_their_own_complaint: "cook-1 writes" - noted when it fails, not when it begins: another order can still fail between note and use.
package logging;

import java.util.concurrent.Callable;
import org.slf4j.Logger;

public class Complaint {
    private final Logger log;
    private int last;
    private Throwable failure;

    public Complaint(Logger log) {
        this.log = log;
    }

    public String serve(int order, Callable<String> oven) throws Exception {
        try {
            return oven.call();
        } catch (Throwable e) {
            last = order;
            failure = e;
            log.error("Order {} cannot be served", last, failure);
            throw e;
        }
    }
}
