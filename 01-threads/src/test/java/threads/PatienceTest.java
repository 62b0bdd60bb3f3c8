package threads;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import kit.Checkpoint;
import kit.Crew;
import kit.Exercise;
import kit.Expect;
import kit.Hand;
import kit.Insides;
import kit.Script;

@Exercise(number = 5, about = "wait for a while, and say how it ended")
class PatienceTest {

    private static final String LIMIT = "5-a-wait-with-a-limit";
    private static final Duration AN_HOUR = Duration.ofHours(1);

    @Script(todo = 1, read = LIMIT,
            why = "A wait with a limit comes back for two reasons, and does not say which of them it was.")
    void a_cook_who_is_still_at_work_is_not_home(Crew crew) {
        Cook anna = new Cook("Anna", crew);
        Hand host = crew.call("host", () -> new Patience(new HastyClock()).isHomeWithin(anna.thread(), Duration.ofMillis(1)));
        crew.untilDone(host); // Anna stands at her checkpoint, however long this millisecond takes
        Expect.equal("The answer of isHomeWithin(Anna, 1 ms), with Anna at work,", false, host.result());
        anna.goesHome(crew);
        Expect.that(!anna.wasInterrupted(), "Anna was interrupted, by a host who only waited for her.");
    }

    @Script(todo = 1, read = LIMIT,
            why = "Whoever waits for a thread goes on when it ends. A nap ends by the clock only.")
    void a_cook_who_goes_home_in_time_is_home(Crew crew) {
        Cook anna = new Cook("Anna", crew);
        Hand host = crew.call("host", () -> new Patience(new KitchenClock(crew)).isHomeWithin(anna.thread(), AN_HOUR));
        crew.untilBlocked(host);
        if (crew.answersThreads().equals(List.of(anna.thread()))) { // no other one who could wake whoever parks
            crew.nobodySleeps("Anna is at work");
        }
        waitsWithALimit(host, anna);
        anna.goesHome(crew);
        crew.untilDone(host);
        Expect.equal("The answer of isHomeWithin(Anna, 1 h), after Anna went home,", true, host.result());
    }

    @Script(todo = 2, read = LIMIT,
            why = "To Thread.join a limit of 0 means: no limit. What stands for \"not at all\" elsewhere is \"for ever\" here.")
    void a_patience_of_zero_only_looks(Crew crew) {
        Cook anna = new Cook("Anna", crew);
        Hand early = crew.call("host", () -> new Patience(new HastyClock()).isHomeWithin(anna.thread(), Duration.ZERO));
        crew.untilDone(early);
        Expect.equal("The answer of isHomeWithin(Anna, 0), with Anna at work,", false, early.result());
        anna.goesHome(crew);
        Hand late = crew.call("host", () -> new Patience(new HastyClock()).isHomeWithin(anna.thread(), Duration.ZERO));
        crew.untilDone(late);
        Expect.equal("The answer of isHomeWithin(Anna, 0), after Anna went home,", true, late.result());
    }

    @Script(todo = 2, read = LIMIT,
            why = "Half a millisecond, counted in whole milliseconds, is 0; and to Thread.join 0 means: no limit.")
    void a_patience_below_a_millisecond_is_a_limit_too(Crew crew) {
        for (Duration patience : List.of(Duration.ofNanos(500_000), Duration.ofNanos(1))) {
            Cook anna = new Cook("Anna", crew);
            Hand host = crew.call("host", () -> new Patience(new HastyClock()).isHomeWithin(anna.thread(), patience));
            crew.untilDone(host);
            Expect.equal("The answer of isHomeWithin(Anna, " + patience.toNanos() + " ns), with Anna at work,",
                    false, host.result());
        }
    }

    @Script(todo = 2, read = LIMIT,
            why = "30 days are 2592000000 milliseconds, and an int ends at 2147483647: what is more comes out below zero.")
    void a_patience_of_weeks_is_not_over_at_once(Crew crew) {
        Duration weeks = Duration.ofDays(30);
        Cook anna = new Cook("Anna", crew);
        Patience patience = new Patience(new KitchenClock(crew));
        Hand one = crew.call("host-1", () -> patience.isHomeWithin(anna.thread(), weeks));
        Hand all = crew.call("host-2", () -> patience.areHomeWithin(List.of(anna.thread()), weeks));
        List.of(one, all).forEach(crew::untilBlocked);
        anna.goesHome(crew);
        List.of(one, all).forEach(crew::untilDone);
        Expect.equal("The answer of isHomeWithin(Anna, 30 days), after Anna went home,", true, one.result());
        Expect.equal("The answer of areHomeWithin(Anna, 30 days), after Anna went home,", true, all.result());
    }

