package threads;

import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicIntegerArray;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.IntStream;
import kit.Checkpoint;
import kit.Crew;
import kit.Exercise;
import kit.Expect;
import kit.Hand;
import kit.Insides;
import kit.Script;
import kit.SlowOne;
import kit.Visibility;

@Exercise(number = 7, about = "shared bills, a slice for each helper")
class SlicesTest {

    private static final String OWN = "7-shared-space-own-slices";
    private static final int[][] EVENINGS =
            {{10, 3}, {9, 3}, {7, 2}, {1, 1}, {0, 2}, {11, 4}, {13, 5}, {15, 11}};
    private static final int[][] FEW_BILLS = {{3, 5}, {1, 49}};

    @Script(todo = 1, read = OWN,
            why = "Where one slice ends the next one begins, also when the bills cannot be shared out evenly.")
    void every_bill_is_added_once(Crew crew) {
        for (int[] evening : EVENINGS) {
            int bills = evening[0];
            int helpers = evening[1];
            Pile pile = new Pile(bills);
            Checkpoint reading = crew.checkpoint("a bill");
            Hand accountant = crew.call("accountant", () -> new Slices().sum(bills, helpers, bill -> {
                reading.pass();
                return pile.read(bill);
            }));
            crew.oneByOne(reading);
            reading.open();
            crew.untilDone(accountant);
            crew.everybodyHome("the sum");
            pile.wasReadOnceUpToItsEnd(helpers);
        }
        for (int[] evening : FEW_BILLS) {
            Pile pile = new Pile(evening[0]);
            fewBills(crew, new Slices(), pile, evening[1]);
            pile.wasReadOnce(evening[1]);
        }
    }

    /** More helpers than bills, all at once: by luck one of them sees a bill there, and takes the one behind it. */
    private static Hand fewBills(Crew crew, Slices slices, Pile pile, int helpers) {
        Hand accountant = crew.call("accountant", () -> slices.sum(pile.bills(), helpers, pile::read));
        crew.untilDone(accountant);
        crew.everybodyHome("the sum");
        return accountant;
    }

    @Script(todo = 2, read = OWN,
            why = "Three helpers take a third of the time only while all three of them add.")
    void all_helpers_add_at_once(Crew crew) {
        for (int[] evening : new int[][] {{12, 3}, {12, 4}, {5, 4}, {12, 12}, {150, 100}}) {
            int helpers = evening[1];
            Checkpoint reading = crew.checkpoint("a bill");
            Hand accountant = crew.call("accountant", () -> new Slices().sum(evening[0], helpers, bill -> {
                reading.pass();
                return 10;
            }));
            reading.untilHere(helpers);
            crew.settle();
            Expect.that(reading.here() == helpers, "With %d bills, %d threads add at once, for %d helpers.",
                    evening[0], reading.here(), helpers);
            reading.open();
            crew.untilDone(accountant);
            crew.everybodyHome("the sum");
        }
    }

    @Script(todo = 2, read = OWN,
            why = "Nobody can say which of the helpers will be the last. What he has not added yet is missing.")
    void the_last_helper_is_waited_for(Crew crew) {
        for (int slow : new int[] {0, 5, 11}) {
            Checkpoint reading = crew.checkpoint("bill " + slow);
            Hand accountant = crew.call("accountant", () -> new Slices().sum(12, 3, bill -> {
                if (bill == slow) {
                    reading.pass();
                }
                return 10;
            }));
            reading.untilHere(1);
            crew.settle();
            crew.nobodyPolls("a helper is at bill " + slow);
            Expect.that(!(accountant.joinsWithALimit() ? crew.until(accountant::isDone) : accountant.isDone()),
                    "sum(...) returned while a helper was still at bill %d.", slow);
            reading.open();
            crew.untilDone(accountant);
            crew.everybodyHome("the sum");
        }
    }

    @Script(todo = 2, read = OWN,
            why = "An interrupt ends a wait, and no slice: what is returned is the whole total, or nothing.")
    void an_interrupt_gives_no_part_of_the_total(Crew crew) {
        interruptedSoOften(crew, 1);
        interruptedSoOften(crew, 4);
    }

    private static void interruptedSoOften(Crew crew, int times) {
        Checkpoint reading = crew.checkpoint("a bill");
        Hand accountant = crew.call("accountant", () -> new Slices().sum(12, 3, bill -> {
            reading.pass();
            return 10;
        }));
        reading.untilHere(3);
        crew.settle();
        crew.interrupt(accountant, times);
        Expect.that(accountant.result() == null,
                "accountant was interrupted, and sum(...) returned %s while 3 helpers were at their bills.", accountant.result());
        reading.open();
        crew.untilTrue("That accountant comes back from sum(...)", accountant::isDone);
        if (accountant.failure() == null) {
            Expect.equal("The total that accountant got, interrupted while he waited,", 120L, accountant.result());
        }
    }

