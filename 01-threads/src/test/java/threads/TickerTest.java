package threads;

import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import kit.Checkpoint;
import kit.Crew;
import kit.Exercise;
import kit.Expect;
import kit.Hand;
import kit.Script;

@Exercise(number = 2, about = "the slides' print_time, and who ends it")
class TickerTest {

    private static final String PAUSE = "2-a-pause-and-who-ends-it";

    @Script(todo = 1, read = PAUSE,
            why = "run() is a method like any other: its lines are executed by whoever calls it, unless it starts a thread.")
    void whoever_calls_run_prints_the_line(Crew crew) {
        Evening evening = new Evening(crew);
        Hand hand = crew.start("ticker-1", evening.ticker("Anna", 1, 5)::run);
        crew.untilDone(hand);
        crew.settle();
        for (Line line : evening.lines()) {
            Expect.that(line.printedBy() == hand.thread(), "ticker-1 called run(), and the line was printed by %s.",
                    line.printedBy().getName());
        }
    }

    @Script(todo = {1, 2}, read = PAUSE,
            why = "A pause that comes from outside can be a long one in the kitchen, and none at all in a test.")
    void the_pauses_are_made_by_the_given_sleeper(Crew crew) {
        Evening evening = new Evening(crew);
        evening.hold("ticker-1", 1);
        Hand hand = crew.start("ticker-1", evening.ticker("Anna", 3, 36_000)::run);
        crew.settle();
        crew.nobodySleeps("the given sleeper has nothing to do");
        if (!evening.holds("ticker-1")) {
            crew.untilDone(hand);
            throw Expect.notYet("ticker-1 printed %d lines, and the given sleeper was not asked for a pause.",
                    evening.lines().size());
        }
    }

    @Script(todo = 1, read = PAUSE,
            why = "Two numbers of one type change places unnoticed: the compiler compares types, not meanings.")
    void there_are_as_many_lines_as_the_count_says(Crew crew) {
        for (int count : new int[] {3, 1, 0, 4}) {
            Evening evening = new Evening(crew);
            runToItsEnd(crew, evening.ticker("Anna", count, 7));
            Expect.equal("With a count of " + count + " and pauses of 7 seconds, the number of lines",
                    count, evening.lines().size());
        }
    }

    @Script(todo = 1, read = PAUSE,
            why = "What a line says was read before the line was printed; a pause in between makes it old.")
    void each_line_says_the_name_and_the_time_when_it_is_printed(Crew crew) {
        for (String name : List.of("Anna", "Ben")) {
            Evening evening = new Evening(crew);
            runToItsEnd(crew, evening.ticker(name, 3, 5));
            for (Line line : evening.lines()) {
                Expect.equal("The line that " + name + "'s ticker printed at " + line.printedAt(),
                        name + ": " + line.printedAt(), line.text());
            }
        }
    }

    @Script(todo = 2, read = PAUSE,
            why = "A pause before the first line keeps people waiting for it, one after the last line for the end.")
    void pauses_lie_between_two_lines(Crew crew) {
        Evening three = new Evening(crew);
        runToItsEnd(crew, three.ticker("Anna", 3, 7));
        Expect.equal("With a count of 3, the order of lines and pauses",
                List.of("line", "pause 7", "line", "pause 7", "line"), three.events());
        Evening one = new Evening(crew);
        runToItsEnd(crew, one.ticker("Anna", 1, 7));
        Expect.equal("With a count of 1, the order of lines and pauses", List.of("line"), one.events());
        Evening none = new Evening(crew);
        runToItsEnd(crew, none.ticker("Anna", 0, 7));
        Expect.equal("With a count of 0, the order of lines and pauses", List.of(), none.events());
    }

    @Script(todo = 3, read = PAUSE,
            why = "An interrupt asks a thread to end what it does. A thread that pauses hears it as an exception, once.")
    void an_interrupt_in_a_pause_ends_the_ticking(Crew crew) {
        for (int pause : new int[] {1, 2, 3}) {
            Evening evening = new Evening(crew);
            Ticker ticker = evening.ticker("Anna", 4, 7);
            evening.hold("ticker-1", pause);
            Hand hand = crew.start("ticker-1", ticker::run);
            crew.untilTrue("That ticker-1 begins its pause number " + pause,
                    () -> evening.holds("ticker-1"));
            crew.untilBlocked(hand);
            hand.interrupt();
            crew.settle();
            int more = evening.lines().size() - pause;
            Expect.that(more == 0, "ticker-1 was interrupted in its pause number %d, and printed %d more %s.",
                    pause, more, more == 1 ? "line" : "lines");
            crew.untilDone(hand);
            Expect.equal("After run(), which an interrupt ended, isInterrupted() of ticker-1", true, hand.returnedInterrupted());
        }
    }

