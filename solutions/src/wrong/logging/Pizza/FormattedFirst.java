// PizzaTest.while_debug_is_off_no_text_is_made: "With DEBUG off, new Pizza(...) asked the name how it is spelled." - like format on the slide: the text is made, and then thrown away.
package logging;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

public class Pizza {

    private static final Logger LOG = LoggerFactory.getLogger(Pizza.class);

    private final CharSequence name;

    public Pizza(CharSequence name, int price) {
        this.name = name;
        LOG.debug(String.format("Pizza created: %s ($%d)", name, price));
    }

    public void make(int quantity) {
        LOG.debug(String.format("Made %d %s pizza(s)", quantity, name));
    }

    public void eat(int quantity) {
        LOG.debug(String.format("Ate %d %s pizza(s)", quantity, name));
    }
}
