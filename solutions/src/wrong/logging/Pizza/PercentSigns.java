// PizzaTest.a_new_pizza_is_logged: "is Pizza created: %s ($%d), not Pizza created: artichoke ($15)." - these are places for String.format; the logger knows {} only.
package logging;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

public class Pizza {

    private static final Logger LOG = LoggerFactory.getLogger(Pizza.class);

    private final CharSequence name;

    public Pizza(CharSequence name, int price) {
        this.name = name;
        LOG.debug("Pizza created: %s ($%d)", name, price);
    }

    public void make(int quantity) {
        LOG.debug("Made %d %s pizza(s)", quantity, name);
    }

    public void eat(int quantity) {
        LOG.debug("Ate %d %s pizza(s)", quantity, name);
    }
}
