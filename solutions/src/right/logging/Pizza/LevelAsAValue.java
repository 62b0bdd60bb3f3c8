package logging;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.slf4j.event.Level;

public class Pizza {

    private static final Logger LOG = LoggerFactory.getLogger(Pizza.class);

    private final CharSequence name;

    public Pizza(CharSequence name, int price) {
        this.name = name;
        LOG.atLevel(Level.DEBUG).log("Pizza created: {} (${})", name, price);
    }

    public void make(int quantity) {
        LOG.atLevel(Level.DEBUG).log("Made {} {} pizza(s)", quantity, name);
    }

    public void eat(int quantity) {
        LOG.atLevel(Level.DEBUG).log("Ate {} {} pizza(s)", quantity, name);
    }
}
