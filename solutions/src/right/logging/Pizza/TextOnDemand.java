package logging;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

public class Pizza {

    private static final Logger LOG = LoggerFactory.getLogger(Pizza.class);

    private final CharSequence name;

    public Pizza(CharSequence name, int price) {
        this.name = name;
        LOG.atDebug().log(() -> "Pizza created: " + name + " ($" + price + ")");
    }

    public void make(int quantity) {
        LOG.atDebug().log(() -> "Made " + quantity + " " + name + " pizza(s)");
    }

    public void eat(int quantity) {
        LOG.atDebug().log(() -> "Ate " + quantity + " " + name + " pizza(s)");
    }
}
