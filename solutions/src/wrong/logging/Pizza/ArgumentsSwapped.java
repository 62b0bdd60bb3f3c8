// PizzaTest.a_pizza_that_is_made_is_logged: "is Made artichoke 1 pizza(s), not Made 1 artichoke pizza(s)." - the places are filled in the order of the arguments.
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
        LOG.debug("Made {} {} pizza(s)", name, quantity);
    }

    public void eat(int quantity) {
        LOG.debug("Ate {} {} pizza(s)", quantity, name);
    }
}
