package logging;

import java.util.concurrent.Callable;
import org.slf4j.Logger;

/*
 * 05-logging, exercise 4: Complaint. Lesson: 05-logging/README.md#5-a-failure-once-and-whole
 * Something goes wrong at the oven. This kitchen complains of it twice and neither time says where
 * it happened; the guest is told nothing, gets null, and waits.
 * Goal: each failure is in the log once and whole, and whoever ordered hears of it.
 * Rules: a failure is whatever the oven throws, errors too. The log has one message of it, an ERROR
 * whose text names the number of the order, with the thrown object, so that its stack trace can be
 * written; no place {} is left open. Then serve(...) throws that same object. Messages below WARN
 * are free, as long as no failure comes with them. A pizza that comes out is no complaint. Several
 * cooks serve at once.
 * Commands: mvn test -pl 05-logging -Dtest=ComplaintTest    Hints: 05-logging/hints.md
 */
public class Complaint {

    private final Logger log;

    public Complaint(Logger log) {
        this.log = log;
    }

    // TODO 1: whoever ordered gets the pizza, or the very failure.
    public String serve(int order, Callable<String> oven) throws Exception {
        try {
            return bake(order, oven);
        } catch (Exception e) {
            log.error("Order {} cannot be served", order);
            return null;
        }
    }

    // TODO 2: the log shows whose order it was, what happened and where it came from.
    // TODO 3: and it shows that once, however many methods the failure passes.
    private String bake(int order, Callable<String> oven) throws Exception {
        try {
            return oven.call();
        } catch (Exception e) {
            log.error("Failure: {}", e.getMessage());
            throw e;
        }
    }
}