    @Script(todo = 1, read = LIMIT,
            why = "Object.wait, await and park may return although nobody signalled (JLS 17.2.1): to be awake does not say that"
                    + " the cook went home, nor that the time is over.")
    void who_is_woken_for_no_reason_waits_again(Crew crew) {
        Cook anna = new Cook("Anna", crew);
        Patience patience = new Patience(new KitchenClock(crew));
        Hand one = crew.call("host-1", () -> patience.isHomeWithin(anna.thread(), AN_HOUR));
        Hand all = crew.call("host-2", () -> patience.areHomeWithin(List.of(anna.thread()), AN_HOUR));
        crew.settle();
        synchronized (anna.thread()) {
            anna.thread().notifyAll();
        }
        Insides.of(patience).wakeForNothing(one, all);
        crew.settle();
        for (Hand host : List.of(one, all)) {
            Expect.that(!host.isDone(), "%s was woken for no reason, and answered %s: Anna is at work, and the hour is not over.",
                    host.name(), host.result());
        }
        anna.goesHome(crew);
        List.of(one, all).forEach(crew::untilDone);
    }

    @Script(todo = 2, read = LIMIT,
            why = "An interrupt asks the host to stop waiting. It says nothing about the cook, so there is nothing to answer.")
    void an_interrupt_ends_the_wait_and_is_no_answer(Crew crew) {
        Cook anna = new Cook("Anna", crew);
        Hand one = crew.start("host-1", () -> Expect.raises(InterruptedException.class, "host-1's interrupted isHomeWithin(...)",
                () -> new Patience(new KitchenClock(crew)).isHomeWithin(anna.thread(), AN_HOUR)));
        Hand all = crew.start("host-2", () -> Expect.raises(InterruptedException.class, "host-2's interrupted areHomeWithin(...)",
                () -> new Patience(new KitchenClock(crew)).areHomeWithin(List.of(anna.thread()), AN_HOUR)));
        for (Hand host : List.of(one, all)) {
            crew.untilBlocked(host);
            host.interrupt();
            crew.untilDone(host);
        }
        anna.goesHome(crew);
        Expect.that(!anna.wasInterrupted(), "Anna was interrupted, and not only the host who waited for her.");
    }

    @Script(todo = 1, read = LIMIT,
            why = "A host who holds a lock while waiting keeps every other host waiting for the lock.")
    void two_hosts_wait_at_the_same_time(Crew crew) {
        Cook anna = new Cook("Anna", crew);
        Cook ben = new Cook("Ben", crew);
        Patience patience = new Patience(new KitchenClock(crew));
        Hand first = crew.call("host-1", () -> patience.isHomeWithin(anna.thread(), AN_HOUR));
        crew.untilBlocked(first);
        Hand second = crew.call("host-2", () -> patience.isHomeWithin(ben.thread(), AN_HOUR));
        crew.untilBlocked(second);
        ben.goesHome(crew);
        crew.untilTrue("That host-2 hears of Ben's end while host-1 waits for Anna", second::isDone);
        crew.untilDone(second);
        anna.goesHome(crew);
        crew.untilDone(first);
    }

    @Script(todo = 3, read = LIMIT,
            why = "All went home when the last one did, whoever that is.")
    void all_are_home_when_the_last_one_is(Crew crew) {
        for (int[] order : new int[][] {{0, 1, 2}, {2, 1, 0}, {1, 2, 0}}) {
            List<Cook> cooks = List.of(new Cook("Anna", crew), new Cook("Ben", crew), new Cook("Carla", crew));
            KitchenClock clock = new KitchenClock(crew);
            Hand host = crew.call("host", () -> new Patience(clock).areHomeWithin(threads(cooks), AN_HOUR));
            List<String> atWork = new ArrayList<>(List.of("Anna", "Ben", "Carla"));
            for (int next : order) {
                crew.settle();
                if (host.isDone()) {
                    crew.untilDone(host);
                    throw Expect.notYet("areHomeWithin(...) returned %s while %s at work and 57 minutes of patience were left.",
                            host.result(), String.join(" and ", atWork) + (atWork.size() == 1 ? " was" : " were"));
                }
                clock.goesOn(Duration.ofMinutes(1));
                cooks.get(next).goesHome(crew);
                atWork.remove(cooks.get(next).thread().getName());
            }
            crew.untilDone(host);
            Expect.equal("The answer of areHomeWithin(all, 1 h), after all went home in 3 minutes,", true, host.result());
        }
    }

