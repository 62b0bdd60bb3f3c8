package semaphores;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.BiFunction;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import kit.Checkpoint;
import kit.Crew;
import kit.Exercise;
import kit.Expect;
import kit.Explore;
import kit.Failing;
import kit.Hand;
import kit.Inspector;
import kit.Inspector.AtOnce;
import kit.Interleavings;
import kit.Promise;
import kit.Script;
import kit.report.NotYet;
import kit.report.Step;
import kit.report.Story;

@Exercise(number = 5, about = "dinner for five, and all get to eat")
class PhilosophersTest {

    private static final String TABLE = "6-five-at-the-table";
    private static final String BACK = "2-every-permit-comes-back";

    // ---- one alone at the table

    @Promise(todo = 1, read = TABLE,
            why = "Two forks lie beside each plate, and the neighbours reach for the same ones.")
    void who_eats_holds_the_two_forks_beside_the_plate(Crew crew) {
        for (int seats : new int[] {5, 2}) {
            for (int seat = 0; seat < seats; seat++) {
                Table table = new Table(crew, seats);
                String who = name(seat);
                int right = (seat + 1) % seats;
                List<Integer> both = seat < right ? List.of(seat, right) : List.of(right, seat);
                List<List<Integer>> held = new ArrayList<>();
                int chair = seat;
                crew.untilDone(crew.start(who, () -> table.philosophers.eat(chair, () -> held.add(table.taken()))));
                Expect.that(held.size() == 1, "%s came to eat once and ate %d times.", who, held.size());
                Expect.that(held.get(0).equals(both), "While %s eats, alone at a table for %d, the forks %s are taken, not %s.",
                        who, seats, held.get(0), both);
                table.expectAllForksBack("When " + who + " has eaten");
            }
        }
    }

    @Promise(todo = 2, read = BACK,
            why = "A method can be left in more ways than by its last line. Forks that go with it are missed by two neighbours.")
    void a_meal_that_fails_leaves_the_forks_on_the_table(Crew crew) {
        for (Throwable failure : List.of(new IllegalStateException("too hot"), new Error("a bone"))) {
            Table table = new Table(crew, 5);
            String type = failure.getClass().getSimpleName();
            for (int seat = 0; seat < 5; seat++) {
                int chair = seat;
                crew.untilDone(crew.start(name(seat), () -> {
                    Throwable heard = Expect.raises(failure.getClass(), "eat(...) of a meal that throws an " + type,
                            () -> table.philosophers.eat(chair, () -> Failing.with(failure)));
                    Expect.that(heard == failure, "A meal threw an %s, and eat(...) another one.", type);
                }));
                table.expectAllForksBack("When a meal threw an " + type);
            }
        }
    }

    // ---- two

    @Script(todo = 1, read = TABLE,
            why = "Two who share no fork have nothing to wait for. A table at which one eats at a time needs no second fork.")
    void two_who_are_no_neighbours_eat_at_once(Crew crew) {
        for (int seat = 0; seat < 5; seat++) {
            Table table = new Table(crew, 5);
            table.eatTogether(seat, (seat + 2) % 5);
        }
        new Table(crew, 7).eatTogether(0, 2, 4);
    }

    @Script(todo = 1, read = TABLE,
            why = "A meal takes as long as it takes. Who asks for the fork again and again does not get it sooner.")
    void a_neighbour_waits_at_rest_and_then_eats(Crew crew) {
        for (int seat : new int[] {0, 3}) {
            for (int other : neighbours(seat)) {
                Table table = new Table(crew, 5);
                Hand first = table.sits(seat);
                table.untilEating(1);
                Hand second = table.sits(other);
                crew.settle();
                Expect.that(table.eating.here() == 1, "%s and %s, neighbours, eat at once.", name(seat), name(other));
                crew.nobodyPolls("the neighbour eats");
                table.eating.letOneGo();
                crew.untilDone(first);
                table.untilEating(1);
                table.eating.open();
                crew.untilDone(second);
                table.expectAllForksBack("When both have eaten");
            }
        }
    }

    private static int[] neighbours(int seat) {
        return new int[] {(seat + 1) % 5, (seat + 4) % 5};
    }

    // ---- all

