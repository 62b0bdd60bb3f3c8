package threads;

import java.util.List;
import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.AtomicInteger;
import kit.Checkpoint;
import kit.Crew;
import kit.Exercise;
import kit.Expect;
import kit.Hand;
import kit.Insides;
import kit.Script;
import kit.SlowOne;
import kit.Visibility;

@Exercise(number = 6, about = "the slides' exit flag, seen by everybody")
class ClosingTimeTest {

    private static final String FLAG = "6-a-flag-that-may-never-be-seen";

    @Script(todo = 2, read = FLAG,
            why = "A round, a pause, a round: that is the waiter's work as long as nobody closes.")
    void the_waiter_makes_a_round_and_pauses_in_turn(Crew crew) {
        Evening evening = new Evening(crew, "host", false);
        evening.begin();
        for (int round = 1; round <= 3; round++) {
            int now = round;
            crew.untilTrue("That the waiter begins round " + now, () -> evening.begun.get() >= now || evening.hostMakesRounds);
            crew.settle();
            evening.madeByTheWaiter();
            Expect.equal("When " + (now - 1) + " pauses are over and nobody closes, the number of rounds",
                    now, evening.begun.get());
            Expect.equal("After " + now + " rounds, the number of pauses begun", now, evening.pauses.get());
            evening.bell.release();
        }
    }

    @Script(todo = 1, read = FLAG,
            why = "No happens-before: a reader may see the old value, once or always, and the compiler may read only once.")
    void nothing_is_shared_without_an_order(Crew crew) throws Throwable {
        Visibility.of(ClosedAfterTwoRounds.class, crew);
    }

    /** Two looks at the flag, or whatever tells the waiter, and then the host closes. */
    static final class ClosedAfterTwoRounds implements Visibility.Run {
        @Override
        public void act(Crew crew) {
            Evening evening = new Evening(crew, "host", false);
            evening.begin();
            crew.settle();
            evening.bell.release();
            crew.settle();
            evening.closing.open();
            crew.settle();
            evening.bell.release(); // for a waiter whose pause goes on
            crew.settle();
        }
    }

    @Script(todo = 2, read = FLAG,
            why = "Who pauses looks at nothing. And who is about to pause may have looked a moment too early.")
    void closing_ends_the_pause(Crew crew) {
        Evening evening = new Evening(crew, "host", false);
        evening.begin();
        crew.untilTrue("That the waiter pauses", () -> evening.pausing.get() == 1);
        evening.waking = crew.untoldCheckpoint("waking");
        crew.settle();
        evening.closing.open();
        crew.settle(); // the host does all that he can, before the waiter does anything
        evening.waking.open();
        crew.settle();
        evening.noOtherRound();
        Expect.that(evening.pausing.get() == 0, "host calls close(), and the waiter goes on with his pause.");
        evening.ends();
    }

    @Script(todo = {2, 3}, read = FLAG,
            why = "A guest has half an order on the table, and the host is at the light switch. Who comes from a pause is not home"
                    + " yet either.")
    void closing_waits_for_the_round_in_hand(Crew crew) {
        Evening evening = new Evening(crew, "host", true);
        evening.begin();
        evening.making.untilHere(1);
        evening.closing.open();
        crew.settle();
        Expect.that(!evening.host.isDone(), "host came back from close() while the waiter was in the middle of a round.");
        Expect.that(evening.making.here() == 1, "host called close(), and the round in hand was broken off.");
        Expect.that(!crew.until(evening.host::isDone), // a limit of some seconds is over by then
                "host waited for the waiter with a limit, and came back from close() while the waiter was in the middle of a round.");
        evening.making.open();
        crew.settle();
        evening.noOtherRound();
        Expect.that(evening.pausing.get() == 0,
                "host called close() during a round, and the waiter went from that round into a pause that does not end.");
        evening.ends();

        Evening late = new Evening(crew, "host", false);
        late.begin();
        crew.untilTrue("That the waiter pauses", () -> late.pausing.get() == 1);
        late.waking = crew.untoldCheckpoint("waking");
        crew.settle();
        late.closing.open();
        crew.settle();
        Expect.that(!late.host.isDone(), "host came back from close() while the waiter was on his way home from his pause.");
        late.waking.open();
        late.ends();
    }

    @Script(todo = 2, read = FLAG,
            why = "Between any two steps of close() the waiter can wake, look, and make some steps of his own.")
    void closing_comes_to_an_end_however_quick_the_waiter_is(Crew crew) throws Throwable {
        Visibility.of(QuickWaiter.class, crew);
    }

    /** The host stops after each step of close(), until the waiter has done all that he can. */
    static final class QuickWaiter implements Visibility.Run {
        private static final int MOST = 1000;
        private volatile Checkpoint closing;

        @Override
        public void act(Crew crew) {
            Evening evening = new Evening(crew, "host", false);
            evening.begin();
            crew.settle();
            closing = crew.checkpoint("to take a breath");
            evening.closing.open();
            closing.letGo(MOST);
            closing.open(); // who looks again after a nap, naps as long as it likes
            evening.ends();
        }

        @Override
        public void between() {
            if (closing != null && Thread.currentThread().getName().equals("host")) {
                closing.pass();
            }
        }
    }

    @Script(todo = {1, 2, 3}, read = FLAG,
            why = "Between any two steps of the waiter's the host can close: when he has looked, when he has taken down an interrupt,"
                    + " and before he has done anything.")
    void closing_comes_to_an_end_however_slow_the_waiter_is(Crew crew) throws Throwable {
        Visibility.of(SlowWaiter.class, crew);
    }

