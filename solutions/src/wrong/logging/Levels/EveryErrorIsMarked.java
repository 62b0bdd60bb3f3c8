// LevelsTest.critical_can_be_told_from_an_error: "The message logged at 49 bears the word CRITICAL" - the mark hangs on the level, which is the same for both.
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
        return number >= 40 ? Level.ERROR
                : number >= 30 ? Level.WARN
                : number >= 20 ? Level.INFO
                : number >= 10 ? Level.DEBUG
                : Level.TRACE;
    }

    public void log(int number, String text) {
        if (levelOf(number) == Level.ERROR) {
            log.error(CRITICAL, text);
        } else {
            log.atLevel(levelOf(number)).log(text);
        }
    }
}
