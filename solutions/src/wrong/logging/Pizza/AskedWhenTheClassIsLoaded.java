// PizzaTest.the_level_counts_at_the_moment_of_the_message: "make(1), with DEBUG on since the class was loaded, logged 0 messages, not 1." - what the level was when the first pizza came counts for all.
package logging;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

public class Pizza {

    private static final Logger LOG = LoggerFactory.getLogger(Pizza.class);
    private static final boolean WANTED = LOG.isDebugEnabled();

    private final CharSequence name;

    public Pizza(CharSequence name, int price) {
        this.name = name;
        if (WANTED) {
            LOG.debug("Pizza created: {} (${})", name, price);
        }
    }

    public void make(int quantity) {
        if (WANTED) {
            LOG.debug("Made {} {} pizza(s)", quantity, name);
        }
    }

    public void eat(int quantity) {
        if (WANTED) {
            LOG.debug("Ate {} {} pizza(s)", quantity, name);
        }
    }
}
