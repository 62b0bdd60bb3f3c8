package locks;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.Lock;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kit.Checkpoint;
import kit.Crew;
import kit.Exercise;
import kit.Expect;
import kit.Hand;
import kit.Promise;
import kit.Script;
import kit.report.NotYet;
import kit.report.Story;

@Exercise(number = 5, about = "two locks at once, and no deadlock")
class TransferTest {

    private static final String ONE = "1-one-at-a-time";
    private static final String BACK = "3-the-lock-comes-back";
    private static final String TWO = "6-two-locks-and-a-deadlock";
    private static final int TRIES_AFTER_AN_INTERRUPT = 10;
    private static final int EVENINGS = 5;

    @Promise(todo = 1, read = ONE,
            why = "Between a look at a balance and the next step others can change it, unless the lock keeps them out.")
    void money_moves_from_one_till_to_the_other(Crew crew) {
        House house = new House(crew);
        CheckedTill bar = house.till(1, "till 1", 100);
        CheckedTill door = house.till(2, "till 2", 50);
        house.moves(bar, door, 30, true, 70, 80);
        house.moves(bar, door, 71, false, 70, 80);
        house.moves(bar, door, 70, true, 0, 150);
        house.moves(door, bar, 151, false, 150, 0);
        house.moves(door, bar, 150, true, 0, 150);
        house.moves(house.till(3, "till 3", 5_000_000_000L), door, 100, true, 4_999_999_900L, 100);
    }

    @Promise(todo = 1, read = TWO,
            why = "Somebody can take both locks whenever both are free, and add up what is in the tills.")
    void all_the_money_is_there_whenever_both_tills_are_free(Crew crew) {
        House house = new House(crew);
        CheckedTill bar = house.till(1, "till 1", 100);
        CheckedTill door = house.till(2, "till 2", 50);
        house.addsUpTo(150);
        house.moves(bar, door, 30, true, 70, 80);
        house.moves(door, bar, 20, true, 60, 90);
    }

    // ---- every transfer ends

    @Script(todo = 1, read = TWO,
            why = "Each of them has what the other one needs next, and gives nothing back before he gets it.")
    void two_transfers_in_opposite_directions_both_end(Crew crew) {
        House house = new House(crew);
        house.opposite(house.till(1, "till 1", 100), house.till(2, "till 2", 100));
        house.opposite(house.till(8, "till 8", 100), house.till(7, "till 7", 100));
    }

    @Script(todo = 1, read = TWO,
            why = "Each of them has what the next one needs, and the last one has what the first one needs.")
    void three_transfers_in_a_circle_all_end(Crew crew) {
        House house = new House(crew);
        inACircle(crew, house, house.till(1, "till 1", 100), house.till(2, "till 2", 100), house.till(3, "till 3", 100));
    }

    @Script(todo = 1, read = TWO,
            why = "The difference of two ints can be too large for an int, and then its sign is the wrong one.")
    void tills_with_any_numbers_do_as_well(Crew crew) {
        House house = new House(crew);
        inACircle(crew, house, house.till(-2_000_000_000, "till -2000000000", 100), house.till(0, "till 0", 100),
                house.till(2_000_000_000, "till 2000000000", 100));
    }

    private static void inACircle(Crew crew, House house, CheckedTill bar, CheckedTill door, CheckedTill garden) {
        CountDownLatch pause = house.stopsWithOneTill();
        List<Hand> hands = new ArrayList<>();
        hands.add(house.starts("waiter-1", bar, door, 30));
        crew.settle();
        hands.add(house.starts("waiter-2", door, garden, 20));
        crew.settle();
        hands.add(house.starts("waiter-3", garden, bar, 10));
        crew.settle();
        pause.countDown();
        house.allEnd(hands);
        house.has(bar, 80);
        house.has(door, 110);
        house.has(garden, 110);
    }

