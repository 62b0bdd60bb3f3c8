package logging;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

public class Pizza {

    private final Logger log = LoggerFactory.getLogger(getClass());

    private final CharSequence name;

    public Pizza(CharSequence name, int price) {
        this.name = name;
        log.debug("Pizza created: {} (${})", name, price);
    }

    public void make(int quantity) {
        log.debug("Made {} {} pizza(s)", quantity, name);
    }

    public void eat(int quantity) {
        log.debug("Ate {} {} pizza(s)", quantity, name);
    }
}
