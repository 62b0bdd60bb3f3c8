package threads;

import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicIntegerArray;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.IntStream;
import kit.Checkpoint;
import kit.Crew;
import kit.Exercise;
import kit.Expect;
import kit.Hand;
import kit.Script;
import kit.SlowOne;
import kit.Visibility;

@Exercise(number = 7, about = "shared bills, a slice for each helper")
class SlicesTest {

    private static final String OWN = "7-shared-space-own-slices";
    private static final int[][] EVENINGS =
            {{10, 3}, {9, 3}, {7, 2}, {3, 5}, {1, 1}, {0, 2}, {11, 4}, {13, 5}, {15, 11}, {1, 49}};

    @Script(todo = 1, read = OWN,
            why = "Where one slice ends the next one begins, also when the bills cannot be shared out evenly.")
    void every_bill_is_added_once(Crew crew) {
        for (int[] evening : EVENINGS) {
            int bills = evening[0];
            int helpers = evening[1];
            String told = "With " + many(bills, "bill") + " and " + many(helpers, "helper") + ", bill ";
            AtomicIntegerArray read = new AtomicIntegerArray(bills);
            Set<Integer> strange = ConcurrentHashMap.newKeySet();
            Hand accountant = crew.call("accountant", () -> new Slices().sum(bills, helpers, bill -> {
                if (bill < 0 || bill >= bills) {
                    strange.add(bill);
                } else {
                    read.incrementAndGet(bill);
                }
                return 10;
            }));
            crew.untilDone(accountant);
            crew.everybodyHome("the sum");
            Expect.that(strange.isEmpty(), "%s%s is read, and there is none.", told,
                    strange.isEmpty() ? "" : Collections.min(strange));
            for (int bill = 0; bill < bills; bill++) {
                int times = read.get(bill);
                Expect.that(times == 1, "%s%d is added %s.", told, bill, times == 0 ? "never" : times + " times");
            }
        }
    }

    @Script(todo = 2, read = OWN,
            why = "Three helpers take a third of the time only while all three of them add.")
    void all_helpers_add_at_once(Crew crew) {
        for (int[] evening : new int[][] {{12, 3}, {12, 4}, {5, 4}, {12, 12}}) {
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
        Checkpoint reading = crew.checkpoint("a bill");
        Hand accountant = crew.call("accountant", () -> new Slices().sum(12, 3, bill -> {
            reading.pass();
            return 10;
        }));
        reading.untilHere(3);
        crew.settle();
        crew.interrupt(accountant);
        crew.settle();
        Expect.that(accountant.result() == null,
                "accountant was interrupted, and sum(...) returned %s while 3 helpers were at their bills.", accountant.result());
        reading.open();
        crew.untilTrue("That accountant comes back from sum(...)", accountant::isDone);
        if (accountant.failure() == null) {
            Expect.equal("The total that accountant got, interrupted while he waited,", 120L, accountant.result());
        }
    }

    @Script(todo = 3, read = OWN,
            why = "To add to a variable is to read, add and write. In between another helper can write, and that is lost.")
    void no_helper_writes_where_another_does(Crew crew) throws Throwable {
        Visibility.of(TwoHelpers.class, crew);
    }

    /** Both begin before either goes on, so that neither comes after the other by chance. */
    static final class TwoHelpers implements Visibility.Run {
        @Override
        public void act(Crew crew) {
            Checkpoint reading = crew.checkpoint("a bill");
            Hand accountant = crew.call("accountant", () -> new Slices().sum(4, 2, bill -> {
                reading.pass();
                return 10;
            }));
            reading.untilHere(2);
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

    private static long amount(int bill) {
        return 300_000_000_000_000_000L + bill;
    }

    private static String many(int count, String noun) {
        return count + " " + noun + (count == 1 ? "" : "s");
    }
}
