package locks;

import java.util.AbstractList;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import kit.Checkpoint;
import kit.Crew;
import kit.Exercise;
import kit.Expect;
import kit.Failing;
import kit.Hand;
import kit.Promise;
import kit.Script;
import kit.SlowOne;
import kit.Visibility;

@Exercise(number = 3, about = "lines in one piece, printers side by side")
class ReceiptsTest {

    private static final String COMES_BACK = "3-the-lock-comes-back";
    private static final String MUCH = "4-how-much-under-one-lock";

    @Promise(todo = 1, read = MUCH,
            why = "The guest reads the receipt when print(...) has returned: each line of the bill once, from top to bottom.")
    void the_paper_shows_the_lines_of_the_bill() {
        Receipts receipts = new Receipts();
        Printer bar = new Printer();
        AtomicInteger asked = new AtomicInteger();
        receipts.print(bar, () -> {
            asked.incrementAndGet();
            return List.of("Funghi", "Funghi", "sum 22");
        });
        Expect.equal("On the paper of a bill of three lines", List.of("Funghi", "Funghi", "sum 22"), bar.paper());
        Expect.equal("How often the bill was added up", 1, asked.get());
        receipts.print(bar, List::of);
        Expect.equal("After a bill without a line, the number of lines on the paper", 3, bar.paper().size());
        receipts.print(bar, bill("Tonno"));
        Expect.equal("After one more line, the paper", List.of("Funghi", "Funghi", "sum 22", "Tonno"), bar.paper());
    }

    // ---- side by side

    @Script(todo = 2, read = MUCH,
            why = "Who prints on one printer is in nobody's way at another. A lock that both want makes him so.")
    void two_printers_print_at_the_same_time(Crew crew) {
        Receipts receipts = new Receipts();
        Checkpoint printing = crew.checkpoint("printing");
        Printer bar = new Printer(printing);
        Printer door = new Printer(printing);
        while (!evenAndOdd(System.identityHashCode(bar), System.identityHashCode(door))) {
            door = new Printer(printing); // whether two numbers by chance share a place in a table, the next script tells
        }
        prints(crew, "waiter-1", receipts, bar, bill("Margherita"));
        prints(crew, "waiter-2", receipts, door, bill("Funghi"));
        printing.untilHere(2);
    }

    @Script(todo = 2, read = MUCH,
            why = "Printers that share a lock, or a part of a table, wait for each other, were it only two of them.")
    void every_other_printer_is_free_while_one_prints(Crew crew) {
        Receipts receipts = new Receipts();
        Checkpoint printing = crew.checkpoint("printing");
        Printer busy = new Printer(printing);
        Hand first = prints(crew, "waiter-1", receipts, busy, bill("Margherita"));
        printing.untilHere(1);
        Hand second = printsEverywhere(crew, "waiter-2", receipts);
        crew.untilTrue("That waiter-2 prints on 1000 other printers while waiter-1 prints on printer 0", second::isDone);
        printing.open();
        crew.untilDone(first);
        crew.untilDone(second);
    }

    @Script(todo = 2, read = MUCH,
            why = "An identity hash code is a number as well: among many printers, two have the same, and these two have.")
    void printers_alike_in_every_number_print_at_the_same_time(Crew crew) {
        Receipts receipts = new Receipts();
        Checkpoint printing = crew.checkpoint("printing");
        List<Printer> printers = Alike.two(() -> new Printer(printing));
        prints(crew, "waiter-1", receipts, printers.get(0), bill("Margherita"));
        prints(crew, "waiter-2", receipts, printers.get(1), bill("Funghi"));
        printing.untilHere(2);
    }

    @Script(todo = 3, read = MUCH,
            why = "The printer has nothing to do yet. Who keeps it for himself while he adds up keeps the others from it.")
    void the_printer_is_free_while_a_bill_is_added_up(Crew crew) {
        Receipts receipts = new Receipts();
        Printer bar = new Printer();
        Checkpoint addingUp = crew.checkpoint("adding up");
        Hand first = prints(crew, "waiter-1", receipts, bar, slow(addingUp, "Margherita", "sum 9"));
        addingUp.untilHere(1);
        Hand second = prints(crew, "waiter-2", receipts, bar, bill("Funghi", "sum 11"));
        crew.untilTrue("That waiter-2 gets his receipt while waiter-1 adds up", second::isDone);
        addingUp.open();
        crew.untilDone(first);
        crew.untilDone(second);
        Expect.equal("On the paper, when waiter-2 was ready first,", List.of("Funghi", "sum 11", "Margherita", "sum 9"), bar.paper());
    }