    @Script(todo = 1, read = TABLE,
            why = "The seats are alike and so are their habits: what one does, all can do at the same moment.")
    void all_are_hungry_at_once_and_all_eat(Crew crew) {
        for (int seats : new int[] {5, 3, 2}) {
            Table table = new Table(crew, seats);
            table.eatOneByOne();
            allAreHungryAtOnce(crew, table, seats);
        }
    }

    private static void allAreHungryAtOnce(Crew crew, Table table, int seats) {
        Checkpoint reaching = table.stopBeforeTheFirstFork();
        Checkpoint firstFork = table.stopBehindTheFirstFork();
        List<Hand> hungry = new ArrayList<>();
        for (int seat = 0; seat < seats; seat++) {
            hungry.add(table.sits(seat));
            crew.settle();
        }
        reaching.open();
        crew.settle();
        firstFork.open();
        try {
            table.endMeals(seats, hungry, meals -> "That all " + hungry.size() + " have eaten");
        } catch (NotYet stuck) {
            throw table.circle(hungry) ? table.picture(hungry) : stuck;
        }
        hungry.forEach(crew::untilDone);
        table.expectAllForksBack("When all have eaten");
    }

    @Script(todo = 1, read = TABLE,
            why = "Who is passed over every time eats never. Who waits must be woken when the forks are there.")
    void everybody_eats_three_times(Crew crew) {
        Table table = new Table(crew, 5);
        List<Hand> hungry = new ArrayList<>();
        for (int seat : new int[] {0, 2, 1, 4, 3}) {
            hungry.add(crew.start(name(seat), () -> {
                for (int meal = 1; meal <= 3; meal++) {
                    table.eat(seat);
                }
            }));
            crew.settle();
        }
        table.endMeals(15, hungry, meals -> "Of 15 meals, " + meals + " are eaten. That the next begins and ends");
        hungry.forEach(crew::untilDone);
        table.expectAllForksBack("When everybody has eaten three times");
    }

    @Script(todo = 2, read = BACK,
            why = "An interrupt can come at the first fork, at the second, or at the door. What is held by then must go back.")
    void who_is_sent_away_takes_nothing_along(Crew crew) {
        for (int seat : new int[] {0, 4, 3, 2, 1}) {
            for (int other : neighbours(seat)) {
                whoIsSentAway(crew, seat, other);
            }
        }
        theSecondWhoWaitsIsSentAway(crew, 1, 4);
        theSecondWhoWaitsIsSentAway(crew, 4, 1);
        Table table = new Table(crew, 5);
        table.haveComeInterrupted();
        allAreHungryAtOnce(crew, table, 5);
    }

    /** One eats, a neighbour is sent away again and again; then who sits apart can eat as well. */
    private static void whoIsSentAway(Crew crew, int seat, int other) {
        Table table = new Table(crew, 5);
        String who = name(other);
        Hand eats = table.sits(seat);
        table.untilEating(1);
        List<Integer> held = table.taken();
        for (int time = 1; time <= 4; time++) {
            Hand waits = table.sitsUntilSentAway(other);
            crew.untilBlocked(waits);
            waits.interrupt();
            crew.untilDone(waits);
            Expect.that(table.taken().equals(held),
                    "%s was interrupted while waiting. Then, while %s eats, the forks %s are taken, not %s.",
                    who, name(seat), table.taken(), held);
        }
        Hand apart = table.sits((seat + 2) % 5);
        crew.untilTrue(who + " was interrupted while waiting, 4 times. Then, that " + apart.name() + " eats while "
                + name(seat) + " eats", () -> table.eating.here() >= 2);
        table.eating.open();
        crew.untilDone(eats);
        crew.untilDone(apart);
        table.expectAllForksBack("When " + who + " was interrupted and the others have eaten");
    }

    /** Between the two, philosopher-0 eats. */
    private static void theSecondWhoWaitsIsSentAway(Crew crew, int first, int second) {
        Table table = new Table(crew, 5);
        Hand eats = table.sits(0);
        table.untilEating(1);
        Hand patient = crew.untilBlocked(table.sits(first));
        Hand impatient = crew.untilBlocked(table.sitsUntilSentAway(second));
        crew.interrupt(impatient);
        crew.untilDone(impatient);
        table.eating.open();
        crew.untilDone(eats);
        crew.untilDone(patient);
        table.expectAllForksBack("When " + impatient.name() + " was interrupted and the others have eaten");
    }

