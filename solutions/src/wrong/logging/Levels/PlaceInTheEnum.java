// LevelsTest.each_event_has_the_number_of_its_like: "The number of THERMOMETER_READ is 0, not 10." - counted from zero.
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
        return event.ordinal() * 10;
    }

    public Level levelOf(int number) {
        return number >= 40 ? Level.ERROR
                : number >= 30 ? Level.WARN
                : number >= 20 ? Level.INFO
                : number >= 10 ? Level.DEBUG
                : Level.TRACE;
    }

    public void log(int number, String text) {
        if (number >= 50) {
            log.error(CRITICAL, text);
        } else {
            log.atLevel(levelOf(number)).log(text);
        }
    }
}
