// PizzaTest.a_pizza_that_is_eaten_is_logged: "eat(0) of a Sicilian pizza logged 0 messages, not 1." - decides by itself that nothing is no news.
package logging;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

public class Pizza {

    private static final Logger LOG = LoggerFactory.getLogger(Pizza.class);

    private final CharSequence name;

    public Pizza(CharSequence name, int price) {
        this.name = name;
        LOG.debug("Pizza created: {} (${})", name, price);
    }

    public void make(int quantity) {
        LOG.debug("Made {} {} pizza(s)", quantity, name);
    }

    public void eat(int quantity) {
        if (quantity > 0) {
            LOG.debug("Ate {} {} pizza(s)", quantity, name);
        }
    }
}
