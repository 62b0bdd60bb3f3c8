// LevelsTest.critical_can_be_told_from_an_error: "The message logged at 49 bears the word CRITICAL: {severity=CRITICAL} ERROR" - what is put into the MDC stays there, and stands on every message from then on.
package logging;

import org.slf4j.Logger;
import org.slf4j.MDC;
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
            MDC.put("severity", "CRITICAL");
            log.error(text);
        } else {
            log.atLevel(levelOf(number)).log(text);
        }
    }
}
