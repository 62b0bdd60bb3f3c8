package logging;

import ch.qos.logback.classic.AsyncAppender;
import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.classic.encoder.PatternLayoutEncoder;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.FileAppender;
import ch.qos.logback.core.UnsynchronizedAppenderBase;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import kit.Checkpoint;
import kit.Crew;
import kit.Exercise;
import kit.Expect;
import kit.Hand;
import kit.Insides;
import kit.Script;
import kit.report.NotYet;
import org.slf4j.MDC;

@Exercise(number = 6, about = "an asynchronous log that loses nothing")
class QuietKitchenTest {

    private static final String QUIET = "7-a-log-that-does-not-hold-up-the-kitchen";
    private static final int PLACES = 10;
    private static final int AN_HOUR = 3_600_000;

    @Script(todo = 1, read = QUIET,
            why = "A disk can be slow for a moment. A cook who writes to it by himself is slow for as long.")
    void a_cook_does_not_wait_for_a_slow_file(Crew crew) {
        for (int places : new int[] {PLACES, 10 * PLACES}) {
            Night night = new Night(crew, places);
            crew.untilDone(night.logs("cook-1", Level.WARN, places));
            night.file.begins();
            night.has(places, "cook-1 logged " + places + " messages at a rail with " + places + " places");
        }
    }

    @Script(todo = 1, read = QUIET,
            why = "On a busy night messages come faster than the disk takes any. Then the rail is full: something gives way.")
    void a_full_rail_loses_no_message(Crew crew) {
        for (Level level : List.of(Level.INFO, Level.WARN)) {
            Night night = new Night(crew);
            Hand cook = night.logs("cook-1", level, 4 * PLACES);
            crew.settle();
            night.file.begins();
            crew.untilDone(cook);
            night.has(4 * PLACES, "cook-1 logged " + 4 * PLACES + " messages (" + level + ") at a rail with "
                    + PLACES + " places");
        }
    }

    @Script(todo = 1, read = QUIET,
            why = "A rail without end grows until the memory is used up, on the very night when the most is logged.")
    void at_a_full_rail_a_cook_waits(Crew crew) {
        Night night = new Night(crew);
        int many = 20 * PLACES;
        night.file.writes(many);
        crew.untilDone(night.logs("cook-0", Level.WARN, many));
        crew.settle();
        Hand cook = night.logs("cook-1", Level.WARN, many);
        crew.untilBlocked(cook);
        night.file.begins();
        crew.untilDone(cook);
        night.has(2 * many, "cook-0 and cook-1 logged " + many + " messages each");
    }

    @Script(todo = 1, read = QUIET,
            why = "Until a place is free, a cook has nothing to do. Who looks again and again has no rest, and who writes to the file"
                    + " himself is as slow as the disk.")
    void at_a_full_rail_a_cook_rests(Crew crew) {
        Night night = new Night(crew);
        Hand cook = night.logs("cook-1", Level.WARN, 4 * PLACES);
        crew.settle();
        crew.nobodyPolls("the rail is full");
        int before = night.logged.get();
        night.file.writing.letGo(PLACES + 1); // who takes all that hangs there at once has come back for more
        Expect.that(!night.file.isWrittenBy(cook), "The rail is full, and cook-1 writes to the file himself.");
        Expect.that(night.logged.get() > before, "The rail was full, %d messages have left it, and cook-1 waits as before.",
                PLACES + 1);
        night.file.begins();
        crew.untilDone(cook);
    }

    @Script(todo = 1, read = QUIET,
            why = "One message leaves the rail, and all who wait hear of it. Its place is for one of theirs.")
    void many_cooks_do_not_share_a_place(Crew crew) {
        Night night = new Night(crew);
        crew.untilDone(night.logs("cook-0", Level.INFO, 1));
        night.file.untilBusy();
        List<Hand> cooks = IntStream.rangeClosed(1, 5 * PLACES).mapToObj(cook -> night.logs("cook-" + cook, Level.INFO, 1)).toList();
        crew.settle();
        night.file.writes(1);
        crew.settle();
        long gone = cooks.stream().filter(Hand::isDone).count();
        Expect.that(gone <= 4 * PLACES, "One message is in the file, and %d cooks hung up one each at a rail with %d places.",
                gone, PLACES);
        night.file.begins();
        cooks.forEach(crew::untilDone);
        night.has(5 * PLACES + 1, 5 * PLACES + 1 + " messages were logged");
    }

