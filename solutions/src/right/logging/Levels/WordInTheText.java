package logging;

import org.slf4j.Logger;
import org.slf4j.event.Level;
/** The mark is a word before the text. */
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
        switch (levelOf(number)) {
            case ERROR -> log.error(number >= 50 ? "CRITICAL: " + text : text);
            case WARN -> log.warn(text);
            case INFO -> log.info(text);
            case DEBUG -> log.debug(text);
            case TRACE -> log.trace(text);
        }
    }
}
