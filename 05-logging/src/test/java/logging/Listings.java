package logging;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The small listing of the lesson, compiled. */
class Listings {
    // region oven
    static final class Oven {
        private static final Logger LOG = LoggerFactory.getLogger(Oven.class);

        void heat(int degrees) {
            LOG.info("The oven has {} degrees", degrees);
        }
    }
    // end region
}
