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
        // Nothing is caught here: what cannot be dealt with is passed on as it is, unlogged.
        return bake(order, oven);
    }

    // TODO 2: the log shows whose order it was, what happened and where it came from.
    // TODO 3: and it shows that once, however many methods the failure passes.
    private String bake(int order, Callable<String> oven) throws Exception {
        try {
            return oven.call();
        } catch (Throwable failure) {
            // Here the number is known, so here it is logged, and nowhere else. One place for the
            // number; the failure comes last and has no place: so the log knows it for what it is.
            log.error("Order {} failed", order, failure);
            throw failure; // the compiler knows that it is an Exception or unchecked
        }
    }

    // Also right: log it in serve(...) and let bake(...) pass it on; the fluent API with
    // setCause(failure); "Order {} failed: " + failure, which gives the failure's text twice but
    // must not stand in the pattern if that text could have a {} of its own.

    // Looks right: log.error("Order {} failed: {}", order, failure), one place for each argument.
    //
    //     pattern                       | arguments       | in the log
    //     "Order {} failed: {}"         | 7, failure      | Order 7 failed: {}      + stack trace
    //     "{} failed: {}"               | failure, 7      | ...Exception: cold failed: 7
    //     "Order {}: {}, {} minutes"    | 7, failure, 3   | Order 7: ...Exception: cold, 3 minutes
    //
    // Logback takes the last argument out when it was thrown, and the place stays open. Anywhere else
    // a failure is a value like another: it becomes text, and its stack trace is gone.
}
