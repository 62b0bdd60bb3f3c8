// ComplaintTest.the_very_failure_reaches_the_caller: "threw another IllegalStateException, not that failure." - a copy, with this line for its origin.
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
            if (e instanceof IllegalStateException) {
                throw new IllegalStateException(e.getMessage());
            }
            throw e;
        }
    }
}
