// PizzaTest.while_debug_is_off_no_text_is_made: "With DEBUG off, new Pizza(...) asked the name how it is spelled." - the question is about another level than the message.
package logging;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

public class Pizza {

    private static final Logger LOG = LoggerFactory.getLogger(Pizza.class);

    private final CharSequence name;

    public Pizza(CharSequence name, int price) {
        this.name = name;
        if (LOG.isInfoEnabled()) {
            LOG.debug("Pizza created: " + name + " ($" + price + ")");
        }
    }

    public void make(int quantity) {
        if (LOG.isInfoEnabled()) {
            LOG.debug("Made " + quantity + " " + name + " pizza(s)");
        }
    }

    public void eat(int quantity) {
        if (LOG.isInfoEnabled()) {
            LOG.debug("Ate " + quantity + " " + name + " pizza(s)");
        }
    }
}
