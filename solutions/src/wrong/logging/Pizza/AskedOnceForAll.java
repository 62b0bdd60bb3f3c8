// PizzaTest.while_debug_is_off_no_text_is_made: "With DEBUG off, new Pizza(...) asked the name how it is spelled." - asked when the class was loaded, and never again.
package logging;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

public class Pizza {

    private static final Logger LOG = LoggerFactory.getLogger(Pizza.class);

    private static final boolean WANTED = LOG.isDebugEnabled();

    private final CharSequence name;

    public Pizza(CharSequence name, int price) {
        this.name = name;
        if (WANTED) {
            LOG.debug("Pizza created: " + name + " ($" + price + ")");
        }
    }

    public void make(int quantity) {
        if (WANTED) {
            LOG.debug("Made " + quantity + " " + name + " pizza(s)");
        }
    }

    public void eat(int quantity) {
        if (WANTED) {
            LOG.debug("Ate " + quantity + " " + name + " pizza(s)");
        }
    }
}
