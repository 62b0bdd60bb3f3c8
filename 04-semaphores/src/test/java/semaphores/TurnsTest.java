package semaphores;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.IntConsumer;
import kit.Checkpoint;
import kit.Crew;
import kit.Exercise;
import kit.Expect;
import kit.Explore;
import kit.Failing;
import kit.Hand;
import kit.Insides;
import kit.Interleavings;
import kit.Script;
import kit.Visibility;

@Exercise(number = 2, about = "1, 2, 1, 2: the slides' two threads")
class TurnsTest {

    private static final String TURNS = "3-taking-turns";
    private static final String BACK = "2-every-permit-comes-back";

    @Script(todo = 1, read = TURNS,
            why = "Nothing keeps out a thread that has just printed: it can be back before the other has come at all.")
    void after_each_1_comes_a_2(Crew crew) {
        Paper paper = new Paper(crew);
        Checkpoint printing = paper.slow();
        Hand one = paper.ones(3);
        crew.untilTrue("That 1 is printed", () -> paper.complaint != null || !paper.printed.isEmpty());
        printing.letOneGo();
        boolean again = crew.until(() -> paper.printed.size() > 1); // who only naps is given time to come back
        paper.nobodyComplains();
        Expect.that(!again, "1 was printed again before any 2: twos(...) had not even been called.");
        crew.nobodyPolls("no 2 has been printed yet");
        Hand two = paper.twos(3);
        paper.printOneByOne(2, 6);
        printing.open();
        crew.untilDone(one);
        crew.untilDone(two);
    }

    @Script(todo = 1, read = TURNS,
            why = "Which thread comes first is luck. Which number comes first is not.")
    void the_first_number_is_1_whoever_comes_first(Crew crew) {
        Paper paper = new Paper(crew);
        paper.slow();
        Hand two = paper.twos(3);
        crew.settle();
        Expect.that(paper.printed.isEmpty(), "2 was printed before the first 1.");
        crew.untilBlocked(two);
        crew.nobodyPolls("no 1 has been printed yet");
        Hand one = paper.ones(3);
        paper.printOneByOne(1, 6);
        paper.printing.open();
        crew.untilDone(one);
        crew.untilDone(two);
    }

    @Script(todo = 1, read = TURNS,
            why = "Printing takes time. As long as a number is not on the paper, it is nobody else's turn.")
    void a_number_begins_when_the_one_before_is_printed(Crew crew) {
        numberByNumber(crew, new Paper(crew), true);
        numberByNumber(crew, new Paper(crew), false);
    }

    private static void numberByNumber(Crew crew, Paper paper, boolean onesFirst) {
        Checkpoint printing = paper.slow();
        Hand first = onesFirst ? paper.ones(2) : paper.twos(2);
        crew.settle();
        Hand second = onesFirst ? paper.twos(2) : paper.ones(2);
        for (int number = 1; number <= 4; number++) {
            int begun = number;
            crew.untilTrue("That " + (2 - number % 2) + " is printed next", () -> paper.printed.size() >= begun);
            crew.settle();
            paper.expectTurns(number);
            crew.nobodyPolls("the other one prints");
            printing.letOneGo();
        }
        crew.settle();
        Expect.that(paper.printed.size() == 4, "Asked for 2 rounds, they began to print number %d.", paper.printed.size());
        crew.untilDone(first);
        crew.untilDone(second);
    }

    @Script(todo = 1, read = TURNS,
            why = "What belongs to all objects of a class is shared by pairs that have nothing to do with each other.")
    void each_turns_has_turns_of_its_own(Crew crew) {
        Paper slow = new Paper(crew);
        Checkpoint printing = slow.slow();
        Hand one = slow.ones(1);
        crew.settle();
        printing.untilHere(1);

        Paper other = new Paper(crew);
        other.slow();
        Hand otherTwo = other.twos(2);
        crew.settle();
        Hand otherOne = other.ones(2);
        other.printInTurns(1, 4);
        other.printing.open();
        crew.untilDone(otherOne);
        crew.untilDone(otherTwo);
        Expect.equal("How many numbers are printed", 4, other.printed.size());
        printing.open();
        crew.untilDone(slow.twos(1));
        crew.untilDone(one);
    }

    @Script(todo = 2, read = BACK,
            why = "A print can fail, and be it for want of paper. What should have come after it does not come then.")
    void a_print_that_fails_takes_no_turn_away(Crew crew) {
        theOtherGoesOn(crew, 1, new IllegalStateException("no paper"));
        theOtherGoesOn(crew, 2, new IllegalStateException("no paper"));
        theOtherGoesOn(crew, 1, new Error("no ink"));
        theOtherGoesOn(crew, 2, new Error("no ink"));
    }

