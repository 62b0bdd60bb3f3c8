// LevelsTest.a_number_in_between_counts_as_the_next_below: "-10 finds no level" - there is a level for everything below ten, and numbers below zero are below ten.
package logging;

import org.slf4j.Logger;
import org.slf4j.Marker;
import org.slf4j.MarkerFactory;
import org.slf4j.event.Level;

/** Cut down to the next ten. */
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
        return Level.intToLevel(Math.min(number / 10, 4) * 10);
    }

    public void log(int number, String text) {
        if (number >= 50) {
            log.error(CRITICAL, text);
        } else {
            log.atLevel(levelOf(number)).log(text);
        }
    }
}
