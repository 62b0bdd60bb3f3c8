// ComplaintTest.one_failure_is_one_complaint: "2 messages of the log have a stack trace." - the same failure twice, at two levels.
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
            log.debug("Order {} failed", order, e);
            log.error("Order {} failed", order, e);
            throw e;
        }
    }
}
