// ComplaintTest.no_place_is_left_open_and_none_is_filled_by_mistake: "A place is left open" - the text of the failure has a place too, and comes first.
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
            log.error(e.getMessage() + " (order {})", order, e);
            throw e;
        }
    }
}
