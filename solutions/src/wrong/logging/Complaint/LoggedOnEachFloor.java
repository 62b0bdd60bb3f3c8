// ComplaintTest.one_failure_is_one_complaint: "Order 7 failed once, and the log has 2 complaints" - logged, thrown, and logged again by whoever catches it next.
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
            return bake(order, oven);
        } catch (Throwable e) {
            log.error("Order {} cannot be served", order, e);
            throw e;
        }
    }

    private String bake(int order, Callable<String> oven) throws Exception {
        try {
            return oven.call();
        } catch (Throwable e) {
            log.error("Order {} failed in the oven", order, e);
            throw e;
        }
    }
}
