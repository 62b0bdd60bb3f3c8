// PizzaTest.while_debug_is_off_no_text_is_made: "With DEBUG off, the pattern of make(3), after that of make(2), is" - the name has a place, and the number is glued to the text before anybody asks for it.
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
        LOG.debug("Made " + quantity + " {} pizza(s)", name);
    }

    public void eat(int quantity) {
        LOG.debug(String.format("Ate %d {} pizza(s)", quantity), name);
    }
}