    @Script(todo = 2, read = BACK,
            why = "An interrupt that comes during the meal is still there when it ends, and a wait on that way out could end before"
                    + " it began.")
    void who_is_interrupted_while_eating_leaves_the_table_to_the_neighbours(Crew crew) {
        Table table = new Table(crew, 5);
        crew.untilDone(crew.start(name(0), () -> {
            try {
                table.philosophers.eat(0, () -> {
                    crew.note("is interrupted while eating");
                    Thread.currentThread().interrupt();
                });
            } catch (InterruptedException e) {
                crew.note("leaves by InterruptedException"); // has eaten, and may say so
            }
        }));
        table.expectAllForksBack("When " + name(0) + " was interrupted while eating");
        table.eatTogether(neighbours(0));
    }

    @Script(todo = 2, read = BACK,
            why = "Who leaves lays back two forks, and they are news for two, one on each side, whatever became of the meal.")
    void both_neighbours_eat_when_the_one_between_has_eaten(Crew crew) {
        for (int seat : new int[] {0, 2}) {
            bothNeighboursEat(crew, seat, Table::sits, "has eaten");
        }
        for (Throwable failure : List.of(new IllegalStateException("too hot"), new Error("a bone"))) {
            bothNeighboursEat(crew, 0, (table, seat) -> table.sitsAndFails(seat, failure),
                    "leaves, since the meal threw an " + failure.getClass().getSimpleName());
        }
    }

    private static void bothNeighboursEat(Crew crew, int seat, BiFunction<Table, Integer, Hand> sits, String leaves) {
        Table table = new Table(crew, 5);
        Hand between = sits.apply(table, seat);
        table.untilEating(1);
        List<Hand> sides = new ArrayList<>();
        for (int other : neighbours(seat)) {
            sides.add(table.sits(other));
            crew.settle();
        }
        table.eating.letOneGo();
        crew.untilDone(between);
        crew.untilTrue(between.name() + " " + leaves + ". That " + sides.get(0).name() + " and " + sides.get(1).name()
                + " eat at once", () -> table.eating.here() >= 2);
        table.eating.open();
        sides.forEach(crew::untilDone);
    }

    @Script(todo = 2, read = BACK,
            why = "The forks and an interrupt can come to a philosopher in the same moment. Either he eats, or the forks are there"
                    + " for the neighbours.")
    void no_fork_goes_with_a_philosopher_who_is_interrupted(Crew crew) {
        for (AtOnce how : AtOnce.values()) {
            isInterruptedAsTheForksComeBack(crew, how);
        }
    }

    /** philosopher-1 either eats or leaves, and philosopher-4, who waits on the other side, eats. */
    private static void isInterruptedAsTheForksComeBack(Crew crew, AtOnce how) {
        Table table = new Table(crew, 5);
        Hand eats = table.sits(0);
        table.untilEating(1);
        Hand impatient = crew.untilBlocked(table.sits(1));
        Hand patient = crew.untilBlocked(table.sits(4));
        if (!Inspector.wakesAndInterrupts(crew, table.philosophers, how, table.eating::letOneGo, impatient)) {
            return;
        }
        table.eating.open();
        crew.untilDone(eats);
        crew.leaves(impatient);
        crew.untilDone(patient);
        table.expectAllForksBack("When " + impatient.name() + " was interrupted as " + eats.name()
                + " laid the forks back, and all have left");
        table.eatOneByOne();
    }

    @Explore(todo = 1, read = TABLE,
            why = "Between a look at the forks and the next step, the other can take one.")
    void two_neighbours_eat_in_every_order_of_steps() {
        Interleavings.explore(450, scene -> {
            Semaphore[] forks = {new Semaphore(1, true), new Semaphore(1, true)};
            Philosophers table = new Philosophers(List.of(forks));
            int[] eaten = new int[1];
            scene.thread("philosopher-0", () -> table.eat(0, () -> eaten[0] = eaten[0] + 1));
            scene.thread("philosopher-1", () -> table.eat(1, () -> eaten[0] = eaten[0] + 1));
            scene.play();
            Expect.that(eaten[0] == 2, "Two neighbours ate at the same time: each added one to a number, and it is %d, not 2.",
                    eaten[0]);
            Expect.that(forks[0].availablePermits() == 1 && forks[1].availablePermits() == 1,
                    "When both have eaten, fork 0 lies there %d times and fork 1 %d times.",
                    forks[0].availablePermits(), forks[1].availablePermits());
        });
    }

