// LevelsTest.the_text_arrives_unchanged: "% {} of the dough is left" - two of five calls take the text for a pattern, and one has no place for it.
package logging;

import org.slf4j.Logger;
import org.slf4j.event.Level;

public class Levels {

    public enum Event {
        THERMOMETER_READ,
        KITCHEN_OPENED,
        CHEESE_LOW,
        ORDER_FAILED,
        GAS_OFF
    }

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
        if (number >= 40) {
            return Level.ERROR;
        }
        return number >= 30 ? Level.WARN : number >= 20 ? Level.INFO : number >= 10 ? Level.DEBUG : Level.TRACE;
    }

    public void log(int number, String text) {
        if (number >= 50) {
            log.error("CRITICAL: {}", text);
            return;
        }
        switch (levelOf(number)) {
            case ERROR -> log.error("ORDER_FAILED", text); // no place for the text
            case WARN -> log.warn(text, number); // the text is taken for a pattern
            case INFO -> log.info("{}", text);
            case DEBUG -> log.debug(text, number);
            default -> log.trace("{}", text);
        }
    }
}