    @Script(todo = 3, read = MUCH,
            why = "Each waiter adds up his own bill. Nothing of it is shared, so nobody has to wait his turn.")
    void two_bills_are_added_up_at_the_same_time(Crew crew) {
        Receipts receipts = new Receipts();
        Printer bar = new Printer();
        Checkpoint addingUp = crew.checkpoint("adding up");
        prints(crew, "waiter-1", receipts, bar, slow(addingUp, "Margherita", "sum 9"));
        prints(crew, "waiter-2", receipts, bar, slow(addingUp, "Funghi", "sum 11"));
        addingUp.untilHere(2);
    }

    @Script(todo = 3, read = MUCH,
            why = "A long receipt takes its time. The next waiter can add up meanwhile: that needs no printer.")
    void a_bill_is_added_up_while_the_printer_prints(Crew crew) {
        Receipts receipts = new Receipts();
        Checkpoint printing = crew.checkpoint("printing");
        Checkpoint addingUp = crew.checkpoint("adding up");
        Printer bar = new Printer(printing);
        prints(crew, "waiter-1", receipts, bar, bill("Margherita"));
        printing.untilHere(1);
        prints(crew, "waiter-2", receipts, bar, slow(addingUp, "Funghi", "sum 11"));
        addingUp.untilHere(1);
    }

    // ---- in one piece

    @Script(todo = 1, read = MUCH,
            why = "One printer has one roll of paper. Whoever starts on it before the other is done prints between the lines.")
    void who_comes_to_a_busy_printer_waits_at_rest(Crew crew) {
        Receipts receipts = new Receipts();
        Checkpoint printing = crew.checkpoint("printing");
        Printer bar = new Printer(printing);
        Hand first = prints(crew, "waiter-1", receipts, bar, bill("Margherita", "sum 9"));
        printing.untilHere(1);
        Hand second = prints(crew, "waiter-2", receipts, bar, bill("Funghi", "sum 11"));
        crew.settle();
        Expect.that(printing.here() == 1, "waiter-2 prints on the bar's printer while waiter-1 prints there.");
        crew.untilBlocked(second);
        crew.nobodyPolls("waiter-1 prints");
        printing.open();
        crew.untilDone(first);
        crew.untilDone(second);
    }

    @Script(todo = 1, read = MUCH,
            why = "Between two lines of one waiter's receipt the next waiter could print all of his.")
    void a_receipt_is_in_one_piece(Crew crew) {
        Receipts receipts = new Receipts();
        Printer bar = new Printer();
        Checkpoint next = crew.checkpoint("to turn to the next line, sum 9");
        Hand first = prints(crew, "waiter-1", receipts, bar, () -> new Lines(List.of("Margherita", "sum 9"), next));
        crew.settle();
        Hand second = prints(crew, "waiter-2", receipts, bar, bill("Funghi", "sum 11"));
        crew.settle();
        next.open();
        crew.untilDone(first);
        crew.untilDone(second);
        String paper = String.join(", ", bar.paper());
        Expect.that(Set.of("Margherita, sum 9, Funghi, sum 11", "Funghi, sum 11, Margherita, sum 9").contains(paper),
                "On the paper: %s.", paper);
    }

    @Script(todo = {1, 2}, read = MUCH,
            why = "Two waiters can be the first ones at a printer. What each of them finds there before the other has"
                    + " made it is nothing.")
    void two_who_are_the_first_at_a_printer_print_one_after_the_other(Crew crew) throws Throwable {
        Visibility.of(SlowWaiter.class, crew);
    }