    private static String name(int seat) {
        return "philosopher-" + seat;
    }

    /** A table with forks that know who took them, and meals that last until the check ends them. */
    private static final class Table {
        private final Crew crew;
        private final List<Fork> forks;
        private final Philosophers philosophers;
        private final Checkpoint eating;
        private volatile Checkpoint reaching;
        private volatile Checkpoint firstFork;
        private int meals; // guarded by this

        Table(Crew crew, int seats) {
            this.crew = crew;
            forks = IntStream.range(0, seats).mapToObj(number -> new Fork(number, this)).toList();
            philosophers = new Philosophers(List.copyOf(forks));
            eating = crew.checkpoint("eating");
        }

        /** Whoever holds no fork yet stops before reaching for one. */
        Checkpoint stopBeforeTheFirstFork() {
            reaching = crew.checkpoint("reaching for a fork");
            return reaching;
        }

        /** Whoever has taken one fork stops there. */
        Checkpoint stopBehindTheFirstFork() {
            firstFork = crew.checkpoint("reaching for the other fork");
            return firstFork;
        }

        /** One after the other. */
        void eatOneByOne() {
            for (int seat = 0; seat < forks.size(); seat++) {
                int chair = seat;
                crew.untilDone(crew.start(name(seat), () -> philosophers.eat(chair, () -> { })));
            }
        }

        /** One after the other; whether they eat all the same is up to them. */
        void haveComeInterrupted() {
            for (int seat = 0; seat < forks.size(); seat++) {
                int chair = seat;
                crew.untilDone(crew.startInterrupted(name(seat), () -> {
                    try {
                        philosophers.eat(chair, () -> { });
                    } catch (InterruptedException e) {
                        crew.note("leaves by InterruptedException");
                    }
                }));
            }
        }

        Hand sits(int seat) {
            return crew.start(name(seat), () -> eat(seat));
        }

        /** This one is to be interrupted while waiting. */
        Hand sitsUntilSentAway(int seat) {
            return crew.start(name(seat), () -> Expect.raises(InterruptedException.class,
                    "The interrupted eat(...) of " + name(seat), () -> eat(seat)));
        }

        /** This one's meal ends by that. */
        Hand sitsAndFails(int seat, Throwable failure) {
            return crew.start(name(seat), () -> Expect.raises(failure.getClass(), "eat(...)",
                    () -> philosophers.eat(seat, () -> {
                        eating.pass();
                        Failing.with(failure);
                    })));
        }

        void eat(int seat) throws InterruptedException {
            philosophers.eat(seat, new Meal(this));
        }

        private synchronized void eaten() {
            meals++;
        }

        synchronized int meals() {
            return meals;
        }

        void untilEating(int guests) {
            crew.untilTrue("That " + (guests == 1 ? "somebody eats" : guests + " eat at once"), () -> eating.here() >= guests);
        }

        /**
         * Ends so many meals, one at a time, each when nobody else can move.
         *
         * @param what what is waited for when so many are eaten
         */
        void endMeals(int all, List<Hand> guests, IntFunction<String> what) {
            for (int meals = 0; meals < all; meals++) {
                int eaten = meals;
                crew.untilTrue(what.apply(meals), () -> eating.here() > 0 || guests.stream().allMatch(Hand::isDone));
                crew.settle();
                eating.letOneGo();
                crew.untilTrue(what.apply(meals), () -> meals() > eaten);
            }
        }

        void eatTogether(int... seats) {
            List<Hand> guests = new ArrayList<>();
            for (int seat : seats) {
                guests.add(sits(seat));
                String company = String.join(" and ", guests.subList(0, guests.size() - 1).stream().map(Hand::name).toList());
                crew.untilTrue("That " + name(seat) + " eats" + (company.isEmpty() ? "" : " while " + company
                        + (guests.size() == 2 ? " eats" : " eat")), () -> eating.here() >= guests.size());
            }
            eating.open();
            guests.forEach(crew::untilDone);
        }

        /** The numbers of the forks that are not on the table. */
        List<Integer> taken() {
            return forks.stream().filter(fork -> fork.availablePermits() == 0).map(fork -> fork.number).toList();
        }

