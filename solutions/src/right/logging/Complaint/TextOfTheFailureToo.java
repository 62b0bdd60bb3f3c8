package logging;

import java.util.concurrent.Callable;
import org.slf4j.Logger;

/** The failure's text is an argument, the failure itself comes last. */
public class Complaint {

    private final Logger log;

    public Complaint(Logger log) {
        this.log = log;
    }

    public String serve(int order, Callable<String> oven) throws Exception {
        try {
            return oven.call();
        } catch (Throwable e) {
            log.error("Order {} failed: {}", order, e.toString(), e);
            throw e;
        }
    }
}
