package logging;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.classic.joran.JoranConfigurator;
import ch.qos.logback.classic.spi.LoggingEvent;
import ch.qos.logback.core.joran.spi.JoranException;
import ch.qos.logback.core.status.ErrorStatus;
import ch.qos.logback.core.status.Status;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.MalformedInputException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import kit.Checkpoint;
import kit.Crew;
import kit.Exercise;
import kit.Expect;
import kit.Hand;
import kit.Promise;
import kit.Script;

@Exercise(number = 2, about = "a file with time, level and message", answer = "KitchenLog.xml")
class KitchenLogTest {

    private static final String WHERE = "3-where-the-log-goes";
    private static final String QUIET = "7-a-log-that-does-not-hold-up-the-kitchen";
    private static final String ANSWER = "KitchenLog.xml";
    private static final int DEPTH = 1_100; // a stack trace of the JVM itself has 1024 frames at most
    private static final String LONG = "mozzarella ".repeat(500).strip();
    private static final Pattern STACK_FRAME = Pattern.compile("(?m)^\\s+at \\S+");
    private static final LocalDateTime THEN = LocalDateTime.of(2017, 5, 1, 16, 28, 54, 593_000_000);
    private static final LocalDateTime MIDNIGHT = LocalDateTime.of(2018, 6, 9, 0, 5, 7, 593_000_000);
    private static final LocalDateTime WINTER = LocalDateTime.of(2018, 12, 31, 16, 28, 54, 593_000_000);

    @Promise(todo = {1, 2, 3, 4}, read = WHERE,
            why = "Logback goes on without what it does not understand, and tells only whoever asks.")
    void logback_understands_every_element() throws IOException {
        try (Evening evening = new Evening()) {
            List<Status> said = evening.complaints;
            Expect.that(said.isEmpty(), "Logback says: %s", String.join(" ", said.stream().limit(2).map(evening::told).toList()));
        }
    }

    @Promise(todo = 1, read = WHERE,
            why = "What is printed is gone when the window is closed. A file is still there in the morning.")
    void the_messages_are_in_the_file() throws IOException {
        try (Evening evening = new Evening()) {
            evening.log(Level.ERROR, "The gas is off", null);
            evening.end();
            Expect.that(evening.text().contains("The gas is off"), "An ERROR was logged, \"The gas is off\", and %s.",
                    evening.exists() ? "kitchen.log has \"" + evening.text().strip() + "\"" : "there is no kitchen.log");
        }
    }

    @Promise(todo = 1, read = WHERE,
            why = "The kitchen's terminal is for the kitchen. Each appender that is attached gets each message.")
    void nothing_is_printed(Crew crew) throws IOException {
        try (Evening evening = new Evening()) {
            evening.log(Level.ERROR, "The gas is off", null);
            evening.log(Level.DEBUG, "The oven has 312 degrees", null);
            evening.end();
            Expect.that(crew.printed().isBlank(), "Besides the file, the terminal has \"%s\".",
                    crew.printed().lines().findFirst().orElse("").replace(evening.folder.toString(), "${folder}"));
        }
    }

    @Promise(todo = 1, read = WHERE,
            why = "Who reads in the morning opens one file. Each appender that is attached writes one of its own.")
    void no_other_file_has_a_message() throws IOException {
        try (Evening evening = new Evening()) {
            evening.log(Level.ERROR, "The gas is off", null);
            evening.log(Level.DEBUG, "The oven has 312 degrees", null);
            evening.end();
            for (Path other : evening.others()) {
                Expect.that(Files.size(other) == 0, "Besides kitchen.log, something was written into %s.", other.getFileName());
            }
        }
    }

    @Promise(todo = 2, read = WHERE,
            why = "The pattern says what of a message is written. Whatever it does not mention is gone when the file is read.")
    void a_line_shows_time_level_and_message() throws IOException {
        String message = "Pizza created: quattro formaggi ($16), with extra cheese for a table of twelve, "
                + "and without a word about the onions";
        LocalDateTime later = THEN.plusDays(1).plusNanos(1_000_000);
        try (Evening evening = new Evening()) {
            evening.at(THEN, Level.ERROR, message, null);
            evening.at(later, Level.WARN, "Ate 2 pizza(s)", null);
            evening.end();
            List<String> lines = evening.text().lines().toList();
            Expect.that(lines.size() == 2, "Two messages were logged, and kitchen.log has %d lines: %s.", lines.size(), lines);
            parts(lines.get(0), THEN, Level.ERROR, message);
            parts(lines.get(1), later, Level.WARN, "Ate 2 pizza(s)");
        }
        try (Evening evening = new Evening()) {
            evening.log(Level.INFO, LONG, null);
            evening.end();
            Expect.that(evening.lines(LONG) == 1, "A message of %d letters was logged, and the line has %d with all that is in it.",
                    LONG.length(), evening.text().lines().mapToInt(String::length).max().orElse(0));
        }
    }

