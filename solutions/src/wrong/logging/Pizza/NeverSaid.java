// PizzaTest.a_new_pizza_is_logged: "logged 0 messages, not 1." - the fluent call prepares a message; without log() nobody says it.
package logging;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

public class Pizza {

    private static final Logger LOG = LoggerFactory.getLogger(Pizza.class);

    private final CharSequence name;

    public Pizza(CharSequence name, int price) {
        this.name = name;
        LOG.atDebug().setMessage("Pizza created: {} (${})").addArgument(name).addArgument(price);
    }

    public void make(int quantity) {
        LOG.debug("Made {} {} pizza(s)", quantity, name);
    }

    public void eat(int quantity) {
        LOG.debug("Ate {} {} pizza(s)", quantity, name);
    }
}