    @Script(todo = 2, read = TWO,
            why = "Tills with the same number have no order by number: each waiter can find another one to be the first. What two"
                    + " waiters at the same two tills have in common, a third one between two others need not.")
    void tills_of_the_same_number_do_as_well(Crew crew) {
        House house = new House(crew);
        house.oneForEach = true;
        for (int number : List.of(1, 1000)) {
            house.opposite(house.till(number, "till " + number + " (bar)", 100), house.till(number, "till " + number + " (cellar)", 100));
        }
        for (int evening = 1; evening <= EVENINGS; evening++) { // what tills have by chance in common is another thing each time
            House three = new House(crew);
            three.oneForEach = true;
            inACircle(crew, three, three.till(1, "till 1 (bar)", 100), three.till(1, "till 1 (cellar)", 100),
                    three.till(1, "till 1 (garden)", 100));
        }
    }

    @Script(todo = 2, read = TWO,
            why = "An identity hash code is a number as well: among many tills, or locks, two have the same, and these two have.")
    void tills_alike_in_every_number_do_as_well(Crew crew) {
        House house = new House(crew);
        List<CheckedTill> tills = Alike.two(() -> house.unlisted(1, "till 1 (cellar)"));
        CheckedTill one = tills.get(0);
        CheckedTill other = tills.get(1);
        List<WatchedLock> locks = Alike.two(() -> new WatchedLock("the lock of a till", House.FILE));
        one.lock = locks.get(0);
        other.lock = locks.get(1);
        other.name = "till 1 (bar)";
        house.opposite(house.list(one, 100), house.list(other, 100));
    }

    @Script(todo = 3, read = TWO,
            why = "Where both tills are one, what was read before the first write is old at the second.")
    void from_a_till_to_itself_changes_nothing(Crew crew) {
        House house = new House(crew);
        CheckedTill bar = house.till(1, "till 1", 100);
        house.moves(bar, bar, 30, true, 100, 100);
        house.moves(bar, bar, 100, true, 100, 100);
    }

    // ---- nobody waits for somebody who is not in the way

    @Script(todo = 1, read = TWO,
            why = "They have no till in common. What both of them need besides keeps one of them waiting for nothing.")
    void two_transfers_without_a_common_till_move_money_at_once(Crew crew) {
        House house = new House(crew);
        CheckedTill one = house.till(1, "till 1", 100);
        CheckedTill two = house.till(2, "till 2", 100);
        CheckedTill three = house.till(3, "till 3", 100);
        CheckedTill four = house.till(4, "till 4", 100);
        Checkpoint moving = crew.checkpoint("moving money");
        house.whileMoving = moving;
        Hand first = house.starts("waiter-1", one, two, 10);
        Hand second = house.starts("waiter-2", three, four, 10);
        moving.untilHere(2);
        moving.open();
        house.allEnd(List.of(first, second));
    }

    @Script(todo = 1, read = TWO,
            why = "A till can be busy for long. Who waits for it is in nobody's way, except at the tills of his own transfer.")
    void who_waits_for_a_busy_till_holds_up_nobody_else(Crew crew) {
        House house = new House(crew);
        CheckedTill one = house.till(1, "till 1", 100);
        CheckedTill two = house.till(2, "till 2", 100);
        CheckedTill three = house.till(3, "till 3", 100);
        CheckedTill four = house.till(4, "till 4", 100);
        Checkpoint counting = crew.checkpoint("counting the money in till 2");
        Hand manager = house.counts("manager", two, counting);
        Hand first = house.starts("waiter-1", one, two, 10);
        crew.untilTrue("That waiter-1 waits for till 2", () -> first.isDone() || house.somebodyWaitsOrTriesAgain());
        Expect.that(!first.isDone(), "Till 2 was busy for a while, and waiter-1's transfer to it ended: %s.", first.result());
        crew.settle();
        Hand second = house.starts("waiter-2", three, four, 10);
        crew.untilTrue("That waiter-2's transfer from till 3 to till 4 ends, while waiter-1 waits for till 2", second::isDone);
        counting.open();
        crew.untilDone(manager);
        house.allEnd(List.of(first, second));
        house.has(two, 110);
    }