    @Script(todo = 3, read = PAUSE,
            why = "An interrupt that comes before a pause stays for it: the flag is up until somebody takes it down.")
    void who_comes_interrupted_hears_it_in_the_first_pause_at_the_latest(Crew crew) {
        Evening evening = new Evening(crew);
        Ticker ticker = evening.ticker("Anna", 3, 7);
        Hand hand = crew.startInterrupted("ticker-1", ticker::run);
        crew.untilDone(hand);
        int lines = evening.lines().size();
        Expect.that(lines <= 1, "ticker-1 came interrupted, and printed %d lines, with pauses between them.", lines);
        Expect.equal("After run(), to which ticker-1 came interrupted, its isInterrupted()", true, hand.returnedInterrupted());
    }

    @Script(todo = {1, 2}, read = PAUSE,
            why = "A thread that pauses keeps nobody else from work, as long as it holds nothing that others need.")
    void one_ticker_goes_on_while_another_pauses(Crew crew) {
        Evening annas = new Evening(crew);
        Evening bens = new Evening(crew);
        annas.hold("ticker-1", 1);
        Hand first = crew.start("ticker-1", annas.ticker("Anna", 3, 5)::run);
        crew.untilTrue("That ticker-1 pauses", () -> annas.holds("ticker-1"));
        Hand second = crew.start("ticker-2", bens.ticker("Ben", 2, 7)::run);
        crew.untilTrue("That ticker-2 prints its 2 lines while ticker-1 pauses",
                () -> second.isDone() || bens.lines().size() == 2);
        crew.untilDone(second);
        annas.letGo();
        crew.untilDone(first);
        Expect.equal("What ticker-1 did, beside another ticker,",
                List.of("line", "pause 5", "line", "pause 5", "line"), annas.events());
        Expect.equal("What ticker-2 did, beside another ticker,", List.of("line", "pause 7", "line"), bens.events());
    }

    @Script(todo = 1, read = PAUSE,
            why = "Threads that run one and the same object share its fields. Each has its local variables for itself.")
    void two_threads_run_one_ticker_and_each_prints_all_lines(Crew crew) {
        Evening evening = new Evening(crew);
        Ticker ticker = evening.ticker("Anna", 3, 5);
        evening.hold("ticker-1", 1);
        Hand first = crew.start("ticker-1", ticker::run);
        crew.untilTrue("That ticker-1 pauses", () -> evening.holds("ticker-1"));
        Hand second = crew.start("ticker-2", ticker::run);
        crew.untilTrue("That ticker-2 ends while ticker-1 pauses", second::isDone);
        crew.untilDone(second);
        evening.letGo();
        crew.untilDone(first);
        for (Hand hand : List.of(first, second)) {
            Expect.equal("With two threads in one ticker of 3 lines, the number of lines that " + hand.name() + " printed",
                    3, (int) evening.lines().stream().filter(line -> line.printedBy() == hand.thread()).count());
        }
    }

    @Script(todo = 3, read = PAUSE,
            why = "An interrupt is sent to one thread. What of it stands in a field, everybody finds who runs the same object.")
    void an_interrupt_ends_the_ticking_of_one_thread(Crew crew) {
        Evening evening = new Evening(crew);
        Checkpoint pausing = crew.checkpoint("to pause");
        Ticker ticker = new Ticker("Anna", 3, 5, evening::time, pause -> {
            if (Thread.currentThread().getName().equals("ticker-2")) {
                pausing.pass();
            }
            evening.sleep(pause);
        }, evening::print);
        evening.hold("ticker-1", 1);
        Hand first = crew.start("ticker-1", ticker::run);
        crew.untilTrue("That ticker-1 pauses", () -> evening.holds("ticker-1"));
        Hand second = crew.start("ticker-2", ticker::run);
        pausing.untilHere(1);
        crew.interrupt(first);
        crew.settle();
        pausing.open();
        crew.untilDone(first);
        crew.untilDone(second);
        Expect.equal("When ticker-1, in the same ticker of 3 lines, was interrupted, the number of lines that ticker-2 printed",
                3, (int) evening.lines().stream().filter(line -> line.printedBy() == second.thread()).count());
        Expect.equal("After an interrupt of ticker-1, isInterrupted() of ticker-1 and of ticker-2",
                List.of(true, false), List.of(first.returnedInterrupted(), second.returnedInterrupted()));
    }

