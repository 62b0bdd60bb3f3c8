package logging;

import java.util.Map;
import java.util.TreeMap;
import org.slf4j.Logger;
import org.slf4j.Marker;
import org.slf4j.MarkerFactory;
import org.slf4j.event.Level;
/** The table is a sorted map; the next key below decides. */
public class Levels {

    public enum Event { THERMOMETER_READ, KITCHEN_OPENED, CHEESE_LOW, ORDER_FAILED, GAS_OFF }

    private static final TreeMap<Integer, Level> TABLE = new TreeMap<>(Map.of(
            Integer.MIN_VALUE, Level.TRACE, 10, Level.DEBUG, 20, Level.INFO, 30, Level.WARN, 40, Level.ERROR));

    private static final Marker CRITICAL = MarkerFactory.getMarker("CRITICAL");

    private final Logger log;

    public Levels(Logger log) {
        this.log = log;
    }

    public int numberOf(Event event) {
        return switch (event) {
            case THERMOMETER_READ -> 10;
            case KITCHEN_OPENED -> 20;
            case CHEESE_LOW -> 30;
            case ORDER_FAILED -> 40;
            case GAS_OFF -> 50;
        };
    }

    public Level levelOf(int number) {
        return TABLE.floorEntry(number).getValue();
    }

    public void log(int number, String text) {
        if (number >= 50) {
            log.error(CRITICAL, text);
        } else {
            log.atLevel(levelOf(number)).log(text);
        }
    }
}
