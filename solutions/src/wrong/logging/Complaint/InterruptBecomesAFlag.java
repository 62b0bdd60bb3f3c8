// ComplaintTest.the_very_failure_reaches_the_caller: "Order 7 failed with InterruptedException, and serve(...) returned null." - sets the flag, and serves null.
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
            log.error("Order {} failed", order, e);
            if (e instanceof InterruptedException) {
                Thread.currentThread().interrupt();
                return null;
            }
            throw e;
        }
    }
}