    @Script(todo = 3, read = LIMIT,
            why = "Each wait begins anew. What the waits before it have used up has to be taken off.")
    void one_patience_is_for_all_together(Crew crew) {
        for (Duration used : List.of(Duration.ofMinutes(61), AN_HOUR, Duration.ofDays(1))) {
            Cook anna = new Cook("Anna", crew);
            Cook ben = new Cook("Ben", crew);
            KitchenClock clock = new KitchenClock(crew);
            Hand host = crew.call("host", () -> new Patience(clock).areHomeWithin(threads(List.of(anna, ben)), AN_HOUR));
            crew.untilBlocked(host);
            clock.goesOn(used);
            anna.goesHome(crew);
            Expect.that(knows(crew, host),
                    "host had an hour of patience; after %d minutes Anna went home, and host waits on, for Ben.",
                    used.toMinutes());
            crew.untilDone(host);
            Expect.equal("The answer after " + used.toMinutes() + " of 60 minutes, with Ben at work,", false, host.result());
        }
    }

    @Script(todo = 3, read = LIMIT,
            why = "As long as something of the patience is left, a cook may still go home in time.")
    void the_rest_of_the_patience_is_for_those_who_are_left(Crew crew) {
        Cook anna = new Cook("Anna", crew);
        Cook ben = new Cook("Ben", crew);
        KitchenClock clock = new KitchenClock(crew);
        Hand host = crew.call("host", () -> new Patience(clock).areHomeWithin(threads(List.of(anna, ben)), AN_HOUR));
        crew.untilBlocked(host);
        clock.goesOn(Duration.ofMinutes(40));
        anna.goesHome(crew);
        crew.untilBlocked(host);
        waitsWithALimit(host, ben);
        ben.goesHome(crew);
        crew.untilDone(host);
        Expect.equal("The answer after 40 of 60 minutes, with Anna and Ben at home,", true, host.result());
    }

    @Script(todo = 3, read = LIMIT,
            why = "Without patience there is no wait, and still something to be said of each cook.")
    void without_patience_all_are_looked_at(Crew crew) {
        Cook anna = new Cook("Anna", crew);
        Cook ben = new Cook("Ben", crew);
        anna.goesHome(crew);
        for (boolean bothAreHome : new boolean[] {false, true}) {
            if (bothAreHome) {
                ben.goesHome(crew);
            }
            Hand host = crew.call("host", () ->
                    new Patience(new KitchenClock(crew)).areHomeWithin(threads(List.of(anna, ben)), Duration.ZERO));
            crew.untilDone(host);
            Expect.equal("The answer of areHomeWithin(all, 0), with Anna at home and Ben at " + (bothAreHome ? "home," : "work,"),
                    bothAreHome, host.result());
        }
        Hand slow = crew.call("host", () ->
                new Patience(new HastyClock()).areHomeWithin(threads(List.of(anna, ben, anna)), Duration.ofMillis(1)));
        crew.untilDone(slow);
        Expect.equal("The answer of areHomeWithin(all, 1 ms), with all at home, when the looks took longer than that,",
                true, slow.result());
    }

    /** Whether the host has his answer; he may have to look several times. */
    private static boolean knows(Crew crew, Hand host) {
        for (int look = 0; look < 5 && !host.isDone(); look++) {
            crew.settle();
        }
        return host.isDone();
    }

    @Script(todo = 3, read = LIMIT,
            why = "What is left of the patience is what all the waits so far have left of it, and not the last one only.")
    void the_patience_is_used_up_bit_by_bit(Crew crew) {
        List<Cook> cooks = List.of(new Cook("Anna", crew), new Cook("Ben", crew), new Cook("Carla", crew));
        KitchenClock clock = new KitchenClock(crew);
        Hand host = crew.call("host", () -> new Patience(clock).areHomeWithin(threads(cooks), AN_HOUR));
        for (Cook cook : cooks.subList(0, 2)) {
            crew.untilBlocked(host);
            clock.goesOn(Duration.ofMinutes(40));
            cook.goesHome(crew);
        }
        Expect.that(knows(crew, host), "host had an hour of patience; Anna went home after 40 minutes and Ben after 80,"
                + " and host waits on, for Carla.");
        crew.untilDone(host);
        Expect.equal("The answer after 80 of 60 minutes, with Carla at work,", false, host.result());
    }

