// ComplaintTest.one_failure_is_one_complaint: "is WARN, not ERROR." - who ordered has no pizza, whatever the reason.
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
            log.warn("Order {} was interrupted", order, e);
            throw e;
        } catch (Throwable e) {
            log.error("Order {} failed", order, e);
            throw e;
        }
    }
}
