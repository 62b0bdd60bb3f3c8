package logging;

import java.util.concurrent.Callable;
import org.slf4j.Logger;

/** The method below passes it on, the one above logs it. */
public class Complaint {

    private final Logger log;

    public Complaint(Logger log) {
        this.log = log;
    }

    public String serve(int order, Callable<String> oven) throws Exception {
        try {
            return bake(oven);
        } catch (Throwable e) {
            log.error("Order {} cannot be served", order, e);
            throw e;
        }
    }

    private String bake(Callable<String> oven) throws Exception {
        return oven.call();
    }
}
