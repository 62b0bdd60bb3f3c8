// PizzaTest.a_new_pizza_is_logged: "logged 0 messages, not 1." - one level below: with DEBUG on, it is still not heard.
package logging;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

public class Pizza {

    private static final Logger LOG = LoggerFactory.getLogger(Pizza.class);

    private final CharSequence name;

    public Pizza(CharSequence name, int price) {
        this.name = name;
        LOG.trace("Pizza created: {} (${})", name, price);
    }

    public void make(int quantity) {
        LOG.trace("Made {} {} pizza(s)", quantity, name);
    }

    public void eat(int quantity) {
        LOG.trace("Ate {} {} pizza(s)", quantity, name);
    }
}
