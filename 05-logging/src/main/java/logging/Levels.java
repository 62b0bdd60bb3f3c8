package logging;

import org.slf4j.Logger;
import org.slf4j.event.Level;

/*
 * 05-logging, exercise 3: Levels. Lesson: 05-logging/README.md#4-levels-and-their-numbers
 * The kitchen's old program counts its levels as Python does, and its log is SLF4J now. Whatever is
 * bad is 40 here, the gravest messages find no level at all, and so do those that count by fives.
 * Goal: every number finds its level, and who reads the log can tell CRITICAL from ERROR.
 * Rules: the numbers are those of the lesson's table. A number in between counts as the next one
 * below, as in Python; under 10 is TRACE. From 50 on a message is an ERROR that bears the word
 * CRITICAL: in a marker, a key or value, or its text. Other messages do not bear it. Each message
 * is logged once, with its text, by any thread; whether it is wanted is for the logger to say.
 * Commands: mvn test -pl 05-logging -Dtest=LevelsTest    Hints: 05-logging/hints.md
 */
public class Levels {

    public enum Event {
        /** The oven has 312 degrees: a detail, for whoever looks for a fault. */
        THERMOMETER_READ,
        /** The oven is hot and the kitchen open, as it should be. */
        KITCHEN_OPENED,
        /** Nobody expected so many guests: the cheese could run out tonight. */
        CHEESE_LOW,
        /** A guest's order could not be made. The others are. */
        ORDER_FAILED,
        /** The gas is off. Perhaps nothing can be made any more. */
        GAS_OFF
    }

    private final Logger log;

    public Levels(Logger log) {
        this.log = log;
    }

    // TODO 1: each event has the number that the table gives to its like.
    public int numberOf(Event event) {
        return event == Event.KITCHEN_OPENED ? 20 : 40;
    }

    // TODO 2: every number has a level, also those that the table does not name.
    public Level levelOf(int number) {
        return Level.intToLevel(number);
    }

    // TODO 3: the message is logged at its level, and what is critical can be told from an error.
    public void log(int number, String text) {
        log.atLevel(levelOf(number)).log(text);
    }
}
