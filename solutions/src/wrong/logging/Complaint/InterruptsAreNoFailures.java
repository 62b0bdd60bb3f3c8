// ComplaintTest.errors_are_failures_too: "Order 7 failed with InterruptedException, and the log has 0 complaints, not 1." - the oven threw it, the guest has no pizza, and the log knows nothing.
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
        } catch (InterruptedException e) {
            throw e;
        } catch (Throwable t) {
            log.error("Order {} failed", order, t);
            throw t;
        }
    }
}