    /** The first waiter takes no step, or one, or two, and stops until two others have gone as far as they get. */
    static final class SlowWaiter extends SlowOne {
        @Override
        protected void play(Crew crew) {
            slows("waiter-1");
            Receipts receipts = new Receipts();
            Checkpoint printing = crew.checkpoint("printing");
            Printer bar = new Printer(printing);
            List<Hand> waiters = new ArrayList<>(List.of(prints(crew, "waiter-1", receipts, bar, bill("Margherita", "sum 9"))));
            takesItsSteps();
            waiters.add(prints(crew, "waiter-2", receipts, bar, bill("Funghi", "sum 11")));
            crew.settle();
            goesOn();
            crew.settle();
            Expect.that(printing.here() < 2, "waiter-1 and waiter-2 both print on the bar's printer.");
            waiters.add(prints(crew, "waiter-3", receipts, bar, bill("Salami", "sum 12")));
            crew.settle();
            Expect.that(printing.here() < 2, "Two of three waiters print on the bar's printer.");
            printing.open();
            waiters.forEach(crew::untilDone);
        }
    }

    @Script(todo = 1, read = MUCH,
            why = "Whoever waits at a printer is the next one there. When he prints, it is as busy as before.")
    void the_third_one_finds_the_printer_busy_too(Crew crew) {
        Receipts receipts = new Receipts();
        Checkpoint first = crew.checkpoint("printing Margherita");
        Checkpoint second = crew.checkpoint("printing Funghi");
        Checkpoint third = crew.checkpoint("printing Salami");
        Printer bar = new Printer().stopsAt("Margherita", first).stopsAt("Funghi", second).stopsAt("Salami", third);
        Hand one = prints(crew, "waiter-1", receipts, bar, bill("Margherita", "sum 9"));
        first.untilHere(1);
        Hand two = prints(crew, "waiter-2", receipts, bar, bill("Funghi", "sum 11"));
        crew.settle();
        first.open();
        second.untilHere(1);
        crew.settle();
        Hand three = prints(crew, "waiter-3", receipts, bar, bill("Salami", "sum 12"));
        crew.settle();
        Expect.that(third.here() == 0, "waiter-1 is done, and waiter-3 prints on the bar's printer while waiter-2 prints there.");
        second.open();
        third.open();
        List.of(one, two, three).forEach(crew::untilDone);
    }

    @Script(todo = {1, 2}, read = MUCH,
            why = "Some wait for one printer, some for another. That one of the two is free again is news for some of them only.")
    void a_free_printer_is_for_those_who_wait_for_it(Crew crew) {
        Receipts receipts = new Receipts();
        Checkpoint atTheBar = crew.checkpoint("printing at the bar");
        Checkpoint atTheDoor = crew.checkpoint("printing at the door");
        Printer bar = new Printer(atTheBar);
        Printer door = new Printer(atTheDoor);
        List<Hand> all = new ArrayList<>(List.of(
                prints(crew, "waiter-1", receipts, bar, bill("Margherita")),
                prints(crew, "waiter-2", receipts, door, bill("Funghi"))));
        atTheBar.untilHere(1);
        atTheDoor.untilHere(1);
        all.add(prints(crew, "waiter-3", receipts, bar, bill("Salami")));
        crew.settle();
        all.add(prints(crew, "waiter-4", receipts, door, bill("Tonno"))); // neither the oldest nor the newest who waits
        crew.settle();
        all.add(prints(crew, "waiter-5", receipts, bar, bill("Calzone")));
        crew.settle();
        atTheDoor.open();
        crew.untilDone(all.get(1));
        crew.settle();
        Expect.that(atTheBar.here() == 1, "waiter-2 is done at the door, and now %d waiters print on the bar's printer at once.",
                atTheBar.here());
        crew.untilTrue("That waiter-4 prints at the door, which is free, while waiter-1 prints at the bar",
                all.get(3)::isDone);
        atTheBar.open();
        all.forEach(crew::untilDone);
        Expect.equal("On the paper at the door", List.of("Funghi", "Tonno"), door.paper());
        Expect.equal("On the paper at the bar, sorted,", List.of("Calzone", "Margherita", "Salami"),
                bar.paper().stream().sorted().toList());
    }

    @Script(todo = {1, 2}, read = MUCH,
            why = "A printer is busy until the last line is on paper, however many others are used meanwhile.")
    void a_busy_printer_is_busy_after_many_others_were_used(Crew crew) {
        Receipts receipts = new Receipts();
        Checkpoint printing = crew.checkpoint("printing");
        Printer busy = new Printer(printing);
        Hand first = prints(crew, "waiter-1", receipts, busy, bill("Margherita"));
        printing.untilHere(1);
        crew.untilDone(printsEverywhere(crew, "waiter-2", receipts));
        Hand third = prints(crew, "waiter-3", receipts, busy, bill("Salami"));
        crew.settle();
        Expect.that(printing.here() == 1, "waiter-2 has printed on 1000 other printers, and waiter-3 prints on printer 0 while"
                + " waiter-1 prints there.");
        printing.open();
        crew.untilDone(first);
        crew.untilDone(third);
    }

