package logging;

import java.util.concurrent.Executor;
import org.slf4j.Logger;
import org.slf4j.MDC;

/*
 * 05-logging, exercise 5: OrderTrail. Lesson: 05-logging/README.md#6-whose-order-is-it
 * A waiter takes an order, a cook makes it; the lines of both shall carry its number in the MDC,
 * under "order". Here the cook's lines carry none, and the waiter forgets what else she had noted.
 * Goal: every line of an order carries its number, and no line of anything else does.
 * Rules: make(...) logs "taken" on the waiter's thread, once, hands the step to the cooks and does
 * not wait for it. The lines of both carry the number; those of the step also what the waiter's map
 * held at the time of the call. After make(...) the waiter's map is as it was before, and after the
 * step so is the cook's, whatever was thrown; that is passed on. Several waiters may call at once.
 * Commands: mvn test -pl 05-logging -Dtest=OrderTrailTest    Hints: 05-logging/hints.md
 */
public class OrderTrail {

    private final Logger log;
    private final Executor cooks;

    public OrderTrail(Logger log, Executor cooks) {
        this.log = log;
        this.cooks = cooks;
    }

    // TODO 1: the waiter's line carries the number, and her map is afterwards as it was.
    // TODO 2: the cook's lines carry the number too, and what the waiter had noted.
    // TODO 3: the cook's map is afterwards as it was, so that the next line is nobody's.
    public void make(int order, Runnable step) {
        MDC.put("order", String.valueOf(order));
        log.info("taken");
        cooks.execute(step);
        MDC.clear();
    }
}
