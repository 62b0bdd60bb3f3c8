package logging;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

public class Pizza {

    private static final Logger LOG = LoggerFactory.getLogger(Pizza.class);

    private final CharSequence name;

    public Pizza(CharSequence name, int price) {
        this.name = name;
        tell("Pizza created: {} (${})", name, price);
    }

    public void make(int quantity) {
        tell("Made {} {} pizza(s)", quantity, name);
    }

    public void eat(int quantity) {
        tell("Ate {} {} pizza(s)", quantity, name);
    }

    private static void tell(String message, Object... parts) {
        LOG.debug(message, parts);
    }
}