    @Script(todo = 1, read = ONE,
            why = "Between a look at a balance and the next step others can change it, unless the lock keeps them out.")
    void a_till_pays_no_more_than_there_is(Crew crew) {
        House house = new House(crew);
        CheckedTill bar = house.till(1, "till 1", 100);
        CheckedTill door = house.till(2, "till 2", 50);
        house.givingBack = crew.checkpoint("to go on without that lock");
        Hand first = house.starts("waiter-1", bar, door, 70);
        crew.settle();
        Hand second = house.starts("waiter-2", bar, door, 70);
        crew.settle();
        house.givingBack.open();
        house.allEnd(List.of(first, second));
        Expect.oneEach(true, false, first.result(), second.result(), "There were 100 in till 1, and two transfers of 70 at once"
                + " say %s and %s; the balance is " + bar.balance + ".");
        house.has(bar, 30);
        house.has(door, 120);
    }

    @Script(todo = 1, read = TWO,
            why = "An interrupt can end a wait for a busy till, be it the first or the second. It takes no money out of either,"
                    + " and false says that there is not enough.")
    void an_interrupt_is_no_refusal(Crew crew) {
        for (int busy : new int[] {2, 1}) {
            interrupted(crew, 1, 2, busy);
            interrupted(crew, 2, 1, busy);
        }
    }

    /** While one of two tills is busy, somebody who is to take 10 from one to the other is interrupted. */
    private static void interrupted(Crew crew, int from, int to, int busy) {
        House house = new House(crew);
        CheckedTill there = house.till(from, "till " + from, 100);
        CheckedTill here = house.till(to, "till " + to, 100);
        CheckedTill counted = busy == from ? there : here;
        Checkpoint counting = crew.checkpoint("counting the money in " + counted);
        Hand manager = house.counts("manager", counted, counting);
        Hand waiter = house.starts("waiter-1", there, here, 10);
        crew.untilTrue("That waiter-1 waits for " + counted, () -> waiter.isDone() || house.somebodyWaitsOrTriesAgain());
        crew.interrupt(waiter);
        int before = house.asked.get();
        crew.untilTrue("That waiter-1 comes back, waits, or tries again", () -> waiter.isDone() || house.somebodyWaits()
                || house.asked.get() > before + TRIES_AFTER_AN_INTERRUPT || house.asked.get() > before && restsAgain(waiter));
        counting.open();
        crew.untilDone(manager);
        crew.untilTrue("That waiter-1, who was interrupted, ends its transfer", waiter::isDone);
        if (waiter.failure() == null) { // who throws has said that something is wrong
            house.allEnd(List.of(waiter));
            Expect.equal("With 100 in " + there + ", the answer to waiter-1, who was to take 10 to " + here + " while " + counted
                    + " was busy, and who was interrupted,", true, waiter.result());
        }
        house.isFree(waiter, "The transfer was over");
        house.has(there, waiter.failure() == null ? 90 : 100);
        house.has(here, waiter.failure() == null ? 110 : 100);
    }

    /** Whether one who was interrupted, and has asked for a till since, has heard of it and rests for a while all the same. */
    private static boolean restsAgain(Hand hand) {
        return !hand.thread().isInterrupted() && hand.thread().getState() == Thread.State.TIMED_WAITING;
    }

    // ---- when something fails