    @Promise(todo = 2, read = WHERE,
            why = "A small letter of a date means one thing, the capital another. On most days nobody sees the difference.")
    void the_date_is_right_on_every_day() throws IOException {
        LocalDateTime january = LocalDateTime.of(2017, 1, 1, 4, 28, 54, 593_000_000); // a Sunday, as the one in October
        List<LocalDateTime> times = List.of(january, january.withMonth(10), january.plusHours(12), WINTER, MIDNIGHT);
        try (Evening evening = new Evening()) {
            for (LocalDateTime time : times) {
                evening.at(time, Level.ERROR, "The gas is off", null);
            }
            evening.end();
            List<String> lines = evening.text().lines().toList();
            Expect.that(lines.size() == times.size(), "%d messages were logged, and kitchen.log has %d lines.",
                    times.size(), lines.size());
            for (int other : new int[] {1, 2}) {
                Expect.that(!lines.get(0).equals(lines.get(other)), "It was logged %s, and %s, and both lines are \"%s\".",
                        told(times.get(0)), told(times.get(other)), lines.get(0));
            }
            parts(lines.get(3), WINTER, Level.ERROR, "The gas is off");
            Expect.that(lines.get(4).matches(".*(00|(?<!\\d)0|12)\\D*05\\D*07.*"), "It was logged %s, and the line is \"%s\".",
                    told(MIDNIGHT), lines.get(4));
        }
    }

    private static void parts(String line, LocalDateTime time, Level level, String message) {
        int at = line.indexOf(message);
        Expect.that(at >= 0, "\"%s\" was logged, and the line is \"%s\".", message, line);
        String before = line.substring(0, at);
        int levelAt = before.indexOf(level.toString());
        List<Pattern> parts = List.of(Pattern.compile("" + time.getYear()), day(time.getDayOfMonth()),
                Pattern.compile("(16|(?<!\\d)0?4)\\D*28\\D*54"), Pattern.compile("" + time.getNano() / 1_000_000));
        for (Pattern part : parts) {
            Expect.that(part.matcher(before).find(), "It was logged %s, and the line is \"%s\".", told(time), line);
        }
        Expect.that(levelAt >= 0, "It was logged at %s, and the line is \"%s\".", level, line);
        for (Pattern part : parts) {
            Expect.that(part.matcher(before.substring(0, levelAt)).find(), "The level stands before the time: \"%s\".", line);
        }
    }

    private static Pattern day(int day) {
        return Pattern.compile(day < 10 ? "0" + day + "|(?<!\\d)" + day + "(?!\\d)" : "" + day);
    }

    private static String told(LocalDateTime time) {
        return time.format(DateTimeFormatter.ofPattern("'on' yyyy-MM-dd 'at' HH:mm:ss,SSS"));
    }

    @Promise(todo = 2, read = WHERE,
            why = "An encoder turns letters into bytes. For a letter that its charset does not have, it writes a question mark.")
    void a_message_keeps_its_letters() throws IOException {
        boolean all = Charset.defaultCharset().equals(StandardCharsets.UTF_8); // an encoder that names no charset takes this one
        String message = all ? "No jalape\u00f1os any more" : "No peppers any more";
        try (Evening evening = new Evening()) {
            evening.log(Level.WARN, message, null);
            evening.end();
            Expect.that(evening.lines(message) == 1, "\"%s\" was logged, and kitchen.log has \"%s\".", message,
                    evening.text().strip());
        }
    }

    @Promise(todo = 2, read = WHERE,
            why = "What was thrown comes beside the message. A pattern can leave it out.")
    void a_failure_has_its_stack_trace() throws IOException {
        try (Evening evening = new Evening()) {
            IllegalStateException failure = new IllegalStateException("the oven is cold", new IOException("no gas"));
            failure.setStackTrace(frames("Oven"));
            failure.getCause().setStackTrace(frames("Pipe"));
            evening.log(Level.ERROR, "Order 7 failed", failure);
            evening.end();
            String text = evening.text();
            Expect.that(text.contains("IllegalStateException: the oven is cold") && STACK_FRAME.matcher(text).find(),
                    "An IllegalStateException was logged, and kitchen.log has no stack trace of it: \"%s\".",
                    text.lines().limit(2).toList());
            Expect.that(evening.lines("at kitchen.Oven.step") == DEPTH,
                    "An IllegalStateException came through %d methods, and kitchen.log shows %d of them.",
                    DEPTH, evening.lines("at kitchen.Oven.step"));
            Expect.that(text.contains("IOException: no gas") && evening.lines("at kitchen.Pipe.step") == DEPTH,
                    "An IllegalStateException was logged that an IOException had caused. That one came through %d methods, "
                            + "and kitchen.log shows %d of them.", DEPTH, evening.lines("at kitchen.Pipe.step"));
        }
    }

