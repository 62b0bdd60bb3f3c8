// ComplaintTest.one_failure_is_one_complaint: "the log has 2 complaints" - two lines that other cooks can come between.
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
            log.error("Order {} failed", order);
            log.error("Because of this", e);
            throw e;
        }
    }
}