    @Script(todo = {1, 2}, read = MUCH,
            why = "Between the look for what keeps a printer and the wait for it, the one who prints can be done. What nobody waits"
                    + " for yet is needed all the same; and who leaves as the last one can be so no more a moment later.")
    void who_is_about_to_wait_at_a_printer_is_not_forgotten(Crew crew) throws Throwable {
        Visibility.of(SlowToWait.class, crew);
        Visibility.of(SlowToLeave.class, crew);
    }

    /** The second waiter takes no step, or one, or two, and stops until the first one is done and a third one has come. */
    static final class SlowToWait extends SlowOne {
        @Override
        protected void play(Crew crew) {
            slows("waiter-2");
            Receipts receipts = new Receipts();
            Checkpoint first = crew.checkpoint("printing Margherita");
            Checkpoint printing = crew.checkpoint("printing");
            Printer bar = new Printer().stopsAt("Margherita", first).stopsAt("Funghi", printing).stopsAt("Salami", printing);
            List<Hand> waiters = new ArrayList<>(List.of(prints(crew, "waiter-1", receipts, bar, bill("Margherita"))));
            first.untilHere(1);
            waiters.add(prints(crew, "waiter-2", receipts, bar, bill("Funghi")));
            takesItsSteps();
            first.open();
            crew.settle();
            waiters.add(prints(crew, "waiter-3", receipts, bar, bill("Salami")));
            crew.settle();
            goesOn();
            crew.settle();
            Expect.that(printing.here() < 2, "waiter-1 is done, and waiter-2 and waiter-3 both print on the bar's printer.");
            printing.open();
            waiters.forEach(crew::untilDone);
        }
    }

    /** The first waiter has printed, takes no step, or one, or two, and stops until a second one has come; then comes a third. */
    static final class SlowToLeave extends SlowOne {
        @Override
        protected void play(Crew crew) {
            Receipts receipts = new Receipts();
            Checkpoint first = crew.checkpoint("printing Margherita");
            Checkpoint printing = crew.checkpoint("printing");
            Printer bar = new Printer().stopsAt("Margherita", first).stopsAt("Funghi", printing).stopsAt("Salami", printing);
            List<Hand> waiters = new ArrayList<>(List.of(prints(crew, "waiter-1", receipts, bar, bill("Margherita"))));
            first.untilHere(1);
            slows("waiter-1");
            first.open();
            takesItsSteps();
            waiters.add(prints(crew, "waiter-2", receipts, bar, bill("Funghi")));
            crew.settle();
            goesOn();
            crew.settle();
            waiters.add(prints(crew, "waiter-3", receipts, bar, bill("Salami")));
            crew.settle();
            Expect.that(printing.here() < 2, "waiter-2 came while waiter-1 left, and waiter-3 when waiter-1 was gone; now waiter-2 and"
                    + " waiter-3 both print on the bar's printer.");
            printing.open();
            waiters.forEach(crew::untilDone);
        }
    }

    // ---- when something fails

    @Script(todo = 1, read = COMES_BACK,
            why = "A printer without paper is a matter for the waiter who prints. Who waits behind him needs the printer.")
    void a_printer_that_failed_is_free_for_the_next_one(Crew crew) {
        for (Throwable failure : List.of(new IllegalStateException("no paper"), new Error("fire"))) {
            nextOneAfterAFailure(crew, failure, false);
            nextOneAfterAFailure(crew, failure, true);
        }
    }