    @Script(todo = 1, read = QUIET,
            why = "A log is read from top to bottom: what stands above was seen before.")
    void the_lines_of_a_cook_come_in_his_order(Crew crew) {
        Night night = new Night(crew);
        crew.untilDone(crew.start("cook-1", () -> {
            for (int number = 1; number <= 5; number++) {
                night.log(number == 4 ? Level.WARN : Level.INFO, number);
            }
        }));
        night.file.writing.letGo(5);
        night.file.begins();
        night.has(5, "cook-1 logged 5 messages");
        List<String> inOrder = IntStream.rangeClosed(1, 5).mapToObj(number -> "message " + number).toList();
        List<String> written = night.file.lines().stream().map(Line::text).toList();
        Expect.that(written.equals(inOrder), "cook-1 logged %s, and the file has %s.", inOrder, written);
    }

    @Script(todo = 1, read = QUIET,
            why = "The thread that writes is not the one that logged, and it writes later: the cook has gone on meanwhile.")
    void a_line_shows_what_was_true_when_it_was_logged(Crew crew) {
        Night night = new Night(crew);
        StringBuilder dish = new StringBuilder("Margherita");
        crew.untilDone(crew.start("cook-1", () -> {
            night.log("the first one");
            MDC.put("order", "7");
            night.log("{} is made", dish);
            MDC.put("order", "8");
            dish.replace(0, dish.length(), "Funghi");
        }));
        night.file.begins();
        night.has(2, "cook-1 logged 2 messages");
        Line line = night.file.lines().stream().filter(one -> !one.text().equals("the first one")).findFirst().orElseThrow();
        Expect.equal("The line of Margherita, written after Funghi has begun,", "Margherita is made", line.text());
        Expect.equal("The thread of the line that cook-1 logged", "cook-1", line.thread());
        Expect.equal("The order on the line that cook-1 logged for order 7", "7", line.order());
    }

    @Script(todo = 2, read = QUIET,
            why = "The last lines before the end are those that everybody looks for in the morning.")
    void close_returns_when_everything_is_in_the_file(Crew crew) {
        Night night = new Night(crew);
        crew.untilDone(night.logs("cook-1", Level.INFO, 5));
        night.file.untilBusy();
        int[] written = new int[1];
        Hand host = crew.start("host", () -> {
            night.kitchen.close();
            written[0] = night.file.lines().size();
        });
        crew.settle();
        if (!host.isDone() && host.thread().getState() == Thread.State.TIMED_WAITING) {
            night.waitsWithALimit(host);
        }
        Expect.that(!host.isDone() || host.failure() != null,
                "host came back from close(), and the file has %d of 5 messages.", written[0]);
        night.file.begins();
        crew.untilDone(host);
        Expect.that(written[0] == 5, "When close() returned, the file has %d of 5 messages.", written[0]);
    }

    @Script(todo = 2, read = QUIET,
            why = "Two who are responsible can both close, also at once: the host, and whatever runs when the process ends.")
    void closing_again_returns(Crew crew) {
        Night night = new Night(crew);
        crew.untilDone(night.logs("cook-1", Level.INFO, 3));
        night.file.untilBusy();
        Hand host = crew.start("host", night.kitchen::close);
        crew.settle();
        Hand owner = crew.start("owner", night.kitchen::close);
        crew.settle();
        Expect.that(!owner.isDone() || owner.failure() != null,
                "host is still closing, owner came back from close(), and the file has 0 of 3 messages.");
        night.file.begins();
        crew.untilDone(host);
        crew.untilDone(owner);
        crew.untilDone(crew.start("guard", night.kitchen::close));
        night.has(3, "cook-1 logged 3 messages");
    }

    @Script(todo = {2, 3}, read = QUIET,
            why = "A thread that waits for messages that nobody logs any more keeps what it holds, perhaps the process.")
    void nobody_is_left_when_the_kitchen_is_closed(Crew crew) {
        Night night = new Night(crew);
        night.file.begins();
        crew.untilDone(night.logs("cook-1", Level.INFO, 3));
        crew.untilDone(crew.start("host", night.kitchen::close));
        crew.everybodyHome("the log");
    }

