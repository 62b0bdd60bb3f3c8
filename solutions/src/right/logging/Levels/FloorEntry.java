package logging;

import java.util.*;
import org.slf4j.Logger;
import org.slf4j.event.Level;

public class Levels {

    public enum Event {
        THERMOMETER_READ, KITCHEN_OPENED, CHEESE_LOW, ORDER_FAILED, GAS_OFF
    }

    private static final TreeMap<Integer, Level> TABLE = new TreeMap<>(Map.of(Integer.MIN_VALUE, Level.TRACE,
            10, Level.DEBUG, 20, Level.INFO, 30, Level.WARN, 40, Level.ERROR));

    private final Logger log;

    public Levels(Logger log) {
        this.log = log;
    }

    public int numberOf(Event event) {
        return 10 * (event.ordinal() + 1);
    }

    public Level levelOf(int number) {
        return TABLE.floorEntry(number).getValue();
    }

    public void log(int number, String text) {
        log.atLevel(levelOf(number)).log("{}", number >= 50 ? "CRITICAL " + text : text);
    }
}
