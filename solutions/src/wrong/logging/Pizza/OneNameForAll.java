// PizzaTest.a_pizza_that_is_made_is_logged: "is Made 1 margherita pizza(s), not Made 1 artichoke pizza(s)." - static: the last pizza names them all.
package logging;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

public class Pizza {

    private static final Logger LOG = LoggerFactory.getLogger(Pizza.class);

    private static CharSequence name;

    public Pizza(CharSequence name, int price) {
        Pizza.name = name;
        LOG.debug("Pizza created: {} (${})", name, price);
    }

    public void make(int quantity) {
        LOG.debug("Made {} {} pizza(s)", quantity, name);
    }

    public void eat(int quantity) {
        LOG.debug("Ate {} {} pizza(s)", quantity, name);
    }
}
