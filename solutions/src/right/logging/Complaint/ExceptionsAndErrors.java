package logging;

import java.util.concurrent.Callable;
import org.slf4j.Logger;

/** A branch for each kind. */
public class Complaint {

    private final Logger log;

    public Complaint(Logger log) {
        this.log = log;
    }

    public String serve(int order, Callable<String> oven) throws Exception {
        try {
            return oven.call();
        } catch (Exception e) {
            complain(order, e);
            throw e;
        } catch (Error e) {
            complain(order, e);
            throw e;
        }
    }

    private void complain(int order, Throwable failure) {
        log.error("Order no. {}: nothing to eat", order, failure);
    }
}