    /** The first print of that number throws; the other one is at a print behind it. */
    private static void theOtherGoesOn(Crew crew, int failing, Throwable failure) {
        Paper paper = new Paper(crew);
        paper.failing = failing;
        paper.failure = failure;
        Hand one = paper.ones(2);
        crew.settle();
        Hand two = paper.twos(2);
        int other = 3 - failing;
        int wanted = failing == 1 ? 1 : 2;
        crew.untilTrue("A print of " + failing + " threw " + failure.getClass().getSimpleName() + ". That the next number, "
                + other + ", is printed", () -> Collections.frequency(paper.printed, other) >= wanted);
        Hand failed = failing == 1 ? one : two;
        crew.untilTrue("That " + failed.name() + "(...) ends when its print threw", failed::isDone);
        Expect.that(failed.failure() == failure, "%s(...) did not throw what its print threw.", failed.name());
        crew.settle();
        Expect.equal("When a print of " + failing + " threw, and " + failed.name() + "(...) has ended, how often " + other
                + " is printed", wanted, Collections.frequency(paper.printed, other));
        goHome(crew, one, two);
    }

    @Script(todo = {2, 3}, read = BACK,
            why = "An interrupt asks whoever waits to stop waiting, however many rounds are left. It was the other's turn, and so there"
                    + " is none to pass on.")
    void who_is_interrupted_while_waiting_had_no_turn(Crew crew) {
        isInterruptedWhileTheOtherPrints(crew, 2);
        isInterruptedWhileTheOtherPrints(crew, 1);
    }

    private static void isInterruptedWhileTheOtherPrints(Crew crew, int printed) {
        Paper paper = new Paper(crew);
        Map<Integer, Hand> printers = paper.bothCalledUntil(printed, false);
        Hand waiting = printers.get(3 - printed);
        crew.interrupt(waiting);
        crew.settle();
        paper.printing.letOneGo();
        crew.untilTrue("That the interrupted " + waiting.name() + "(...) ends", waiting::isDone);
        interrupted(waiting);
        crew.settle();
        Expect.that(paper.printed.size() == printed, "%s(...) was interrupted while it waited for its turn, and %s(...) printed a"
                + " second %d in a row.", waiting.name(), printers.get(printed).name(), printed);
        goHome(crew, printers.get(1), printers.get(2));
    }

    @Script(todo = 2, read = BACK,
            why = "An interrupt that comes during a print is still there behind it, and a wait on that way out could end before it"
                    + " began. It ends a wait, and not a print: what is left of the rounds is printed, or the caller hears of it.")
    void an_interrupt_during_a_print_takes_no_turn_away(Crew crew) {
        isInterruptedWhilePrinting(crew, 1);
        isInterruptedWhilePrinting(crew, 2);
    }

    private static void isInterruptedWhilePrinting(Crew crew, int number) {
        Paper paper = new Paper(crew);
        Map<Integer, Hand> printers = paper.bothCalledUntil(number, true);
        Hand interrupted = printers.get(number);
        crew.interrupt(interrupted);
        paper.printing.letOneGo();
        String when = interrupted.name() + "(3) was interrupted while it printed " + number;
        crew.untilTrue(when + ". That the next number, " + (3 - number) + ", is printed", () -> paper.printed.size() > number);
        crew.settle();
        paper.expectTurns(number + 1);
        paper.printing.open();
        crew.untilTrue(when + ". That it ends", interrupted::isDone);
        int times = Collections.frequency(paper.printed, number);
        Expect.that(interrupted.failure() != null || times == 3, "%s, and returned as if nothing were missing: %d is printed %s.",
                when, number, times == 1 ? "once" : "twice");
        if (interrupted.failure() != null) {
            interrupted(interrupted);
        }
        crew.settle();
        paper.expectTurns(paper.printed.size()); // a turn too many shows when nobody is left to take his own
        goHome(crew, printers.get(1), printers.get(2));
    }

    /** One after the other: what either may still pass on comes to nobody. */
    private static void goHome(Crew crew, Hand one, Hand two) {
        one.interrupt();
        crew.settle();
        two.interrupt();
        crew.settle();
    }

