// PizzaTest.a_new_pizza_is_logged: "is DEBUG:root:Pizza created: artichoke ($15), not Pizza created" - level and logger are written by the log; here they stand there twice.
package logging;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

public class Pizza {

    private static final Logger LOG = LoggerFactory.getLogger(Pizza.class);

    private final CharSequence name;

    public Pizza(CharSequence name, int price) {
        this.name = name;
        LOG.debug("DEBUG:root:Pizza created: {} (${})", name, price);
    }

    public void make(int quantity) {
        LOG.debug("DEBUG:root:Made {} {} pizza(s)", quantity, name);
    }

    public void eat(int quantity) {
        LOG.debug("DEBUG:root:Ate {} {} pizza(s)", quantity, name);
    }
}
