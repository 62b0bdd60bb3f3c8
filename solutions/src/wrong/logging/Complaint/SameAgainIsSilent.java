// ComplaintTest.each_order_that_fails_has_a_complaint: "The number of complaints when order 71 failed, order 82, and order 71 again" - what is thrown again is another failure, though it is the same object.
package logging;

import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;
import org.slf4j.Logger;

public class Complaint {

    private final Logger log;
    private final Map<Integer, Throwable> known = new ConcurrentHashMap<>();

    public Complaint(Logger log) {
        this.log = log;
    }

    public String serve(int order, Callable<String> oven) throws Exception {
        try {
            return oven.call();
        } catch (Throwable e) {
            if (known.put(order, e) != e) { // an order that fails again, with the same object, is silent
                log.error("Order {} failed", order, e);
            }
            throw e;
        }
    }
}