    @Script(todo = 3, read = TURNS,
            why = "Who prints for ever is ended from outside, and an interrupt is how a thread asks another to end.")
    void for_ever_ends_with_an_interrupt(Crew crew) {
        Paper paper = new Paper(crew);
        Checkpoint printing = paper.slow();
        Hand two = paper.twos(Turns.FOR_EVER);
        crew.settle();
        Hand one = paper.ones(Turns.FOR_EVER);
        paper.printInTurns(1, 39);
        crew.untilTrue("That number 40 is printed", () -> paper.printed.size() >= 40);
        crew.settle();
        paper.expectTurns(40);
        crew.interrupt(one);
        crew.settle();
        printing.letOneGo();
        crew.untilTrue("That the interrupted ones(...) ends", one::isDone);
        interrupted(one);
        crew.settle();
        Expect.that(paper.printed.size() == 40, "ones(...) was interrupted while it waited for its turn, and twos(...) printed a"
                + " second 2 in a row.");
        crew.interrupt(two);
        crew.untilTrue("That the interrupted twos(...) ends", two::isDone);
        interrupted(two);
    }

    private static void interrupted(Hand hand) {
        Throwable thrown = hand.failure();
        Expect.that(thrown instanceof InterruptedException,
                "The interrupted %s(...) threw %s; it must throw InterruptedException.",
                hand.name(), thrown == null ? "nothing" : thrown.getClass().getSimpleName());
    }

    @Script(todo = 1, read = TURNS,
            why = "Each call says how many rounds it takes, and it may be none. Whose turn it is by then is as the last one left it.")
    void each_call_takes_as_many_rounds_as_it_says(Crew crew) {
        Paper none = new Paper(crew);
        crew.untilDone(none.ones(0));
        crew.untilDone(none.twos(0));
        Expect.equal("How many numbers are printed in 0 rounds", 0, none.printed.size());
        calledTwice(crew);

        Paper paper = new Paper(crew);
        paper.slow();
        for (int call = 1; call <= 2; call++) {
            Hand one = paper.ones(2);
            crew.settle();
            Hand two = paper.twos(2);
            paper.printInTurns(4 * call - 3, 4 * call);
            crew.untilDone(one);
            crew.untilDone(two);
            paper.expectTurns(4 * call);
        }
    }

    /** Who hands the turn over in person has not ended when nobody else has come, and is not called again. */
    private static void calledTwice(Crew crew) {
        Paper paper = new Paper(crew);
        Hand first = paper.ones(1);
        crew.settle();
        if (first.isDone()) {
            Hand again = paper.ones(1);
            crew.settle();
            Expect.that(paper.printed.size() == 1, "ones(1) was called a second time, and printed another 1 before any 2.");
            Expect.that(!again.isDone() || again.failure() != null,
                    "ones(1) was called a second time, and came back before any 2 was printed.");
            crew.untilDone(paper.twos(2));
            crew.untilDone(again);
            paper.expectTurns(4);
        }
    }

    @Script(todo = 1, read = TURNS,
            why = "Object.wait, await and park may return although nobody signalled (JLS 17.2.1): to be awake does not say whose"
                    + " turn it is.")
    void who_is_woken_for_no_reason_waits_again(Crew crew) {
        Paper paper = new Paper(crew);
        paper.slow();
        Hand two = paper.twos(2);
        crew.untilBlocked(two);
        paper.wakeForNothing(two);
        Expect.that(paper.printed.isEmpty(), "twos(...) was woken for no reason, and printed 2 before the first 1.");
        Hand one = paper.ones(2);
        paper.printInTurns(1, 4);
        crew.untilDone(one);
        crew.untilDone(two);
        paper.expectTurns(4);
    }

    @Script(todo = 1, read = TURNS,
            why = "Nothing orders what one thread writes before what the other reads: it could see an old value for ever, or a new"
                    + " one too early.")
    void each_sees_what_the_other_has_written(Crew crew) throws Throwable {
        Visibility.of(OneWaitsWhileTheOtherPrints.class, crew);
        Visibility.of(OneHasGoneWhenTheOtherComes.class, crew);
    }

    static final class OneWaitsWhileTheOtherPrints implements Visibility.Run {
        @Override
        public void act(Crew crew) {
            numberByNumber(crew, new Paper(crew), true);
            numberByNumber(crew, new Paper(crew), false);
        }
    }

    /** Who knows the other from another paper comes to this one when the other has printed there and gone, and may be back. */
    static final class OneHasGoneWhenTheOtherComes implements Visibility.Run {
        @Override
        public void act(Crew crew) {
            Paper other = new Paper(crew);
            Paper paper = new Paper(crew);
            Checkpoint ones = crew.checkpoint("another round");
            Hand one = crew.start("ones", () -> {
                other.turns.ones(1, other);
                for (int call = 1; call <= 2; call++) {
                    ones.pass();
                    paper.turns.ones(1, paper);
                }
            });
            crew.settle();
            Checkpoint twos = crew.checkpoint("another round");
            Hand two = crew.start("twos", () -> {
                other.turns.twos(1, other);
                twos.pass();
                paper.turns.twos(2, paper);
            });
            twos.untilHere(1);
            ones.untilHere(1);
            ones.letGo(1);
            twos.open();
            crew.untilBlocked(two);
            ones.open();
            crew.untilDone(one);
            crew.untilDone(two);
        }
    }