    @Script(todo = 1, read = BACK,
            why = "What can throw between the lock and its return leaves a till locked for ever, or even two.")
    void both_tills_are_free_when_one_is_broken(Crew crew) {
        House house = new House(crew);
        CheckedTill bar = house.till(1, "till 1", 100);
        CheckedTill door = house.till(2, "till 2", 100);
        for (CheckedTill broken : List.of(bar, door)) {
            broken.failure = new IllegalStateException("the drawer is stuck");
            Hand waiter = house.starts("waiter-1", bar, door, 10);
            crew.untilTrue("That waiter-1's transfer ends", waiter::isDone);
            house.isFree(waiter, "The drawer of " + broken + " was stuck");
            Expect.that(waiter.failure() == broken.failure, "The drawer of %s was stuck (%s), and transfer(...) %s.", broken,
                    broken.failure, waiter.failure() == null ? "returned " + waiter.result() : "threw " + waiter.failure());
            broken.failure = null;
        }
        Hand next = house.starts("waiter-2", bar, door, 10);
        house.allEnd(List.of(next));
        Expect.equal("The answer of a transfer when both tills are in order again", true, next.result());
    }

    /** A till that knows whether those who use it hold its lock. An answer does not learn from its text which one it is. */
    private static final class CheckedTill implements Transfer.Till {
        private final House house;
        private final int number;
        private String name;
        private WatchedLock lock; // before it is in use
        private volatile long balance;
        private volatile RuntimeException failure;

        CheckedTill(House house, int number, String name) {
            this.house = house;
            this.number = number;
            this.name = name;
        }

        @Override
        public int number() {
            return number;
        }

        @Override
        public Lock lock() {
            return lock;
        }

        @Override
        public long balance() {
            house.isUsed(this, "read");
            return balance;
        }

        @Override
        public void setBalance(long cents) {
            house.isUsed(this, "wrote");
            Checkpoint moving = house.whileMoving;
            if (moving != null) {
                moving.pass();
            }
            balance = cents;
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
            boolean answerAsks = StackWalker.getInstance().walk(frames -> frames
                    .dropWhile(frame -> frame.getClassName().equals(CheckedTill.class.getName())
                            || frame.getClassName().startsWith("java."))
                    .findFirst().filter(frame -> frame.getFileName().equals(House.FILE)).isPresent());
            return answerAsks ? "till" : name;
        }
    }

    /** The tills, the waiters, and what is seen of them. */
    private static final class House {
        private static final String FILE = "Transfer.java";
        private static final int TRIES_IN_VAIN = 10;
        private static final int TRIES_FOR_EVER = 500; // some try many times, and then give back what they have

        private final Crew crew;
        private final Transfer transfer = new Transfer();
        private final List<CheckedTill> tills = new ArrayList<>();
        private final List<String> complaints = new CopyOnWriteArrayList<>();
        private final Set<Thread> stopped = Collections.synchronizedSet(new HashSet<>());
        private volatile CountDownLatch pause;
        private final AtomicInteger asked = new AtomicInteger();
        private volatile Checkpoint whileMoving;
        private volatile Checkpoint givingBack; // where everybody stops once
        private volatile long sum = -1;
        private boolean oneForEach; // whether each waiter has a Transfer of his own

        House(Crew crew) {
            this.crew = crew;
        }

        CheckedTill till(int number, String name, long cents) {
            return list(unlisted(number, name), cents);
        }

        CheckedTill unlisted(int number, String name) {
            return new CheckedTill(this, number, name);
        }

        CheckedTill list(CheckedTill till, long cents) {
            till.balance = cents;
            if (till.lock == null) {
                till.lock = new WatchedLock(till.name, FILE);
            }
            till.lock.beImpatient();
            till.lock.whenWaiting(line -> crew.note("waits for %s%s", till, at(line)));
            till.lock.whenAsked(() -> asked(till));
            till.lock.whenTaken(line -> crew.note("takes %s%s", till, at(line)));
            till.lock.whenGivenBack(line -> givenBack(till, line));
            tills.add(till);
            return till;
        }

        // ---- what is seen

