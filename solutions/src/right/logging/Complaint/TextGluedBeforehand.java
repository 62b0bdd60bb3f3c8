package logging;

import java.util.concurrent.Callable;
import org.slf4j.Logger;

/** A number has no {} in it: the text can be glued. */
public class Complaint {

    private final Logger log;

    public Complaint(Logger log) {
        this.log = log;
    }

    public String serve(int order, Callable<String> oven) throws Exception {
        try {
            return oven.call();
        } catch (Throwable e) {
            log.error("Order " + order + " failed", e);
            throw e;
        }
    }
}