    /** The printer fails while the first one prints; the second comes after that, or waits already. */
    private static void nextOneAfterAFailure(Crew crew, Throwable failure, boolean secondWaits) {
        Receipts receipts = new Receipts();
        Checkpoint printing = crew.checkpoint("printing Margherita");
        Printer bar = new Printer().stopsAt("Margherita", printing).failsAt(failure, "Margherita", "sum 9");
        Supplier<Hand> comes = () -> {
            Hand waiter = prints(crew, "waiter-2", receipts, bar, bill("Funghi", "sum 11"));
            crew.settle();
            return waiter;
        };
        Hand first = prints(crew, "waiter-1", receipts, bar, bill("Margherita", "sum 9"));
        printing.untilHere(1);
        Hand inLine = secondWaits ? comes.get() : null;
        printing.open();
        hears(crew, first, "The printer", failure);
        Hand second = secondWaits ? inLine : comes.get();
        crew.untilDone(second);
        Expect.equal("waiter-2 " + (secondWaits ? "waited behind" : "came after") + " waiter-1, whose receipt failed (" + failure
                + "). The paper", List.of("Funghi", "sum 11"), bar.paper());
    }

    @Script(todo = 1, read = COMES_BACK,
            why = "A bill that cannot be added up is known before the printer is needed. Others print as if it had never been.")
    void a_bill_that_failed_leaves_the_printer_free(Crew crew) {
        for (Throwable failure : List.of(new IllegalStateException("no price"), new Error("fire"))) {
            Receipts receipts = new Receipts();
            Printer bar = new Printer();
            Hand first = prints(crew, "waiter-1", receipts, bar, () -> Failing.with(failure));
            hears(crew, first, "The bill", failure);
            crew.untilDone(prints(crew, "waiter-2", receipts, bar, bill("Funghi", "sum 11")));
            Expect.equal("On the paper, after a bill that failed and one that did not,", List.of("Funghi", "sum 11"), bar.paper());
        }
    }

    @Script(todo = 1, read = COMES_BACK,
            why = "Where there is nothing to print, a method can end early. Whoever prints next needs the printer.")
    void a_bill_without_a_line_leaves_the_printer_free(Crew crew) {
        Receipts receipts = new Receipts();
        Printer bar = new Printer();
        crew.untilDone(prints(crew, "waiter-1", receipts, bar, bill()));
        crew.untilDone(prints(crew, "waiter-2", receipts, bar, bill("Funghi", "sum 11")));
        Expect.equal("On the paper, after a bill without a line and one of two,", List.of("Funghi", "sum 11"), bar.paper());
    }

    @Script(todo = 1, read = COMES_BACK,
            why = "An interrupt can end a wait for the printer. The guest waits for his receipt all the same.")
    void an_interrupt_costs_no_receipt(Crew crew) {
        Receipts receipts = new Receipts();
        Printer bar = new Printer();
        Hand waiter = prints(crew, "waiter-1", receipts, bar, () -> {
            Thread.currentThread().interrupt();
            return List.of("Margherita", "sum 9");
        });
        crew.untilTrue("That waiter-1, who is interrupted, comes back from print(...)", waiter::isDone);
        if (waiter.failure() == null) { // who throws has said that something is wrong
            crew.settle(); // another thread may print
            Expect.equal("On the paper of waiter-1, who was interrupted while he added up,", List.of("Margherita", "sum 9"), bar.paper());
        }
    }

    @Script(todo = 1, read = COMES_BACK,
            why = "An interrupt can end a wait for the printer. It is as busy as before: who goes on then has not got it, and cannot"
                    + " give it back.")
    void an_interrupt_frees_no_printer(Crew crew) {
        interruptedInLine(crew, false);
        interruptedInLine(crew, true);
    }

    /** The second of three is interrupted while the first one prints; the third comes after that, or waits already. */
    private static void interruptedInLine(Crew crew, boolean thirdWaits) {
        Receipts receipts = new Receipts();
        Checkpoint halfWay = crew.checkpoint("printing sum 9");
        Printer bar = new Printer().stopsAt("sum 9", halfWay);
        Supplier<Hand> comes = () -> {
            Hand waiter = prints(crew, "waiter-3", receipts, bar, bill("Salami", "sum 12"));
            crew.settle();
            return waiter;
        };
        Hand first = prints(crew, "waiter-1", receipts, bar, bill("Margherita", "sum 9"));
        halfWay.untilHere(1);
        Hand second = prints(crew, "waiter-2", receipts, bar, bill("Funghi", "sum 11"));
        crew.settle();
        Hand inLine = thirdWaits ? comes.get() : null;
        crew.interrupt(second);
        crew.settle();
        Hand third = thirdWaits ? inLine : comes.get();
        halfWay.open();
        crew.untilDone(first);
        crew.untilDone(third);
        crew.untilTrue("That waiter-2, who is interrupted, comes back from print(...)", second::isDone);
        crew.settle();
        List<String> paper = bar.paper();
        List<List<String>> pieces = IntStream.range(0, paper.size() / 2).mapToObj(n -> paper.subList(2 * n, 2 * n + 2)).toList();
        List<List<String>> mayBe = List.of(List.of("Margherita", "sum 9"), List.of("Salami", "sum 12"), List.of("Funghi", "sum 11"));
        List<List<String>> mustBe = mayBe.subList(0, second.failure() == null ? 3 : 2); // who throws has said that something is wrong
        Expect.that(mayBe.containsAll(pieces) && pieces.containsAll(mustBe),
                "waiter-2 was interrupted while he waited for waiter-1's receipt, and waiter-3 %s. On the paper: %s.",
                thirdWaits ? "waited behind him" : "came", String.join(", ", paper));
    }