    private static StackTraceElement[] frames(String type) {
        return IntStream.rangeClosed(1, DEPTH)
                .mapToObj(line -> new StackTraceElement("kitchen." + type, "step" + line, type + ".java", line))
                .toArray(StackTraceElement[]::new);
    }

    @Promise(todo = 3, read = WHERE,
            why = "A program is started again on the next evening, and after each crash: that is when the log is wanted.")
    void a_second_start_keeps_the_first_evening() throws IOException {
        try (Evening monday = new Evening()) {
            monday.log(Level.ERROR, "Monday: the gas is off", null);
            monday.end();
            try (Evening tuesday = new Evening(monday.folder)) {
                tuesday.log(Level.ERROR, "Tuesday: the oven is cold", null);
                tuesday.end();
                String text = tuesday.text();
                Expect.that(text.contains("Tuesday"), "On the second evening nothing was written.");
                Expect.that(text.contains("Monday"), "After the second start kitchen.log has %s, and nothing of Monday.",
                        text.lines().toList());
                Expect.that(text.indexOf("Monday") < text.indexOf("Tuesday"), "Tuesday stands before Monday.");
            }
        }
    }

    @Promise(todo = 4, read = WHERE,
            why = "A level opens the way for itself and for all above. It can be set in several places, and each must be open.")
    void debug_and_above_is_written_once() throws IOException {
        Set<String> loggers = new LinkedHashSet<>(List.of("logging.Pizza", "till.Till", "Oven"));
        try (Evening evening = new Evening()) {
            evening.context.getLoggerList().forEach(logger -> loggers.add(logger.getName())); // also those the answer names
            for (String logger : loggers) {
                Logger log = evening.context.getLogger(logger);
                log.trace("a TRACE from <{}>", logger);
                log.debug("a DEBUG from <{}>", logger);
                log.info("an INFO from <{}>", logger);
                log.warn("a WARN from <{}>", logger);
                log.error("an ERROR from <{}>", logger);
            }
            evening.end();
            for (String logger : loggers) {
                for (String level : List.of("a DEBUG", "an INFO", "a WARN", "an ERROR")) {
                    Expect.equal("The number of lines in kitchen.log for " + level + " of the logger " + logger,
                            1L, evening.lines(level + " from <" + logger + ">"));
                }
                Expect.equal("The number of lines in kitchen.log for a TRACE of the logger " + logger,
                        0L, evening.lines("a TRACE from <" + logger + ">"));
            }
        }
    }

    @Script(todo = 1, read = QUIET,
            why = "A disk can be slow for a moment. What stands between it and the kitchen keeps the messages, or some are gone.")
    void a_slow_file_gets_every_message(Crew crew) throws IOException {
        try (Evening evening = new Evening()) {
            Checkpoint disk = crew.checkpoint("writing");
            crew.start("cook-1", () -> evening.logSlowly("The gas is off", disk));
            crew.settle();
            Hand cook = crew.start("cook-2", () -> {
                for (int order = 1; order <= 300; order++) {
                    evening.log(Level.INFO, "An order is made", null);
                }
            });
            crew.settle();
            disk.open();
            crew.untilDone(cook);
            crew.settle();
            evening.end();
            Expect.equal("The number of lines in kitchen.log for 300 messages (INFO), logged while the file was slow,",
                    300L, evening.lines("An order is made"));
        }
    }

    /** One start of a program with that configuration, in a folder of its own, as Logback does it. */
    private static final class Evening implements AutoCloseable {
        private static final Map<String, String> REPAIRS = Map.of(
                "Ignoring unknown property", "The element around it has no such part.",
                "could not be found", "The name of an appender is the one it was given.",
                "conversion word", "After % stands a word that Logback knows.",
                "\"File\" property not set", "An appender to a file needs one.",
                "No encoder", "Lines are made by an encoder.",
                "Empty or null pattern", "An encoder needs a pattern.",
                "time-zone ID", "Behind a comma in %d{...} stands a time zone.",
                "not referenced", "It belongs to no logger.",
                "fatal error", "It is not well-formed XML.");
        private static final Pattern NAME = Pattern.compile("\\[([^\\[\\]]+)]|named \"([^\"]+)\"|ID: (\\S+)");
        private static final Pattern COMMENT = Pattern.compile("(?s)<!--.*?-->");
        private static final Pattern LINE = Pattern.compile("on line (\\d+)|lineNumber: (\\d+)");

