// ComplaintTest.the_very_failure_reaches_the_caller: "and serve(...) returned the pizza of a second try." - of the first try nobody hears, neither who ordered nor the log.
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
        } catch (Exception e) {
            log.debug("Order {} goes into the oven again", order);
        }
        try {
            return oven.call();
        } catch (Throwable e) {
            log.error("Order {} failed", order, e);
            throw e;
        }
    }
}
