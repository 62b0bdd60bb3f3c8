// LevelsTest.the_logger_says_what_is_wanted: "cook-2 writes level (Levels.java:27), cook-1 writes it too" - level and mark are noted in fields, and between note and use another thread notes its own.
package logging;

import org.slf4j.Logger;
import org.slf4j.event.Level;

public class Levels {
    public enum Event { THERMOMETER_READ, KITCHEN_OPENED, CHEESE_LOW, ORDER_FAILED, GAS_OFF }

    private final Logger log;
    private Level level;
    private String mark;

    public Levels(Logger log) {
        this.log = log;
    }

    public int numberOf(Event event) {
        return 10 * (event.ordinal() + 1);
    }

    public Level levelOf(int number) {
        return Level.intToLevel(Math.max(0, Math.min(40, number / 10 * 10)));
    }

    public void log(int number, String text) {
        level = levelOf(number);
        mark = number >= 50 ? "CRITICAL: " : "";
        log.atLevel(level).log("{}{}", mark, text);
    }
}
