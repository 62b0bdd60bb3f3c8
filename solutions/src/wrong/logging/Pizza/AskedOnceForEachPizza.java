// PizzaTest.the_level_counts_at_the_moment_of_the_message: "make(1), with DEBUG on since the pizza was created, logged 0 messages, not 1." - what the level was when the pizza was created counts for its whole life.
package logging;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

public class Pizza {

    private static final Logger LOG = LoggerFactory.getLogger(Pizza.class);

    private final boolean wanted = LOG.isDebugEnabled();
    private final CharSequence name;

    public Pizza(CharSequence name, int price) {
        this.name = name;
        if (wanted) {
            LOG.debug("Pizza created: {} (${})", name, price);
        }
    }

    public void make(int quantity) {
        if (wanted) {
            LOG.debug("Made {} {} pizza(s)", quantity, name);
        }
    }

    public void eat(int quantity) {
        if (wanted) {
            LOG.debug("Ate {} {} pizza(s)", quantity, name);
        }
    }
}
