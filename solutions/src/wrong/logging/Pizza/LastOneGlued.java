// PizzaTest.while_debug_is_off_no_text_is_made: "With DEBUG off, eat(2) asked the name how it is spelled." - two messages have places, the third is built beforehand.
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
    }

    public void eat(int quantity) {
        LOG.debug("Ate " + quantity + " " + name + " pizza(s)");
    }
}
