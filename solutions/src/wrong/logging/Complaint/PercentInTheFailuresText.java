// ComplaintTest.no_place_is_left_open_and_none_is_filled_by_mistake: "not that failure" - the text of the failure is part of a format, and a % in it throws.
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
        } catch (Exception | Error e) {
            log.error(String.format("Order %d cannot be served: " + e.getMessage(), order), e);
            throw e;
        }
    }
}