    @Explore(todo = 1, read = TURNS,
            why = "Between a look whose turn it is and the next step, the other one can act.")
    void in_every_order_of_steps_they_take_turns() {
        Interleavings.explore(scene -> {
            Turns turns = new Turns();
            int[] paper = new int[4];
            int[] length = new int[1];
            scene.thread("ones", () -> turns.ones(2, number -> paper[length[0]++] = number));
            scene.thread("twos", () -> turns.twos(2, number -> paper[length[0]++] = number));
            scene.play();
            Expect.that(paper[0] == 1 && paper[1] == 2 && paper[2] == 1 && paper[3] == 2,
                    "Printed was %d, %d, %d, %d.", paper[0], paper[1], paper[2], paper[3]);
        });
    }

    /** What is printed, and by whom; one Turns for each paper. */
    private static final class Paper implements IntConsumer {
        private final Crew crew;
        private final Turns turns = new Turns();
        private final List<Integer> printed = new CopyOnWriteArrayList<>();
        private Checkpoint printing;
        private volatile int failing;
        private volatile Throwable failure;
        private volatile String complaint;

        Paper(Crew crew) {
            this.crew = crew;
        }

        /** Each print, once begun, goes on when the check lets it. */
        Checkpoint slow() {
            printing = crew.checkpoint("printing");
            return printing;
        }

        /** Lets these numbers be printed, each when nobody else can move: two who act at once are the exploration's affair. */
        void printOneByOne(int first, int last) {
            print(first, last, number -> { });
        }

        /** The same, and insists on turns: two who print at once go on in another order each time. */
        void printInTurns(int first, int last) {
            print(first, last, this::expectTurns);
        }

        private void print(int first, int last, IntConsumer begun) {
            for (int number = first; number <= last; number++) {
                int wanted = number;
                crew.untilTrue("That number " + number + " is printed", () -> printed.size() >= wanted);
                crew.settle();
                begun.accept(number);
                printing.letOneGo();
            }
        }

        Hand ones(int rounds) {
            return crew.start("ones", () -> turns.ones(rounds, this));
        }

        Hand twos(int rounds) {
            return crew.start("twos", () -> turns.twos(rounds, this));
        }

        /** Of three rounds each, until that number is in print; by the number that each prints. */
        Map<Integer, Hand> bothCalledUntil(int number, boolean onesFirst) {
            slow();
            Hand first = onesFirst ? ones(3) : twos(3);
            crew.settle();
            Hand second = onesFirst ? twos(3) : ones(3);
            if (number == 2) {
                printInTurns(1, 1);
            }
            crew.untilTrue("That " + number + " is printed", () -> printed.size() >= number);
            crew.settle();
            return onesFirst ? Map.of(1, first, 2, second) : Map.of(1, second, 2, first);
        }

        void wakeForNothing(Hand waiting) {
            Insides.of(turns).wakeForNothing(waiting);
            crew.settle();
        }

        @Override
        public void accept(int number) {
            String expected = number == 1 ? "ones" : "twos";
            String printer = Thread.currentThread().getName();
            if (!printer.equals(expected)) {
                complaint = number + " is printed by " + printer + ", not by the thread that called " + expected + "(...).";
            }
            if (number == failing && failure != null) {
                crew.note("fails to print %d", number);
                Failing.with(failure);
            }
            crew.note("prints %d", number);
            printed.add(number);
            if (printing != null) {
                printing.pass();
            }
        }

        void nobodyComplains() {
            Expect.that(complaint == null, "%s", complaint);
        }

        /** Insists on so many numbers, in turns; the last of them may still be in the making. */
        void expectTurns(int count) {
            nobodyComplains();
            List<Integer> now = List.copyOf(printed);
            Expect.that(now.size() <= count, "Number %d was begun while number %d was still being printed.", count + 1, count);
            for (int i = 0; i < now.size(); i++) {
                Expect.that(now.get(i) == 1 + i % 2, "Number %d on the paper is %d%s.", i + 1, now.get(i),
                        i == 0 ? "" : ", and so was the one before");
            }
            Expect.equal("How many numbers are printed", count, now.size());
        }
    }
}