        private final Path folder;
        private final LoggerContext context = Log.context();
        private final String xml;
        private final List<Status> complaints;

        Evening() throws IOException {
            this(Files.createTempDirectory("kitchen-log"));
        }

        Evening(Path folder) throws IOException {
            this.folder = folder;
            try (InputStream in = KitchenLogTest.class.getResourceAsStream(ANSWER)) {
                Expect.that(in != null, "There is no %s.", ANSWER);
                xml = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            }
            context.putProperty("folder", folder.toString());
            JoranConfigurator configurator = new JoranConfigurator();
            configurator.setContext(context);
            try (InputStream in = KitchenLogTest.class.getResourceAsStream(ANSWER)) {
                configurator.doConfigure(in);
            } catch (JoranException e) {
                context.reset(); // what is wrong stands in the status messages
            } catch (RuntimeException e) {
                context.reset();
                context.getStatusManager().add(new ErrorStatus(e.getClass().getSimpleName() + ": " + e.getMessage(), this));
            }
            complaints = context.getStatusManager().getCopyOfStatusList().stream()
                    .filter(status -> status.getLevel() > Status.INFO).toList();
        }

        /** What Logback says, with the line it means, and what that is about. */
        String told(Status status) {
            String said = status.getMessage().replace(folder.toString(), "${folder}").replaceAll("\\s+", " ").strip();
            String repair = REPAIRS.entrySet().stream().filter(entry -> said.contains(entry.getKey()))
                    .map(entry -> " " + entry.getValue()).findFirst().orElse("");
            int line = line(said);
            return said.replaceFirst("\\.$", "") + (line == 0 ? "." : " (" + ANSWER + ":" + line + ").") + repair;
        }

        private int line(String said) {
            Matcher number = LINE.matcher(said);
            if (number.find()) {
                return Integer.parseInt(number.group(1) == null ? number.group(2) : number.group(1));
            }
            Matcher name = NAME.matcher(said);
            List<String> lines = COMMENT.matcher(xml)
                    .replaceAll(found -> found.group().replaceAll("[^\n]", " ")).lines().toList();
            while (name.find()) {
                String named = IntStream.rangeClosed(1, 3).mapToObj(name::group).filter(Objects::nonNull).findFirst().orElseThrow();
                Pattern word = Pattern.compile("\\b" + Pattern.quote(named) + "\\b");
                for (int i = 0; i < lines.size(); i++) {
                    if (word.matcher(lines.get(i)).find()) {
                        return i + 1;
                    }
                }
            }
            return 0;
        }

        void log(Level level, String message, Throwable thrown) {
            at(LocalDateTime.of(2026, 11, 24, 22, 15), level, message, thrown);
        }

        /** A message of that moment, past all levels, to each appender of the root logger. */
        void at(LocalDateTime time, Level level, String message, Throwable thrown) {
            Logger logger = context.getLogger("logging.Pizza");
            LoggingEvent event = new LoggingEvent(KitchenLogTest.class.getName(), logger, level, message, thrown, null);
            event.setInstant(time.atZone(ZoneId.systemDefault()).toInstant());
            logger.callAppenders(event);
        }

        /** A message that holds up whoever writes it for another thread. */
        void logSlowly(String message, Checkpoint disk) {
            Logger logger = context.getLogger("logging.Pizza");
            Thread cook = Thread.currentThread();
            logger.callAppenders(new LoggingEvent(KitchenLogTest.class.getName(), logger, Level.ERROR, message, null, null) {
                @Override
                public String getFormattedMessage() {
                    if (Thread.currentThread() != cook) {
                        disk.pass();
                    }
                    return super.getFormattedMessage();
                }
            });
        }

        void end() {
            context.stop();
        }

        private Path file() {
            return folder.resolve("kitchen.log");
        }

        /** All files of the folder but that one. */
        List<Path> others() throws IOException {
            try (Stream<Path> files = Files.walk(folder)) {
                return files.filter(file -> Files.isRegularFile(file) && !file.equals(file())).toList();
            }
        }

        boolean exists() {
            return Files.exists(file());
        }

        String text() throws IOException {
            try {
                return exists() ? Files.readString(file()) : "";
            } catch (MalformedInputException e) {
                throw Expect.notYet("kitchen.log cannot be read as UTF-8.");
            }
        }

        long lines(String part) throws IOException {
            return text().lines().filter(line -> line.contains(part)).count();
        }

        @Override
        public void close() throws IOException {
            context.stop();
            if (Files.exists(folder)) {
                try (Stream<Path> files = Files.walk(folder)) {
                    for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                        Files.delete(file);
                    }
                }
            }
        }
    }
}
