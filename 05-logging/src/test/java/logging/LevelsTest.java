package logging;

import ch.qos.logback.classic.spi.ILoggingEvent;
import java.util.List;
import java.util.Locale;
import kit.Crew;
import kit.Exercise;
import kit.Expect;
import kit.Promise;
import kit.Visibility;
import org.slf4j.event.Level;

@Exercise(number = 3, about = "Python's numbers, and no level lost")
class LevelsTest {

    private static final String LEVELS = "4-levels-and-their-numbers";
    private static final String CRITICAL = "CRITICAL";
    private static final String GAS = "The gas is off, and only 5% {} of the dough is left";

    @Promise(todo = 1, read = LEVELS,
            why = "A level says what the reader should do about it. If everything bad is one level, nobody knows whom to wake.")
    void each_event_has_the_number_of_its_like() {
        Levels levels = levels();
        number(levels, Levels.Event.THERMOMETER_READ, 10);
        number(levels, Levels.Event.KITCHEN_OPENED, 20);
        number(levels, Levels.Event.CHEESE_LOW, 30);
        number(levels, Levels.Event.ORDER_FAILED, 40);
        number(levels, Levels.Event.GAS_OFF, 50);
    }

    @Promise(todo = 2, read = LEVELS,
            why = "Two tables of levels need not have the same rows, nor the same words for a row.")
    void the_five_numbers_of_the_table_have_a_level() {
        level(10, Level.DEBUG);
        level(20, Level.INFO);
        level(30, Level.WARN);
        level(40, Level.ERROR);
        level(50, Level.ERROR);
    }

    @Promise(todo = 2, read = LEVELS,
            why = "A program may log at 25 or 60: the table has five names, and the numbers between them are free.")
    void a_number_in_between_counts_as_the_next_below() {
        level(11, Level.DEBUG);
        level(19, Level.DEBUG);
        level(25, Level.INFO);
        level(29, Level.INFO);
        level(39, Level.WARN);
        level(45, Level.ERROR);
        level(51, Level.ERROR);
        level(100, Level.ERROR);
        level(Integer.MAX_VALUE, Level.ERROR);
        level(9, Level.TRACE);
        level(5, Level.TRACE);
        level(0, Level.TRACE);
        level(-1, Level.TRACE);
        level(-10, Level.TRACE);
        level(Integer.MIN_VALUE, Level.TRACE);
    }

    @Promise(todo = 3, read = LEVELS,
            why = "A log is searched by its levels. A message at another one, or at none, is not found.")
    void a_message_arrives_once_at_its_level() {
        try (Log log = Log.apart(ch.qos.logback.classic.Level.TRACE)) {
            arrives(log, 5, Level.TRACE);
            arrives(log, 10, Level.DEBUG);
            arrives(log, 15, Level.DEBUG);
            arrives(log, 20, Level.INFO);
            arrives(log, 25, Level.INFO);
            arrives(log, 30, Level.WARN);
            arrives(log, 35, Level.WARN);
            arrives(log, 40, Level.ERROR);
            arrives(log, 45, Level.ERROR);
            arrives(log, 50, Level.ERROR);
            arrives(log, 60, Level.ERROR);
            arrives(log, -1, Level.TRACE);
            arrives(log, Integer.MIN_VALUE, Level.TRACE);
        }
    }

    @Promise(todo = 3, read = LEVELS,
            why = "Who logs a text knows nothing of patterns: what looks like a place in it, a % or a {}, is a part of the text.")
    void the_text_arrives_unchanged() {
        try (Log log = Log.apart(ch.qos.logback.classic.Level.TRACE)) {
            for (int number : new int[] {5, 10, 20, 30, 40, 45, 50, 60}) {
                String text;
                try {
                    text = message(log, new Levels(log.logger()), number, GAS).getFormattedMessage();
                } catch (RuntimeException e) {
                    throw Expect.notYet("\"%s\" was logged at %d, and log(...) threw %s.", GAS, number,
                            e.getClass().getSimpleName());
                }
                Expect.that(text.contains(GAS), "The message that arrives is \"%s\", and what was logged is \"%s\".", text, GAS);
            }
            log.clear();
            Levels levels = new Levels(log.logger());
            levels.log(40, GAS);
            levels.log(40, GAS);
            Expect.equal("The number of messages when \"" + GAS + "\" was logged twice at 40", 2, log.events().size());
        }
    }

