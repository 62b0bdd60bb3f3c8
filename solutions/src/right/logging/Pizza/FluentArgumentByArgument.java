package logging;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

public class Pizza {

    private static final Logger LOG = LoggerFactory.getLogger(Pizza.class);

    private final CharSequence name;

    public Pizza(CharSequence name, int price) {
        this.name = name;
        LOG.atDebug().setMessage("Pizza created: {} (${})").addArgument(name).addArgument(price).log();
    }

    public void make(int quantity) {
        LOG.atDebug().addArgument(quantity).addArgument(name).log("Made {} {} pizza(s)");
    }

    public void eat(int quantity) {
        LOG.atDebug().addArgument(quantity).addArgument(() -> name).log("Ate {} {} pizza(s)");
    }
}
