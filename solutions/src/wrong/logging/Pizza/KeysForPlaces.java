// PizzaTest.a_new_pizza_is_logged: "is Pizza created, not Pizza created: artichoke ($15)." - keys and values are kept beside the message, which stays without them.
package logging;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

public class Pizza {

    private static final Logger LOG = LoggerFactory.getLogger(Pizza.class);

    private final CharSequence name;

    public Pizza(CharSequence name, int price) {
        this.name = name;
        LOG.atDebug().addKeyValue("name", name).addKeyValue("price", price).log("Pizza created");
    }

    public void make(int quantity) {
        LOG.debug("Made {} {} pizza(s)", quantity, name);
    }

    public void eat(int quantity) {
        LOG.debug("Ate {} {} pizza(s)", quantity, name);
    }
}