    @Script(todo = 3, read = QUIET,
            why = "The rail can be full when it is closed, and a cook stands there with one more message.")
    void a_cook_who_waits_at_the_rail_is_let_go(Crew crew) {
        Night night = new Night(crew);
        crew.untilDone(night.logs("cook-1", Level.INFO, 1));
        night.file.untilBusy();
        List<Hand> waiting = new ArrayList<>();
        for (String cook : List.of("cook-2", "cook-3", "cook-4")) {
            waiting.add(crew.start(cook, () -> {
                for (int number = 1; number <= 3 * PLACES; number++) {
                    night.log("message " + number);
                    if (night.closing) {
                        break; // this one was on the way
                    }
                }
            }));
            waiting.forEach(crew::untilBlocked);
        }
        night.closing = true;
        Hand host = crew.start("host", night.kitchen::close);
        crew.settle();
        night.file.begins();
        crew.untilDone(host);
        waiting.forEach(crew::untilDone);
    }

    @Script(todo = 3, read = QUIET,
            why = "Somebody always has a last word, after the door is locked.")
    void a_late_line_holds_nobody_up(Crew crew) {
        Night night = new Night(crew);
        night.file.begins();
        crew.untilDone(crew.start("host", night.kitchen::close));
        crew.untilDone(night.logs("cook-1", Level.WARN, 5 * PLACES));
    }

    @Script(todo = 1, read = QUIET,
            why = "An interrupt is for the cook. What he has seen happened all the same.")
    void an_interrupted_cook_loses_no_line(Crew crew) {
        interruptedSoOften(crew, 1);
        interruptedSoOften(crew, 3);
    }

    private static void interruptedSoOften(Crew crew, int times) {
        Night night = new Night(crew);
        Hand cook = night.logs("cook-1", Level.INFO, 3 * PLACES);
        crew.untilBlocked(cook);
        crew.interrupt(cook, times);
        night.file.begins();
        crew.untilDone(cook);
        night.has(3 * PLACES, "cook-1 was interrupted at a full rail, logged " + 3 * PLACES + " messages in all");
        Expect.that(cook.returnedInterrupted(), "cook-1 was interrupted at a full rail, and knows nothing of it afterwards.");
    }

    @Script(todo = {1, 2}, read = QUIET,
            why = "Object.wait, await and park may return although nobody signalled (JLS 17.2.1): to be awake does not say that"
                    + " there is a message, or a place, or that the kitchen closes.")
    void who_is_woken_for_no_reason_waits_again(Crew crew) {
        Night night = new Night(crew);
        Insides.wakeEverybody(crew, night.kitchen);
        Hand cook = night.logs("cook-1", Level.INFO, 5 * PLACES);
        Insides.wakeEverybody(crew, night.kitchen, cook);
        night.file.begins();
        crew.until(cook::isDone);
        night.has(5 * PLACES, "Whoever waited was woken for no reason, cook-1 logged " + 5 * PLACES + " messages");
    }

    @Script(todo = {1, 2}, read = QUIET,
            why = "A log is as good as what stands on the disk in the end.")
    void three_cooks_find_all_their_lines_on_the_disk(Crew crew) throws IOException {
        Path folder = Files.createTempDirectory("quiet-kitchen");
        Path path = folder.resolve("kitchen.log");
        try {
            LoggerContext context = Log.context();
            QuietKitchen kitchen = new QuietKitchen(context, file(context, path), PLACES);
            Logger logger = Night.logger(context, kitchen);
            List<Hand> cooks = IntStream.rangeClosed(1, 3).mapToObj(cook -> crew.start("cook-" + cook, () -> {
                for (int number = 1; number <= 100; number++) {
                    logger.info("message {}", number);
                }
            })).toList();
            cooks.forEach(crew::untilDone);
            crew.settle();
            crew.untilDone(crew.start("host", kitchen::close));
            List<String> lines = Files.readAllLines(path);
            context.stop();
            for (int cook = 1; cook <= 3; cook++) {
                String name = "cook-" + cook;
                List<String> expected = IntStream.rangeClosed(1, 100).mapToObj(n -> name + " message " + n).toList();
                List<String> mine = lines.stream().filter(line -> line.startsWith(name + " ")).toList();
                Expect.equal("The number of lines that " + name + " finds on the disk", 100, mine.size());
                Expect.that(mine.equals(expected), "The lines of %s are not in the order in which they were logged.", name);
            }
        } finally {
            Files.deleteIfExists(path);
            Files.deleteIfExists(folder);
        }
    }

