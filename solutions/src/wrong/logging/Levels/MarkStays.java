// LevelsTest.critical_can_be_told_from_an_error: "The message logged at 49 bears the word CRITICAL" - a mark that is kept from one message to the next.
package logging;

import org.slf4j.Logger;
import org.slf4j.Marker;
import org.slf4j.MarkerFactory;
import org.slf4j.event.Level;

/** SLF4J's own numbers, from ERROR down. */
public class Levels {

    public enum Event { THERMOMETER_READ, KITCHEN_OPENED, CHEESE_LOW, ORDER_FAILED, GAS_OFF }

    private static final Marker CRITICAL = MarkerFactory.getMarker("CRITICAL");

    private final Logger log;
    private String mark = "";

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
        for (Level level : Level.values()) { // ERROR comes first
            if (level.toInt() <= number) {
                return level;
            }
        }
        return Level.TRACE;
    }

    public void log(int number, String text) {
        if (number >= 50) {
            mark = "CRITICAL ";
        }
        log.atLevel(levelOf(number)).log(mark + text);
    }
}
