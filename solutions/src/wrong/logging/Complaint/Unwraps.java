// ComplaintTest.the_very_failure_reaches_the_caller: "Order 7 failed with ExecutionException, and serve(...) threw IOException" - what is in the wrapping is another object, and what the wrapping said is gone.
package logging;

import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import org.slf4j.Logger;

public class Complaint {
    private final Logger log;

    public Complaint(Logger log) {
        this.log = log;
    }

    public String serve(int order, Callable<String> oven) throws Exception {
        try {
            return oven.call();
        } catch (ExecutionException e) {
            log.error("Order {} cannot be served", order, e.getCause());
            throw e.getCause() instanceof Exception cause ? cause : e;
        } catch (Throwable e) {
            log.error("Order {} cannot be served", order, e);
            throw e;
        }
    }
}
