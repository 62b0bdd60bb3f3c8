// LevelsTest.the_text_arrives_unchanged: "The message that arrives is" - the text has a place of its own, and the mark fell into it.
package logging;

import org.slf4j.Logger;
import org.slf4j.event.Level;
public class Levels {

    public enum Event { THERMOMETER_READ, KITCHEN_OPENED, CHEESE_LOW, ORDER_FAILED, GAS_OFF }

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
        if (number >= 50) {
            log.error(text + " ({})", "CRITICAL");
        } else {
            log.atLevel(levelOf(number)).log(text);
        }
    }
}
