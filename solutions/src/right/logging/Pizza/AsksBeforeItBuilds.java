package logging;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

public class Pizza {

    private static final Logger LOG = LoggerFactory.getLogger(Pizza.class);

    private final CharSequence name;

    public Pizza(CharSequence name, int price) {
        this.name = name;
        if (LOG.isDebugEnabled()) {
            LOG.debug("Pizza created: " + name + " ($" + price + ")");
        }
    }

    public void make(int quantity) {
        if (LOG.isDebugEnabled()) {
            LOG.debug("Made " + quantity + " " + name + " pizza(s)");
        }
    }

    public void eat(int quantity) {
        if (LOG.isDebugEnabled()) {
            LOG.debug("Ate " + quantity + " " + name + " pizza(s)");
        }
    }
}
