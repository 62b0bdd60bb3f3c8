// PizzaTest.a_new_pizza_is_logged: "is java.lang.String, not" - a logger that was copied from another class: who turns on this class hears nothing.
package logging;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

public class Pizza {

    private static final Logger LOG = LoggerFactory.getLogger(String.class);

    private final CharSequence name;

    public Pizza(CharSequence name, int price) {
        this.name = name;
        LOG.debug("Pizza created: {} (${})", name, price);
    }

    public void make(int quantity) {
        LOG.debug("Made {} {} pizza(s)", quantity, name);
    }

    public void eat(int quantity) {
        LOG.debug("Ate {} {} pizza(s)", quantity, name);
    }
}
