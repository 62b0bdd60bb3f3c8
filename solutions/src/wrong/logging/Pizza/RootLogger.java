// PizzaTest.a_new_pizza_is_logged: "is ROOT, not" - as on the slide: all classes speak with one voice, and have one level.
package logging;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

public class Pizza {

    private static final Logger LOG = LoggerFactory.getLogger(Logger.ROOT_LOGGER_NAME);

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