    @Promise(todo = 3, read = LEVELS,
            why = "ERROR is the highest level there is. Without a mark, the night that cannot go on looks like one lost order.")
    void critical_can_be_told_from_an_error() {
        try (Log log = Log.apart(ch.qos.logback.classic.Level.TRACE)) {
            Levels levels = new Levels(log.logger());
            for (int number : new int[] {50, 55, 60, Integer.MAX_VALUE}) {
                ILoggingEvent message = message(log, levels, number);
                Expect.that(bearsTheWord(message),
                        "The message logged at %d bears the word %s nowhere: %s.", number, CRITICAL, told(message));
            }
            for (int number : new int[] {49, 40, 30, 20, 10, 0}) {
                ILoggingEvent message = message(log, levels, number);
                Expect.that(!bearsTheWord(message),
                        "The message logged at %d bears the word %s: %s.", number, CRITICAL, told(message));
            }
        }
    }

    @Promise(todo = 3, read = LEVELS,
            why = "The level of a logger is set from outside, and can change. It is the same question for each message."
                    + " What one thread notes in a shared place, another may have changed before it is used.")
    void the_logger_says_what_is_wanted(Crew crew) throws Throwable {
        try (Log log = Log.apart(ch.qos.logback.classic.Level.WARN)) {
            Levels levels = new Levels(log.logger());
            levels.log(29, GAS);
            Expect.that(log.events().isEmpty(), "The logger wants WARN and above, and got a message logged at 29: %s.",
                    log.events());
            levels.log(30, GAS);
            Expect.that(log.events().size() == 1, "The logger wants WARN, and got %d messages logged at 30, not 1.",
                    log.events().size());
            log.clear();
            log.setLevel(ch.qos.logback.classic.Level.OFF);
            levels.log(50, GAS);
            Expect.that(log.events().isEmpty(), "The logger is off, and got a message logged at 50: %s.", log.events());
            log.setLevel(ch.qos.logback.classic.Level.ERROR);
            levels.log(50, GAS);
            Expect.that(log.events().size() == 1, "The logger wants ERROR, and got %d messages logged at 50, not 1.",
                    log.events().size());
            log.setLevel(ch.qos.logback.classic.Level.TRACE);
            for (int number : new int[] {5, 10, 20}) {
                log.clear();
                levels.log(number, GAS);
                Expect.that(log.events().size() == 1, "The logger wants TRACE now, and got %d messages logged at %d, not 1.",
                        log.events().size(), number);
            }
            Expect.that(crew.printed().isBlank(), "Beside the log there was printed: %s",
                    crew.printed().lines().findFirst().orElse(""));
        }
        Visibility.of(TwoWhoLog.class, crew);
    }

    static final class TwoWhoLog implements Visibility.Run {
        @Override
        public void act(Crew crew) {
            try (Log log = Log.apart(ch.qos.logback.classic.Level.TRACE)) {
                Visibility.oneAfterTheOther(crew, () -> new Levels(log.logger()),
                        "cook-1", levels -> levels.log(50, GAS), "cook-2", levels -> levels.log(10, GAS));
            }
        }
    }

    /** With a logger that nobody hears. */
    private static Levels levels() {
        return new Levels(Log.context().getLogger("kitchen"));
    }

    private static void number(Levels levels, Levels.Event event, int number) {
        Expect.equal("The number of " + event, number, levels.numberOf(event));
    }

    private static void level(int number, Level expected) {
        Level level;
        try {
            level = levels().levelOf(number);
        } catch (RuntimeException e) {
            throw Expect.notYet("%d finds no level: %s (%s).", number, e.getClass().getSimpleName(), e.getMessage());
        }
        Expect.equal("The level of " + number, expected, level);
    }

    private static ILoggingEvent message(Log log, Levels levels, int number) {
        return message(log, levels, number, "The oven has 312 degrees");
    }

    private static ILoggingEvent message(Log log, Levels levels, int number, String text) {
        log.clear();
        levels.log(number, text);
        List<ILoggingEvent> events = log.events();
        Expect.that(events.size() == 1, "A message at %d was logged %d times, not once.", number, events.size());
        return events.get(0);
    }

    private static void arrives(Log log, int number, Level level) {
        ILoggingEvent event = message(log, new Levels(log.logger()), number);
        Expect.equal("The level at which a message of " + number + " arrives", level.toString(), event.getLevel().toString());
    }

    private static boolean bearsTheWord(ILoggingEvent event) {
        return told(event).toUpperCase(Locale.ROOT).contains(CRITICAL);
    }

    /** All that the log knows of it. */
    private static String told(ILoggingEvent event) {
        return (event.getMarkerList() == null ? "" : event.getMarkerList() + " ")
                + (event.getMDCPropertyMap().isEmpty() ? "" : event.getMDCPropertyMap() + " ")
                + (event.getKeyValuePairs() == null ? "" : event.getKeyValuePairs() + " ")
                + event.getLevel() + " " + event.getFormattedMessage();
    }
}
