package logging;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.slf4j.MDC;

/** The small listings of the lesson, compiled. */
class Listings {
    // region oven
    static final class Oven {
        private static final Logger LOG = LoggerFactory.getLogger(Oven.class);

        void heat(int degrees) {
            LOG.info("The oven has {} degrees", degrees);
        }
    }
    // end region

    static final class Waiter {
        private static final Logger LOG = LoggerFactory.getLogger(Waiter.class);

        void serve() {
            // region notes
            MDC.put("table", "12");
            LOG.info("bread and water");        // the pattern %X{table}: %msg writes 12: bread and water
            MDC.remove("table");
            // end region
        }
    }
}