    /** The waiter takes no step, or one, or two, and stops until the host has done all that he can; the last time he pauses. */
    static final class SlowWaiter extends SlowOne {
        @Override
        protected boolean isSlow() {
            return !Thread.currentThread().getName().equals("host");
        }

        @Override
        protected void play(Crew crew) {
            Evening evening = new Evening(crew, "host", false);
            evening.begin();
            takesItsSteps();
            evening.closing.open();
            crew.settle();
            Expect.that(evening.begun.get() > 0 || !isStopped() || !evening.host.isDone(),
                    "host came back from close() while the waiter was still on his way to his first round.");
            goesOn();
            crew.settle();
            evening.ends();
        }
    }

    @Script(todo = 3, read = FLAG,
            why = "An interrupt can end the host's wait, and says nothing of the waiter, who has a guest at the table.")
    void an_interrupted_host_does_not_come_back_as_if_the_waiter_were_home(Crew crew) {
        Evening evening = new Evening(crew, "host", true);
        evening.begin();
        evening.making.untilHere(1);
        evening.closing.open();
        crew.settle();
        crew.interrupt(evening.host);
        crew.settle();
        Expect.that(!evening.host.isDone() || evening.host.failure() != null,
                "host was interrupted in close(), and came back from it while the waiter was in the middle of a round.");
        evening.making.open();
        crew.everybodyHome("the waiter");
    }

    @Script(todo = {1, 2}, read = FLAG,
            why = "What is static there is once, for all the houses in town.")
    void each_waiter_goes_home_when_his_own_host_closes(Crew crew) {
        Evening first = new Evening(crew, "host-1", false);
        Evening second = new Evening(crew, "host-2", false);
        for (Evening evening : List.of(first, second)) {
            evening.begin();
            crew.settle();
        }
        first.closing.open();
        crew.settle();
        Expect.that(second.begun.get() == 1 && second.pausing.get() == 1,
                "host-1 called close(), and it ended the pause of host-2's waiter.");
        second.bell.release();
        crew.settle();
        Expect.equal("When host-1 has called close(), and host-2's waiter comes from his pause, the number of his rounds",
                2, second.begun.get());
        crew.untilDone(first.host);
        second.closing.open();
        second.ends();
    }

    @Script(todo = 3, read = FLAG,
            why = "Object.wait, await and park may return although nobody signalled (JLS 17.2.1): to be awake does not say that the"
                    + " waiter is home.")
    void a_host_who_is_woken_for_no_reason_waits_again(Crew crew) {
        Evening evening = new Evening(crew, "host", true);
        evening.begin();
        evening.making.untilHere(1);
        evening.closing.open();
        crew.settle();
        Insides.wakeEverybody(crew, evening.time, evening.host);
        Expect.that(!evening.host.isDone(),
                "host was woken for no reason in close(), and came back from it while the waiter was in the middle of a round.");
        evening.making.open();
        evening.ends();
    }

    /** One host, on a thread of his own, and the waiter's rounds and pauses. */
    private static final class Evening {
        private final Crew crew;
        private final String name;
        private final boolean slow;
        private final Checkpoint making;
        private final Checkpoint closing;
        private final Semaphore bell = new Semaphore(0); // ends one pause
        private final AtomicInteger begun = new AtomicInteger();
        private final AtomicInteger ended = new AtomicInteger();
        private final AtomicInteger pauses = new AtomicInteger();
        private final AtomicInteger pausing = new AtomicInteger();
        private volatile boolean hostMakesRounds;
        private volatile Checkpoint waking; // where an interrupted waiter stops first; null when nowhere
        private volatile ClosingTime time;
        private Hand host;

        /** @param slow the waiter stays in his round until the check lets him finish it */
        Evening(Crew crew, String name, boolean slow) {
            this.crew = crew;
            this.name = name;
            this.slow = slow;
            this.making = crew.checkpoint("a round");
            this.closing = crew.checkpoint("to look at the clock");
        }

        /** The host opens, and closes when the check lets him. */
        void begin() {
            host = crew.start(name, () -> {
                time = new ClosingTime(this::round, this::pause);
                time.open();
                closing.pass();
                crew.note("calls close()");
                time.close();
            });
        }

        private void round() {
            int number = begun.incrementAndGet();
            hostMakesRounds |= Thread.currentThread().getName().equals(name);
            if (slow) {
                making.pass();
            } else {
                crew.note("makes round %d", number);
            }
            ended.incrementAndGet();
        }

        private void pause() throws InterruptedException {
            pauses.incrementAndGet();
            pausing.incrementAndGet();
            try {
                crew.note("pauses");
                bell.acquire();
            } catch (InterruptedException e) {
                crew.note("is interrupted");
                if (waking != null) {
                    waking.pass();
                }
                throw e;
            } finally {
                pausing.decrementAndGet();
            }
        }

        void madeByTheWaiter() {
            Expect.that(!hostMakesRounds, "%s, who called open(), makes the rounds himself.", name);
            Expect.that(closing.here() == 1, "open() does not return while the waiter makes his rounds.");
        }

        void noOtherRound() {
            Expect.that(begun.get() == 1,
                    "host called close() after the waiter had begun his first round, and then round %d began.",
                    begun.get());
        }

        void ends() {
            crew.untilDone(host);
            crew.everybodyHome("the waiter");
        }
    }
}
