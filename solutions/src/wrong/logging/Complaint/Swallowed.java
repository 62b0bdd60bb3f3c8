// ComplaintTest.the_very_failure_reaches_the_caller: "and serve(...) returned null." - logged, and then forgotten: the caller takes null for a pizza.
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
            return null;
        }
    }
}
