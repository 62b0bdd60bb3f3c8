// PizzaTest.the_level_counts_at_the_moment_of_the_message: "with DEBUG on for Pizza alone, logged 0 messages, not 1." - the root's level is that of all who have none; Pizza's logger can have one.
package logging;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

public class Pizza {

    private static final Logger LOG = LoggerFactory.getLogger(Pizza.class);
    private static final Logger ROOT = LoggerFactory.getLogger(Logger.ROOT_LOGGER_NAME);

    private final CharSequence name;

    public Pizza(CharSequence name, int price) {
        this.name = name;
        if (ROOT.isDebugEnabled()) {
            LOG.debug("Pizza created: {} (${})", name, price);
        }
    }

    public void make(int quantity) {
        if (ROOT.isDebugEnabled()) {
            LOG.debug("Made {} {} pizza(s)", quantity, name);
        }
    }

    public void eat(int quantity) {
        if (ROOT.isDebugEnabled()) {
            LOG.debug("Ate {} {} pizza(s)", quantity, name);
        }
    }
}