    @Script(todo = 3, read = LIMIT,
            why = "Each host has a patience of his own. In a field of both there is only the one that was written last.")
    void two_hosts_have_a_patience_each(Crew crew) {
        Cook anna = new Cook("Anna", crew);
        Cook ben = new Cook("Ben", crew);
        List<Thread> cooks = threads(List.of(anna, ben));
        KitchenClock clock = new KitchenClock(crew);
        Patience patience = new Patience(clock);
        Hand first = crew.call("host-1", () -> patience.areHomeWithin(cooks, AN_HOUR));
        crew.untilBlocked(first);
        Hand second = crew.call("host-2", () -> patience.areHomeWithin(cooks, Duration.ofHours(3)));
        crew.untilBlocked(second);
        clock.goesOn(Duration.ofMinutes(61));
        anna.goesHome(crew);
        Expect.that(knows(crew, first), "host-1 had an hour of patience, and host-2 three; after 61 minutes Anna went home,"
                + " and host-1 waits on, for Ben.");
        crew.untilDone(first);
        Expect.equal("The answer to host-1, after 61 of 60 minutes and with Ben at work,", false, first.result());
        ben.goesHome(crew);
        crew.untilDone(second);
        Expect.equal("The answer to host-2, after 61 of 180 minutes and with both at home,", true, second.result());
    }

    @Script(todo = 3, read = LIMIT,
            why = "What is static there is once, for all kitchens in town.")
    void each_kitchen_has_a_clock_of_its_own(Crew crew) {
        Cook anna = new Cook("Anna", crew);
        Cook ben = new Cook("Ben", crew);
        KitchenClock clock = new KitchenClock(crew);
        Patience patience = new Patience(clock);
        new Patience(new KitchenClock(crew));
        Hand host = crew.call("host", () -> patience.areHomeWithin(threads(List.of(anna, ben)), AN_HOUR));
        crew.untilBlocked(host);
        clock.goesOn(Duration.ofMinutes(61));
        anna.goesHome(crew);
        Expect.that(knows(crew, host), "host had an hour of patience. By the clock of his kitchen 61 minutes went by until Anna went"
                + " home, by the clock of another kitchen none, and host waits on, for Ben.");
        crew.untilDone(host);
        Expect.equal("The answer after 61 of 60 minutes by the clock of this kitchen, with Ben at work,", false, host.result());
    }

    @Script(todo = 3, read = LIMIT,
            why = "A host who holds a lock while waiting keeps every other host waiting for it, beyond his patience too.")
    void a_patient_host_keeps_nobody_waiting(Crew crew) {
        Cook anna = new Cook("Anna", crew);
        Cook ben = new Cook("Ben", crew);
        List<Thread> cooks = threads(List.of(anna, ben));
        KitchenClock clock = new KitchenClock(crew);
        Patience patience = new Patience(clock);
        Hand first = crew.call("host-1", () -> patience.areHomeWithin(cooks, Duration.ofHours(3)));
        crew.untilBlocked(first);
        Hand second = crew.call("host-2", () -> patience.areHomeWithin(cooks, AN_HOUR));
        crew.untilBlocked(second);
        clock.goesOn(Duration.ofMinutes(61));
        anna.goesHome(crew);
        crew.untilTrue("That host-2, who had an hour of patience, hears after 61 minutes that Ben is at work",
                () -> knows(crew, second));
        crew.untilDone(second);
        ben.goesHome(crew);
        crew.untilDone(first);
    }

    @Script(todo = {2, 3}, read = LIMIT,
            why = "To Thread.join a limit below 0 is an error. Whose patience is over still wants to know who is home.")
    void a_patience_below_zero_only_looks(Crew crew) {
        Cook anna = new Cook("Anna", crew);
        onlyLooks(crew, anna, Duration.ofMinutes(-1), false);
        onlyLooks(crew, anna, Duration.ofNanos(-500_000), false);
        anna.goesHome(crew);
        onlyLooks(crew, anna, Duration.ofMinutes(-1), true);
    }

