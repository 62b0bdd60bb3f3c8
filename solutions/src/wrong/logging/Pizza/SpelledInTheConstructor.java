// PizzaTest.while_debug_is_off_no_text_is_made: "With DEBUG off, new Pizza(...) asked the name how it is spelled." - the name is spelled once for all, also for a log that nobody reads.
package logging;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

public class Pizza {

    private static final Logger LOG = LoggerFactory.getLogger(Pizza.class);

    private final String name;

    public Pizza(CharSequence name, int price) {
        this.name = name.toString();
        LOG.debug("Pizza created: {} (${})", name, price);
    }

    public void make(int quantity) {
        LOG.debug("Made {} {} pizza(s)", quantity, name);
    }

    public void eat(int quantity) {
        LOG.debug("Ate {} {} pizza(s)", quantity, name);
    }
}
