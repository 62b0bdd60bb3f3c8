// ComplaintTest.one_failure_is_one_complaint: "Order 7 failed once, and the log has 2 complaints" - an IOException is logged where it is expected, and again where everything is.
package logging;

import java.io.IOException;
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
        } catch (IOException e) {
            log.error("The oven failed at order {}", order, e);
            throw e;
        }
    }
}