    private static void onlyLooks(Crew crew, Cook anna, Duration below, boolean home) {
        Patience patience = new Patience(new KitchenClock(crew));
        Hand one = crew.call("host-1", () -> patience.isHomeWithin(anna.thread(), below));
        Hand all = crew.call("host-2", () -> patience.areHomeWithin(List.of(anna.thread()), below));
        List.of(one, all).forEach(crew::untilDone);
        String asked = "HomeWithin(Anna, " + below.toNanos() / 1_000_000.0 + " ms), with Anna at " + (home ? "home," : "work,");
        Expect.equal("The answer of is" + asked, home, one.result());
        Expect.equal("The answer of are" + asked, home, all.result());
    }

    @Script(todo = 3, read = LIMIT,
            why = "What is left of the patience can be less than a millisecond too; and to Thread.join 0 means: no limit.")
    void a_rest_below_a_millisecond_is_a_limit_too(Crew crew) {
        Cook anna = new Cook("Anna", crew);
        Patience patience = new Patience(new HastyClock(Duration.ofNanos(100_000)));
        Hand host = crew.call("host", () -> patience.areHomeWithin(List.of(anna.thread()), Duration.ofNanos(500_000)));
        crew.untilDone(host);
        Expect.equal("The answer of areHomeWithin(Anna, 500000 ns), with Anna at work,", false, host.result());
        Cook ben = new Cook("Ben", crew);
        anna.goesHome(crew);
        List<Thread> both = threads(List.of(anna, ben));
        Hand last = crew.call("host", () -> patience.areHomeWithin(both, Duration.ofNanos(500_000)));
        crew.untilDone(last);
        Expect.equal("The answer of areHomeWithin(all, 500000 ns), with Anna at home and Ben at work,", false, last.result());
    }

    /** A host who waits in some other way may have somebody else to wake him in time; a plain join has nobody. */
    private static void waitsWithALimit(Hand host, Cook cook) {
        StackTraceElement[] stack = host.thread().getStackTrace();
        boolean joins = Arrays.stream(stack).anyMatch(frame ->
                frame.getClassName().equals("java.lang.Thread") && frame.getMethodName().equals("join"));
        Expect.that(!joins || host.thread().getState() != Thread.State.WAITING,
                "%s has an hour of patience, and waits for %s with no limit: its state is WAITING.",
                host.name(), cook.thread().getName());
    }

    private static List<Thread> threads(List<Cook> cooks) {
        return cooks.stream().map(Cook::thread).toList();
    }

    /** A thread that is at work from the beginning until the check sends it home. */
    private static final class Cook {
        private final Checkpoint work;
        private final Thread thread;
        private volatile boolean interrupted;

        Cook(String name, Crew crew) {
            work = crew.checkpoint("work");
            thread = new Thread(() -> {
                work.pass();
                interrupted = Thread.currentThread().isInterrupted();
                crew.note("goes home");
            }, name);
            thread.setDaemon(true);
            thread.start();
            work.untilHere(1);
        }

        Thread thread() {
            return thread;
        }

        /** To be asked after the end: who stands at a checkpoint takes note of an interrupt later. */
        boolean wasInterrupted() {
            return interrupted;
        }

        void goesHome(Crew crew) {
            work.open();
            crew.untilTrue("That " + thread.getName() + " goes home", () -> !thread.isAlive());
        }
    }

    /** A clock that goes on by that much, or a millisecond, whenever somebody asks: for patience that is over at once. */
    private static final class HastyClock implements Patience.Clock {
        private final AtomicInteger asked = new AtomicInteger();
        private final Duration step;

        HastyClock() {
            this(Duration.ofMillis(1));
        }

        HastyClock(Duration step) {
            this.step = step;
        }

        @Override
        public Duration time() {
            return step.multipliedBy(asked.incrementAndGet());
        }
    }

    /** A clock that goes on when the check says so. */
    private static final class KitchenClock implements Patience.Clock {
        private final Crew crew;
        private volatile Duration time = Duration.ofMinutes(7);

        KitchenClock(Crew crew) {
            this.crew = crew;
        }

        void goesOn(Duration step) {
            time = time.plus(step);
            crew.note("%d minutes go by", step.toMinutes());
        }

        @Override
        public Duration time() {
            return time;
        }
    }
}
