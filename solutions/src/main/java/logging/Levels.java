package logging;

import org.slf4j.Logger;
import org.slf4j.Marker;
import org.slf4j.MarkerFactory;
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

    // A marker is a word that travels beside the level. The log can filter by it, or wake somebody.
    private static final Marker CRITICAL = MarkerFactory.getMarker("CRITICAL");

    private final Logger log;

    public Levels(Logger log) {
        this.log = log;
    }

    // TODO 1: each event has the number that the table gives to its like.
    public int numberOf(Event event) {
        // No default: with a sixth event this does not compile before it has a number, too.
        return switch (event) {
            case THERMOMETER_READ -> 10; // for whoever looks for a fault
            case KITCHEN_OPENED -> 20;   // as expected
            case CHEESE_LOW -> 30;       // unexpected, and something could happen
            case ORDER_FAILED -> 40;     // more serious: one thing could not be done
            case GAS_OFF -> 50;          // perhaps nothing can be done any more
        };
    }

    // TODO 2: every number has a level, also those that the table does not name.
    public Level levelOf(int number) {
        // Thresholds, from above: what is not 40 yet is 30 still. SLF4J's own numbers are the same,
        // 0, 10, 20, 30, 40, but intToLevel knows these five only, and its 30 is called WARN.
        if (number >= 40) {
            return Level.ERROR; // CRITICAL too: there is nothing above
        } else if (number >= 30) {
            return Level.WARN;
        } else if (number >= 20) {
            return Level.INFO;
        } else if (number >= 10) {
            return Level.DEBUG;
        }
        return Level.TRACE;
    }

    // TODO 3: the message is logged at its level, and what is critical can be told from an error.
    public void log(int number, String text) {
        if (number >= 50) {
            log.error(CRITICAL, text); // the level is the same, so the marker must tell
        } else {
            log.atLevel(levelOf(number)).log(text);
        }
    }

    // Also right: addKeyValue("level", "CRITICAL"), or a word before the text, with fewer means to
    // filter by it; a sorted table, TreeMap.floorEntry(number); SLF4J's levels in a loop, taking the
    // first whose toInt() is not above the number.

    // Looks right: Level.valueOf(name) with Python's names, since most are the same. But:
    //
    //     name        | valueOf                     | the log
    //     INFO        | INFO                        | INFO  the kitchen is open
    //     WARNING     | IllegalArgumentException    |
    //     CRITICAL    | IllegalArgumentException    |
    //
    // SLF4J says WARN, and has no CRITICAL. The two levels for which somebody should get up are
    // those that never arrive.
}