        private void asked(CheckedTill till) {
            asked.incrementAndGet();
            CountDownLatch stop = pause;
            boolean forTheSecond = !till.lock.isHeldByMe() && tills.stream().anyMatch(other -> other.lock.isHeldByMe());
            if (stop != null && forTheSecond && stopped.add(Thread.currentThread())) {
                try {
                    stop.await();
                } catch (InterruptedException e) {
                    Thread.currentThread().interrupt();
                }
            }
        }

        private void givenBack(CheckedTill till, String line) {
            crew.note("gives %s back%s", till, at(line));
            tills.forEach(other -> other.lock.forget(Thread.currentThread()));
            Checkpoint stop = givingBack;
            if (stop != null && stopped.add(Thread.currentThread())) {
                stop.pass();
            }
            if (sum >= 0 && tills.stream().allMatch(other -> other.lock.holder().isEmpty())) {
                long now = tills.stream().mapToLong(other -> other.balance).sum();
                if (now != sum) {
                    complaints.add(String.format("At %s %s gave %s back, and then nobody held a till: in %s there were %d in all,"
                            + " not %d.", line, Thread.currentThread().getName(), till, and(tills), now, sum));
                }
            }
        }

        void isUsed(CheckedTill till, String how) {
            if (!till.lock.isHeldByMe()) {
                complaints.add(String.format("%s %s the balance of %s at %s without holding its lock.",
                        Thread.currentThread().getName(), how, till, till.lock.line()));
            }
            if (till.failure != null) {
                throw till.failure;
            }
        }

        private static String at(String line) {
            return line.isEmpty() ? "" : " (" + line.substring(line.indexOf(':')) + ")";
        }

        // ---- what waiters do

        Hand starts(String waiter, CheckedTill from, CheckedTill to, long cents) {
            Transfer mine = oneForEach ? new Transfer() : transfer;
            return crew.call(waiter, () -> {
                crew.note("%s -> %s ...", from, to);
                return mine.transfer(from, to, cents);
            });
        }

        /** Holds the lock of that till until the checkpoint opens. <b>Blocks:</b> until it has it. */
        Hand counts(String manager, CheckedTill till, Checkpoint counting) {
            Hand hand = crew.start(manager, () -> {
                till.lock().lock();
                counting.pass();
                till.lock().unlock();
            });
            counting.untilHere(1);
            return hand;
        }

        void moves(CheckedTill from, CheckedTill to, long cents, boolean answer, long left, long there) {
            String what = String.format("transfer(%s, %s, %d), with %d in %s,", from, to, cents, from.balance, from);
            Hand waiter = starts("waiter-1", from, to, cents);
            allEnd(List.of(waiter));
            Expect.equal("The answer of " + what, answer, waiter.result());
            Expect.equal("After " + what + " the balance of " + from, left, from.balance);
            Expect.equal("After " + what + " the balance of " + to, there, to.balance);
        }

        /** Everybody stops once, with one till, before he reaches for the other. */
        CountDownLatch stopsWithOneTill() {
            stopped.clear();
            pause = new CountDownLatch(1);
            return pause;
        }

        void opposite(CheckedTill one, CheckedTill other) {
            CountDownLatch first = stopsWithOneTill();
            Hand there = starts("waiter-1", one, other, 30);
            crew.settle();
            Hand back = starts("waiter-2", other, one, 10);
            crew.settle();
            first.countDown();
            allEnd(List.of(there, back));
            has(one, 80);
            has(other, 120);
        }

        void addsUpTo(long cents) {
            sum = cents;
        }

        void has(CheckedTill till, long cents) {
            Expect.equal("After all transfers, the balance of " + till, cents, till.balance);
        }

        // ---- what must be true of them

