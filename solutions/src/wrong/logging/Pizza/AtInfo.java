// PizzaTest.a_new_pizza_is_logged: "is INFO, not DEBUG." - a message for those who look for a fault, told to everybody.
package logging;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

public class Pizza {

    private static final Logger LOG = LoggerFactory.getLogger(Pizza.class);

    private final CharSequence name;

    public Pizza(CharSequence name, int price) {
        this.name = name;
        LOG.info("Pizza created: {} (${})", name, price);
    }

    public void make(int quantity) {
        LOG.info("Made {} {} pizza(s)", quantity, name);
    }

    public void eat(int quantity) {
        LOG.info("Ate {} {} pizza(s)", quantity, name);
    }
}