    @Script(todo = 2, read = "2-a-pause-and-who-ends-it",
            why = "An exception that is caught has taken the flag down: whoever called sum(...) never hears of the interrupt.")
    void an_interrupt_is_not_lost(Crew crew) {
        Checkpoint reading = crew.checkpoint("a bill");
        Callable<Long> sum = () -> new Slices().sum(12, 3, bill -> {
            reading.pass();
            return 10;
        });
        Hand accountant = crew.call("accountant", sum);
        reading.untilHere(3);
        crew.settle();
        crew.interrupt(accountant);
        crew.settle();
        reading.open();
        crew.untilHeard(accountant, "was interrupted while he waited", "sum(...)");
        crew.untilHeard(crew.callInterrupted("accountant", sum), "came interrupted", "sum(...)");
    }

    @Script(todo = 2, read = OWN,
            why = "Object.wait, await and park may return although nobody signalled (JLS 17.2.1): to be awake does not say that the"
                    + " helpers are home.")
    void an_accountant_who_is_woken_for_no_reason_waits_again(Crew crew) {
        Slices slices = new Slices();
        Checkpoint reading = crew.checkpoint("a bill");
        Hand accountant = crew.call("accountant", () -> slices.sum(12, 3, bill -> {
            reading.pass();
            return 10;
        }));
        reading.untilHere(3);
        Insides.wakeEverybody(crew, slices, accountant);
        Expect.that(accountant.result() == null,
                "accountant was woken for no reason, and sum(...) returned %s while 3 helpers were at their bills.",
                accountant.result());
        reading.open();
        crew.untilDone(accountant);
        crew.everybodyHome("the sum");
    }

    @Script(todo = 3, read = OWN,
            why = "To add to a variable is to read, add and write. In between another helper can write, and that is lost.")
    void no_helper_writes_where_another_does(Crew crew) throws Throwable {
        Visibility.of(FiveHelpers.class, crew);
    }

    /** All begin before any goes on, so that none comes after another by chance. */
    static final class FiveHelpers implements Visibility.Run {
        @Override
        public void act(Crew crew) {
            Checkpoint reading = crew.checkpoint("a bill");
            Hand accountant = crew.call("accountant", () -> new Slices().sum(10, 5, bill -> {
                reading.pass();
                return 10;
            }));
            reading.untilHere(5);
            reading.open();
            crew.untilDone(accountant);
            crew.everybodyHome("the sum");
        }

        @Override
        public boolean volatileOrders() {
            return false;
        }
    }

    @Script(todo = 3, read = OWN,
            why = "What each helper has added makes the total: nothing of another call, and nothing cut off.")
    void the_total_is_exact_each_time(Crew crew) {
        Slices slices = new Slices();
        for (int[] evening : EVENINGS) {
            int bills = evening[0];
            List<Checkpoint> readings = IntStream.range(0, bills).mapToObj(bill -> crew.checkpoint("bill " + bill)).toList();
            Hand accountant = crew.call("accountant", () -> slices.sum(bills, evening[1], bill -> {
                readings.get(bill).pass();
                return amount(bill);
            }));
            for (int bill = bills - 1; bill >= 0; bill--) { // one helper after another, the first one last
                crew.settle();
                readings.get(bill).open();
            }
            crew.untilDone(accountant);
            crew.everybodyHome("the sum");
            Expect.equal("The total of " + many(bills, "bill") + " of about 300000000000000000, by "
                    + many(evening[1], "helper") + ",",
                    IntStream.range(0, bills).mapToLong(SlicesTest::amount).sum(), accountant.result());
        }
    }

    @Script(todo = 3, read = OWN,
            why = "Two helpers can both read the total before either of them writes a new one. Then what one of them added is gone.")
    void no_helper_writes_over_what_another_has_added(Crew crew) throws Throwable {
        Visibility.of(SlowHelper.class, crew);
    }

    /** With a bill read, one helper takes no step, or one, or two, and stops until the other is done; the last time none is left. */
    static final class SlowHelper extends SlowOne {
        private final AtomicReference<Thread> slow = new AtomicReference<>();

        @Override
        protected boolean isSlow() {
            return Thread.currentThread() == slow.get();
        }

        @Override
        protected void play(Crew crew) {
            slow.set(null);
            Checkpoint reading = crew.checkpoint("a bill");
            Hand accountant = crew.call("accountant", () -> new Slices().sum(2, 2, bill -> {
                if (!slow.compareAndSet(null, Thread.currentThread()) && !isSlow()) {
                    reading.pass();
                }
                return 10;
            }));
            takesItsSteps();
            reading.open();
            crew.settle();
            goesOn();
            crew.untilDone(accountant);
            crew.everybodyHome("the sum");
            Expect.equal("The total of 2 bills of 10, by 2 helpers,", 20L, accountant.result());
        }
    }