    private static FileAppender<ILoggingEvent> file(LoggerContext context, Path path) {
        PatternLayoutEncoder encoder = new PatternLayoutEncoder();
        encoder.setContext(context);
        encoder.setPattern("%thread %msg%n");
        encoder.start();
        FileAppender<ILoggingEvent> file = new FileAppender<>();
        file.setContext(context);
        file.setEncoder(encoder);
        file.setFile(path.toString());
        file.start();
        return file;
    }

    /** A kitchen with its log, and a file that writes nothing until it is told to begin. */
    private static final class Night {
        private final Crew crew;
        private final SlowFile file;
        private final QuietKitchen kitchen;
        private final Logger logger;
        private final AtomicInteger logged = new AtomicInteger();
        private volatile boolean closing;

        Night(Crew crew) {
            this(crew, PLACES);
        }

        Night(Crew crew, int places) {
            this.crew = crew;
            LoggerContext context = Log.context();
            file = new SlowFile(crew, context);
            kitchen = new QuietKitchen(context, file, places);
            logger = logger(context, kitchen);
        }

        static Logger logger(LoggerContext context, QuietKitchen kitchen) {
            Logger logger = context.getLogger("kitchen");
            logger.setLevel(Level.INFO);
            logger.addAppender(kitchen.appender());
            return logger;
        }

        void log(String message, Object... arguments) {
            logger.info(message, arguments);
        }

        void log(Level level, int number) {
            if (level == Level.WARN) {
                logger.warn("message {}", number);
            } else {
                logger.info("message {}", number);
            }
        }

        Hand logs(String cook, Level level, int messages) {
            return crew.start(cook, () -> {
                for (int number = 1; number <= messages; number++) {
                    log(level, number);
                    logged.incrementAndGet();
                }
            });
        }

        /** Insists that all of these come to the file. */
        void has(int messages, String what) {
            crew.settle();
            List<Line> lines = file.lines();
            Expect.that(lines.size() == messages, "%s, and the file has %d of them.", what, lines.size());
        }

        /** Whoever waits for a limited time comes back with the file as it is. A known limit need not be waited out. */
        void waitsWithALimit(Hand host) {
            int written = file.lines().size();
            if (kitchen.appender() instanceof AsyncAppender rail && rail.getMaxFlushTime() < AN_HOUR) {
                throw Expect.notYet("host waits in close() for %d ms at most, and the file has %d of 5 messages.",
                        rail.getMaxFlushTime(), written);
            }
            try {
                crew.untilTrue("That host comes back", host::isDone);
            } catch (NotYet stillThere) {
                return; // a long limit is as good as none
            }
        }
    }

    private record Line(String text, String thread, String order) {}

    /** Takes its time: each message stops at the check's word, however many threads write. */
    private static final class SlowFile extends UnsynchronizedAppenderBase<ILoggingEvent> {
        private final Checkpoint writing;
        private final Set<Thread> writers = ConcurrentHashMap.newKeySet();
        private final List<Line> lines = new ArrayList<>(); // guarded by lines

        SlowFile(Crew crew, LoggerContext context) {
            writing = crew.checkpoint("writing to the file");
            setContext(context);
            setName("file");
            start();
        }

        @Override
        protected void append(ILoggingEvent event) {
            writers.add(Thread.currentThread());
            writing.pass();
            synchronized (lines) {
                lines.add(new Line(event.getFormattedMessage(), event.getThreadName(), event.getMDCPropertyMap().get("order")));
            }
        }

        boolean isWrittenBy(Hand hand) {
            return writers.contains(hand.thread());
        }

        void untilBusy() {
            writing.untilHere(1);
        }

        void writes(int messages) {
            for (int i = 0; i < messages; i++) {
                writing.letOneGo();
            }
        }

        void begins() {
            writing.open();
        }

        List<Line> lines() {
            synchronized (lines) {
                return List.copyOf(lines);
            }
        }
    }
}