    @Script(todo = 1, read = PAUSE,
            why = "A line that is put together in a field is put together by everybody who runs the ticker.")
    void two_threads_in_one_ticker_put_their_lines_together_apart(Crew crew) {
        Evening evening = new Evening(crew);
        Checkpoint asking = crew.checkpoint("to ask for the time");
        Ticker ticker = new Ticker("Anna", 1, 5, () -> {
            if (Thread.currentThread().getName().equals("ticker-1")) {
                asking.pass();
            }
            return evening.time();
        }, evening::sleep, evening::print);
        Hand first = crew.start("ticker-1", ticker::run);
        asking.untilHere(1);
        Hand second = crew.start("ticker-2", ticker::run);
        crew.settle();
        asking.open();
        crew.untilDone(first);
        crew.untilDone(second);
        Expect.equal("With two threads in one ticker of 1 line, what they printed",
                List.of("Anna: 19:30:00", "Anna: 19:30:00"), evening.lines().stream().map(Line::text).toList());
    }

    @Script(todo = 2, read = PAUSE,
            why = "Who waits for another's line to be printed waits as long as that takes. The time that he has read before is old then.")
    void who_waits_for_the_printer_reads_the_time_afterwards(Crew crew) {
        Evening evening = new Evening(crew);
        Checkpoint printing = crew.checkpoint("to print");
        Ticker ticker = new Ticker("Anna", 1, 5, evening::time, evening::sleep, line -> {
            evening.print(line);
            printing.pass();
        });
        Hand first = crew.start("ticker-1", ticker::run);
        printing.untilHere(1);
        Hand second = crew.start("ticker-2", ticker::run);
        crew.settle(); // it prints as well, or waits for that
        evening.goesOn(7);
        printing.open();
        crew.untilDone(first);
        crew.untilDone(second);
        for (Line line : evening.lines()) {
            Expect.equal("The line that was printed at " + line.printedAt(), "Anna: " + line.printedAt(), line.text());
        }
    }

    private static void runToItsEnd(Crew crew, Ticker ticker) {
        crew.untilDone(crew.start("ticker-1", ticker::run));
    }

    private record Line(String text, String printedAt, Thread printedBy) {}

    /** Clock, sleeper and printer in one: its time goes on in the pauses only, by a second more each, and one can be held. */
    private static final class Evening {
        private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm:ss");

        private final Crew crew;
        private final List<Line> lines = new ArrayList<>(); // guarded by this
        private final List<String> events = new ArrayList<>(); // guarded by this
        private final Map<String, Integer> pauses = new HashMap<>(); // guarded by this; of each thread
        private String held = ""; // guarded by this; a thread, and the number of its pause
        private int heldPause; // guarded by this
        private boolean holding; // guarded by this
        private int seconds; // guarded by this

        Evening(Crew crew) {
            this.crew = crew;
        }

        Ticker ticker(String name, int count, int seconds) {
            return new Ticker(name, count, seconds, this::time, this::sleep, this::print);
        }

        synchronized void hold(String thread, int pause) {
            held = thread;
            heldPause = pause;
        }

        synchronized boolean holds(String thread) {
            return holding && held.equals(thread);
        }

        synchronized void letGo() {
            held = "";
            notifyAll();
        }

        private synchronized String time() {
            return LocalTime.of(19, 30).plusSeconds(seconds).format(TIME);
        }

        private void sleep(int pause) throws InterruptedException {
            String me = Thread.currentThread().getName();
            crew.note("pauses for %d", pause);
            synchronized (this) {
                events.add("pause " + pause);
                int number = pauses.merge(me, 1, Integer::sum);
                if (Thread.interrupted()) {
                    throw new InterruptedException();
                }
                while (held.equals(me) && heldPause == number) {
                    holding = true;
                    wait();
                }
                seconds += pause + 1; // whoever sleeps wakes up a little late
            }
        }

        private void print(String line) {
            crew.note("prints %s", line);
            synchronized (this) {
                lines.add(new Line(line, time(), Thread.currentThread()));
                events.add("line");
            }
        }

        synchronized void goesOn(int more) {
            seconds += more;
        }

        synchronized List<Line> lines() {
            return List.copyOf(lines);
        }

        synchronized List<String> events() {
            return List.copyOf(events);
        }
    }
}
