// PizzaTest.a_pizza_that_is_made_is_logged: "is Made 1 artichoke pizza, not Made 1 artichoke pizza(s)." - better English, and not the text that was asked for.
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
        LOG.debug("Made {} {} {}", quantity, name, quantity == 1 ? "pizza" : "pizzas");
    }

    public void eat(int quantity) {
        LOG.debug("Ate {} {} {}", quantity, name, quantity == 1 ? "pizza" : "pizzas");
    }
}
