// PizzaTest.a_pizza_that_is_made_is_logged: "make(1) of an artichoke pizza logged 2 messages, not 1." - once in the method and once in what it calls.
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
        tell("Made", quantity);
    }

    private void tell(String what, int quantity) {
        LOG.debug("{} {} {} pizza(s)", what, quantity, name);
    }

    public void eat(int quantity) {
        LOG.debug("Ate {} {} pizza(s)", quantity, name);
    }
}
