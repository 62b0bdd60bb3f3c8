// PizzaTest.while_debug_is_off_no_text_is_made: "With DEBUG off, make(2) asked the name how it is spelled." - the fluent call waits for the level, its argument does not.
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
        LOG.atDebug().log("Made " + quantity + " " + name + " pizza(s)");
    }

    public void eat(int quantity) {
        LOG.debug("Ate {} {} pizza(s)", quantity, name);
    }
}