    /** Whether one is even and the other odd, also after a table has mixed their bits. */
    private static boolean evenAndOdd(int one, int other) {
        return ((one ^ other) & 1) == 1 && ((one ^ one >>> 16 ^ other ^ other >>> 16) & 1) == 1;
    }

    private static Supplier<List<String>> bill(String... lines) {
        return () -> List.of(lines);
    }

    private static Supplier<List<String>> slow(Checkpoint addingUp, String... lines) {
        return () -> {
            addingUp.pass();
            return List.of(lines);
        };
    }

    private static Hand prints(Crew crew, String waiter, Receipts receipts, Printer printer, Supplier<List<String>> bill) {
        return crew.start(waiter, () -> receipts.print(printer, bill));
    }

    /** On 1000 printers, one after the other. */
    private static Hand printsEverywhere(Crew crew, String waiter, Receipts receipts) {
        List<Printer> printers = IntStream.rangeClosed(1, 1000).mapToObj(number -> new Printer()).toList();
        return crew.start(waiter, () -> {
            for (Printer printer : printers) {
                receipts.print(printer, bill("Funghi"));
            }
        });
    }

    private static void hears(Crew crew, Hand waiter, String who, Throwable failure) {
        crew.untilTrue("That " + waiter.name() + " comes back from print(...)", waiter::isDone);
        Throwable heard = waiter.failure();
        Expect.that(heard != null, "%s threw %s, and print(...) returned as if nothing had happened.", who, failure);
        Expect.that(heard == failure, "%s threw %s, and print(...) threw %s.", who, failure, heard);
    }

    /** Lines that stop whoever turns to the last one. */
    private static final class Lines extends AbstractList<String> {
        private final List<String> lines;
        private final Checkpoint last;

        Lines(List<String> lines, Checkpoint last) {
            this.lines = lines;
            this.last = last;
        }

        @Override
        public String get(int index) {
            if (index == lines.size() - 1) {
                last.pass();
            }
            return lines.get(index);
        }

        @Override
        public int size() {
            return lines.size();
        }
    }

    /** A printer that can take its time; all have the same hash code and the same text, and each is itself only. */
    private static final class Printer implements Consumer<String> {
        private final Checkpoint printing;
        private final Map<String, Checkpoint> lines = new ConcurrentHashMap<>();
        private final List<String> paper = new CopyOnWriteArrayList<>();
        private final Map<String, Throwable> failures = new ConcurrentHashMap<>();

        Printer() {
            this(null);
        }

        Printer(Checkpoint printing) {
            this.printing = printing;
        }

        /** Takes its time at that line. */
        Printer stopsAt(String line, Checkpoint checkpoint) {
            lines.put(line, checkpoint);
            return this;
        }

        /** Throws that at each of those lines, and prints none of them. */
        Printer failsAt(Throwable failure, String... failing) {
            List.of(failing).forEach(line -> failures.put(line, failure));
            return this;
        }

        @Override
        public void accept(String line) {
            Checkpoint here = printing != null ? printing : lines.get(line);
            if (here != null) {
                here.pass();
            }
            if (failures.containsKey(line)) {
                Failing.with(failures.get(line));
            }
            paper.add(line);
        }

        List<String> paper() {
            synchronized (paper) {
                return List.copyOf(paper);
            }
        }

        @Override
        public int hashCode() {
            return 17;
        }

        @Override
        public boolean equals(Object other) {
            return this == other;
        }

        @Override
        public String toString() {
            return "printer";
        }
    }
}
