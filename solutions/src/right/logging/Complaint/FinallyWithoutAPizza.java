package logging;

import java.util.concurrent.Callable;
import org.slf4j.Logger;

/** What did not come out has failed; the failure is remembered on its way. */
public class Complaint {

    private final Logger log;

    public Complaint(Logger log) {
        this.log = log;
    }

    public String serve(int order, Callable<String> oven) throws Exception {
        Throwable failure = null;
        try {
            return oven.call();
        } catch (Throwable e) {
            failure = e;
            throw e;
        } finally {
            if (failure != null) {
                log.error("order={} failed", order, failure);
            }
        }
    }
}