        void allEnd(List<Hand> hands) {
            crew.untilTrue("That " + and(hands.stream().map(Hand::name).toList()) + (hands.size() == 1 ? " ends its transfer"
                    : " end their transfers"), () -> hands.stream().allMatch(Hand::isDone) || !circle().isEmpty());
            if (!hands.stream().allMatch(Hand::isDone)) {
                throw new NotYet(new Story(picture(circle()), List.of(), "", ""));
            }
            List<String> all = new ArrayList<>(complaints);
            tills.forEach(till -> all.addAll(till.lock.complaints()));
            Expect.that(all.isEmpty(), "%s", all.stream().limit(3).collect(Collectors.joining(" ")));
            for (Hand hand : hands) {
                isFree(hand, "The transfer was over");
                crew.untilDone(hand);
            }
        }

        void isFree(Hand hand, String when) {
            List<String> kept = tills.stream()
                    .filter(till -> till.lock.holder().filter(holder -> holder == hand.thread()).isPresent())
                    .map(till -> till + " (taken at " + till.lock.since() + ")").toList();
            Expect.that(kept.isEmpty(), "%s, and %s still holds %s.", when, hand.name(), and(kept));
        }

        /** Whether a waiter, or a thread that does it for him, waits for a till with no limit. */
        boolean somebodyWaits() {
            return tills.stream().anyMatch(till -> till.lock.waiting().stream().anyMatch(waiting -> !waiting.limited()));
        }

        /** The same, or whether somebody comes back for it again and again. */
        boolean somebodyWaitsOrTriesAgain() {
            return somebodyWaits()
                    || tills.stream().mapToInt(till -> till.lock.refusals()).sum() >= TRIES_IN_VAIN;
        }

        private record Wish(Thread who, CheckedTill has, CheckedTill wants, String line) {}

        /** Threads each of which holds a till that the one before wants, and gives none back before it has that; or empty. */
        private List<Wish> circle() {
            Map<Thread, Wish> wishes = new HashMap<>();
            for (CheckedTill wanted : tills) {
                for (CheckedTill held : tills) {
                    held.lock.holder().ifPresent(holder -> wishOf(holder, wanted, held).ifPresent(wish -> wishes.put(holder, wish)));
                }
            }
            for (Thread start : wishes.keySet()) {
                List<Wish> path = new ArrayList<>();
                Thread next = start;
                while (next != null && wishes.containsKey(next) && path.size() < wishes.size()) {
                    Wish wish = wishes.get(next);
                    path.add(wish);
                    next = wish.wants().lock.holder().orElse(null);
                    if (next == start && path.size() > 1) {
                        return path;
                    }
                }
            }
            return List.of();
        }

        private Optional<Wish> wishOf(Thread holder, CheckedTill wanted, CheckedTill held) {
            List<String> refused = wanted.lock.refused(holder);
            Stream<String> lines = Stream.concat(
                    wanted.lock.waiting().stream().filter(waiting -> waiting.thread() == holder && !waiting.limited())
                            .map(WatchedLock.Waiting::line),
                    refused.size() >= TRIES_FOR_EVER ? refused.stream() : Stream.empty());
            return lines.findFirst().map(line -> new Wish(holder, held, wanted, line));
        }

        private List<String> picture(List<Wish> circle) {
            List<Wish> sorted = circle.stream().sorted((a, b) -> a.who().getName().compareTo(b.who().getName())).toList();
            List<String> happened = new ArrayList<>();
            happened.add(and(sorted.stream().map(wish -> wish.who().getName()).toList()) + " wait for each other, for ever."
                    + (oneForEach ? " Each has a Transfer of his own." : ""));
            for (Wish wish : sorted) {
                happened.add(String.format("%s holds %s since %s, and wants %s at %s, which %s holds.", wish.who().getName(),
                        wish.has(), wish.has().lock.since(), wish.wants(), wish.line(),
                        wish.wants().lock.holder().map(Thread::getName).orElse("nobody")));
            }
            return happened;
        }

        private static String and(List<?> things) {
            List<String> names = things.stream().map(Object::toString).toList();
            return names.size() < 2 ? String.join("", names)
                    : String.join(", ", names.subList(0, names.size() - 1)) + " and " + names.get(names.size() - 1);
        }
    }
}
