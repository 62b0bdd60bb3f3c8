// PizzaTest.a_new_pizza_is_logged: "Pizza created: 100% 17 (${})" - the name is part of the pattern, and the price stands in its place.
package logging;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

public class Pizza {

    private static final Logger LOG = LoggerFactory.getLogger(Pizza.class);

    private final CharSequence name;

    public Pizza(CharSequence name, int price) {
        this.name = name;
        if (LOG.isDebugEnabled()) {
            LOG.debug("Pizza created: " + name + " (${})", price);
        }
    }

    public void make(int quantity) {
        if (LOG.isDebugEnabled()) {
            LOG.debug("Made {} " + name + " pizza(s)", quantity);
        }
    }

    public void eat(int quantity) {
        if (LOG.isDebugEnabled()) {
            LOG.debug("Ate {} " + name + " pizza(s)", quantity);
        }
    }
}