        void expectAllForksBack(String when) {
            for (Fork fork : forks) {
                int lies = fork.availablePermits();
                Expect.that(lies == 1, lies == 0 ? "%s, fork %d is not back on the table." : "%s, fork %d lies there %d times.",
                        when, fork.number, lies);
            }
        }

        private long held(Thread thread) {
            return forks.stream().filter(fork -> fork.holder == thread).count();
        }

        /** Whether each holds one fork and waits for another. */
        boolean circle(List<Hand> hungry) {
            return hungry.stream().allMatch(hand -> held(hand.thread()) == 1
                    && forks.stream().anyMatch(fork -> fork.wanted.contains(hand.thread())));
        }

        /** Who holds which fork and waits for which: a row for each. */
        NotYet picture(List<Hand> hungry) {
            List<Step> rows = new ArrayList<>();
            for (Hand hand : hungry) {
                Fork holds = forks.stream().filter(fork -> fork.holder == hand.thread()).findFirst().orElseThrow();
                Fork wants = forks.stream().filter(fork -> fork.wanted.contains(hand.thread())).findFirst().orElseThrow();
                String held = "holds fork " + holds.number;
                String wanted = "waits for fork " + wants.number;
                if (hungry.size() > 4) { // a line for each
                    rows.add(new Step(hand.name(), held + ", " + wanted + line(hand.thread())));
                } else { // a column for each
                    rows.add(new Step(hand.name(), held));
                    rows.add(new Step(hand.name(), wanted));
                }
            }
            return new NotYet(new Story(List.of("All " + hungry.size() + " came to the table, each holds one fork and waits for"
                    + " another, and nobody can move any more."), rows, "", ""));
        }

        private static String line(Thread thread) {
            for (StackTraceElement frame : thread.getStackTrace()) {
                if ("Philosophers.java".equals(frame.getFileName())) {
                    return " (" + frame.getFileName() + ":" + frame.getLineNumber() + ")";
                }
            }
            return "";
        }
    }

    /** A meal that lasts until the check ends it. */
    private record Meal(Table table) implements Runnable {
        @Override
        public void run() {
            table.eating.pass();
            table.eaten();
        }
    }

    /** A fork that knows who holds it and who waits for it, whichever way it is taken. */
    private static final class Fork extends Semaphore {
        private static final long serialVersionUID = 1L;

        private final int number;
        private final transient Table table;
        private final transient Set<Thread> wanted = ConcurrentHashMap.newKeySet();
        private transient volatile Thread holder;

        Fork(int number, Table table) {
            super(1, true);
            this.number = number;
            this.table = table;
        }

        @Override
        public void acquire() throws InterruptedException {
            reachedFor();
            try {
                super.acquire();
            } finally {
                wanted.remove(Thread.currentThread());
            }
            taken();
        }

        @Override
        public void acquire(int permits) throws InterruptedException {
            reachedFor();
            try {
                super.acquire(permits);
            } finally {
                wanted.remove(Thread.currentThread());
            }
            taken();
        }

        @Override
        public void acquireUninterruptibly() {
            reachedFor();
            try {
                super.acquireUninterruptibly();
            } finally {
                wanted.remove(Thread.currentThread());
            }
            taken();
        }

        @Override
        public boolean tryAcquire() {
            stopAt(table.reaching, 0);
            return super.tryAcquire() && taken();
        }

        @Override
        public boolean tryAcquire(long timeout, TimeUnit unit) throws InterruptedException {
            stopAt(table.reaching, 0);
            return super.tryAcquire(timeout, unit) && taken();
        }

        @Override
        public void release() {
            holder = null;
            super.release();
        }

        @Override
        public void release(int permits) {
            holder = null;
            super.release(permits);
        }

        private void reachedFor() {
            stopAt(table.reaching, 0);
            wanted.add(Thread.currentThread());
        }

        private boolean taken() {
            holder = Thread.currentThread();
            stopAt(table.firstFork, 1);
            return true;
        }

        /** Stops who holds so many forks. */
        private void stopAt(Checkpoint checkpoint, int forks) {
            if (checkpoint != null && table.held(Thread.currentThread()) == forks) {
                checkpoint.pass();
            }
        }
    }
}
