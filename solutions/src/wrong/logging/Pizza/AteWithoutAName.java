// PizzaTest.a_pizza_that_is_eaten_is_logged: "is Ate 1 pizza(s), not Ate 1 artichoke pizza(s)." - as in the sample output on the slide, which its program does not give.
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
        LOG.debug("Ate {} pizza(s)", quantity);
    }
}