    @Script(todo = 1, read = OWN,
            why = "No slice has a bill that there is not. Between a look at the pile and the next step another helper can take the last"
                    + " bill, or the very bill that was seen.")
    void no_bill_is_taken_by_a_helper_who_comes_too_late(Crew crew) throws Throwable {
        Visibility.of(SlowTaker.class, crew);
        Slices slices = new Slices();
        for (int[] evening : FEW_BILLS) {
            Pile pile = new Pile(evening[0]);
            Hand accountant = fewBills(crew, slices, pile, evening[1]);
            pile.wasReadOnceUpToItsEnd(evening[1]);
            Expect.equal("The total of " + many(evening[0], "bill") + " of 10, by " + many(evening[1], "helper") + ",",
                    10L * evening[0], accountant.result());
        }
    }

    /** With a bill of three read, one helper takes no step, or one, or two, and stops until the other has read what he can. */
    static final class SlowTaker extends SlowOne {
        private final AtomicReference<Thread> slow = new AtomicReference<>();

        @Override
        protected boolean isSlow() {
            return Thread.currentThread() == slow.get();
        }

        @Override
        protected void play(Crew crew) {
            slow.set(null);
            Pile pile = new Pile(3);
            Checkpoint reading = crew.checkpoint("a bill");
            Hand accountant = crew.call("accountant", () -> new Slices().sum(3, 2, bill -> {
                if (!slow.compareAndSet(null, Thread.currentThread()) && !isSlow()) {
                    reading.pass();
                }
                return pile.read(bill);
            }));
            takesItsSteps();
            reading.open();
            crew.settle();
            goesOn();
            crew.untilDone(accountant);
            crew.everybodyHome("the sum");
            pile.wasReadOnceUpToItsEnd(2);
        }
    }

    @Script(todo = 3, read = OWN,
            why = "Who leaves with an interrupt leaves helpers at their bills: what they add is no part of the next total.")
    void a_call_that_was_left_adds_nothing_to_the_next(Crew crew) {
        for (boolean before : new boolean[] {false, true}) {
            addsToTheNext(crew, before);
        }
    }

    /** Two helpers are left at their bills by an interrupt, and read on before the next call comes, or during that. */
    private static void addsToTheNext(Crew crew, boolean before) {
        Slices slices = new Slices();
        Checkpoint old = crew.checkpoint("a bill of the first call");
        Hand first = crew.call("accountant", () -> slices.sum(2, 2, bill -> {
            old.pass();
            return 1_000;
        }));
        old.untilHere(2);
        crew.settle();
        crew.interrupt(first);
        crew.settle();
        if (!first.isDone()) { // waits on, and so is right
            return;
        }
        if (before) {
            old.open();
            crew.settle();
        }
        Checkpoint reading = crew.checkpoint("a bill of the second call");
        Hand second = crew.call("accountant", () -> slices.sum(2, 2, bill -> {
            reading.pass();
            return 10;
        }));
        crew.settle();
        if (reading.here() == 0) { // nobody adds while others do whom an interrupt left: so many helpers, and no more
            old.open();
        }
        reading.untilHere(2);
        old.open();
        crew.settle();
        reading.open();
        crew.untilDone(second);
        crew.everybodyHome("the sum");
        Expect.equal("The total of 2 bills of 10, while helpers of a call that an interrupt ended were at bills of 1000,",
                20L, second.result());
    }

    /** Bills of 10 each, which knows how often each has been read. */
    private static final class Pile {
        private final AtomicIntegerArray read;
        private final Set<Integer> strange = ConcurrentHashMap.newKeySet();

        Pile(int bills) {
            read = new AtomicIntegerArray(bills);
        }

        int bills() {
            return read.length();
        }

        long read(int bill) {
            if (bill < 0 || bill >= read.length()) {
                strange.add(bill);
            } else {
                read.incrementAndGet(bill);
            }
            return 10;
        }

        void wasReadOnceUpToItsEnd(int helpers) {
            Expect.that(strange.isEmpty(), "%s%s is read, and there is none.", told(helpers),
                    strange.isEmpty() ? "" : Collections.min(strange));
            wasReadOnce(helpers);
        }

        void wasReadOnce(int helpers) {
            for (int bill = 0; bill < read.length(); bill++) {
                int times = read.get(bill);
                Expect.that(times == 1, "%s%d is added %s.", told(helpers), bill, times == 0 ? "never" : times + " times");
            }
        }

        private String told(int helpers) {
            return "With " + many(read.length(), "bill") + " and " + many(helpers, "helper") + ", bill ";
        }
    }

    private static long amount(int bill) {
        return 300_000_000_000_000_000L + bill;
    }

    private static String many(int count, String noun) {
        return count + " " + noun + (count == 1 ? "" : "s");
    }
}
