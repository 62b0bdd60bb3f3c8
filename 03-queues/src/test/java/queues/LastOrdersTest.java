package queues;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import kit.Checkpoint;
import kit.Crew;
import kit.Exercise;
import kit.Expect;
import kit.Explore;
import kit.Hand;
import kit.Interleavings;
import kit.Script;
import kit.SlowOne;
import kit.Visibility;

@Exercise(number = 7, about = "close, and make what was accepted")
class LastOrdersTest {

    private static final String HAND_OVER = "1-a-queue-hands-work-over";
    private static final String END = "3-the-end-of-the-work";
    private static final String LAST = "8-last-orders";

    @Script(todo = 3, read = HAND_OVER,
            why = "Guests at the door do not wait for an oven: their order is hung up, and a cook comes for it.")
    void accept_answers_at_once_and_a_cook_makes_the_order(Crew crew) {
        Evening evening = new Evening(crew);
        for (int number = 1; number <= 25; number++) {
            evening.accepts("Order " + number);
        }
        evening.untilInTheMaking();
        crew.settle();
        evening.nobodyComplains();
    }

    @Script(todo = 2, read = HAND_OVER,
            why = "A cook can be without an order for an hour or for a moment: neither a look nor a clock can tell.")
    void a_cook_without_an_order_rests(Crew crew) {
        Evening evening = new Evening(crew);
        crew.settle();
        crew.nobodyPolls("no order has come yet");
        evening.accepts("Margherita");
        evening.makesOne();
        crew.settle();
        crew.nobodyPolls("Margherita is made and no other order has come");
        evening.accepts("Funghi");
        evening.makesOne();
    }

    @Script(todo = 1, read = END,
            why = "The last pizza takes as long as it takes. Who asks for it again and again learns nothing new.")
    void close_waits_at_rest(Crew crew) {
        Evening evening = new Evening(crew);
        evening.accepts("Margherita");
        evening.untilInTheMaking();
        evening.closes("host");
        crew.settle();
        crew.nobodyPolls("Margherita, the last order, is in the making");
    }

    @Script(todo = {1, 2}, read = LAST,
            why = "Closed means that nothing new gets in. What got in before is promised, in the oven or on the rail.")
    void close_returns_when_everything_accepted_is_made(Crew crew) {
        Evening evening = new Evening(crew);
        evening.accepts("Margherita");
        evening.accepts("Funghi");
        evening.accepts("Salami");
        evening.untilInTheMaking();
        Hand host = evening.closes("host");
        for (int made = 0; made < 3; made++) {
            crew.settle();
            evening.isStillClosing(host);
            evening.makesOne();
        }
        crew.untilDone(host);
    }

    @Script(todo = 1, read = LAST,
            why = "Closing begins when somebody calls close(), not when the last pizza is ready. A guest hears so at once.")
    void nothing_gets_in_while_close_waits(Crew crew) {
        Evening evening = new Evening(crew);
        evening.accepts("Margherita");
        evening.untilInTheMaking();
        Hand host = evening.closes("host");
        crew.settle();
        evening.refuses("Funghi", "while close() waits for Margherita");
        evening.makesOne();
        crew.untilTrue("That host comes back from close()", () -> host.isDone() || evening.begun.contains("Funghi"));
        evening.neverMade("Funghi");
        crew.untilDone(host);
    }

    @Script(todo = 2, read = LAST,
            why = "No order has come, so there is none by which anybody could tell that it is the last.")
    void an_evening_without_orders_ends(Crew crew) {
        Evening evening = new Evening(crew);
        crew.settle();
        crew.untilDone(evening.closes("host"));
    }

    @Script(todo = 2, read = END,
            why = "A cook who is not told of the end waits for an order that never comes.")
    void every_cook_goes_home(Crew crew) {
        Evening evening = new Evening(crew);
        evening.accepts("Margherita");
        evening.makesOne();
        crew.settle();
        crew.untilDone(evening.closes("host"));
        crew.everybodyHome("the kitchen");
    }

    @Script(todo = {2, 3}, read = LAST,
            why = "The rail still hangs there when everybody is home. What is hung up then, nobody makes.")
    void nothing_gets_in_after_close(Crew crew) {
        Evening evening = new Evening(crew);
        evening.accepts("Margherita");
        evening.makesOne();
        crew.settle();
        crew.untilDone(evening.closes("host"));
        evening.refuses("Funghi", "after close()");
        crew.settle();
        evening.neverMade("Funghi");
    }

    @Script(todo = 2, read = LAST,
            why = "The owner can close when the host has closed already: then nobody is there any more to answer.")
    void closing_again_returns(Crew crew) {
        Evening evening = new Evening(crew);
        evening.accepts("Margherita");
        evening.makesOne();
        crew.untilDone(evening.closes("host"));
        crew.untilDone(evening.closes("owner"));
    }

    @Script(todo = {1, 2}, read = LAST,
            why = "Host and owner can close at once. Whoever comes back from close() turns off the light.")
    void two_who_close_at_once_both_wait(Crew crew) {
        Evening evening = new Evening(crew);
        evening.accepts("Margherita");
        evening.untilInTheMaking();
        Hand host = evening.closes("host");
        crew.settle();
        Hand owner = evening.closes("owner");
        crew.settle();
        evening.isStillClosing(host);
        evening.isStillClosing(owner);
        evening.makesOne();
        crew.untilDone(host);
        crew.untilDone(owner);
        crew.everybodyHome("the kitchen");
    }

    @Script(todo = {1, 2}, read = LAST,
            why = "The owner can close between two steps of the host. Then both could find the kitchen open, and do twice what is"
                    + " to be done once.")
    void two_who_close_in_the_same_moment_both_return(Crew crew) throws Throwable {
        Visibility.of(SlowHost.class, crew);
    }

    /** The host takes no step, or one, or two, and stops until the owner has gone as far as he gets. */
    static final class SlowHost extends SlowOne {
        @Override
        protected void play(Crew crew) {
            slows("host");
            LastOrders kitchen = new LastOrders(order -> crew.note("makes %s", order));
            Hand host = closes("host", crew, kitchen);
            takesItsSteps();
            Hand owner = closes("owner", crew, kitchen);
            crew.settle();
            goesOn();
            crew.untilDone(host);
            crew.untilDone(owner);
        }

        private static Hand closes(String who, Crew crew, LastOrders kitchen) {
            return crew.start(who, () -> {
                crew.note("calls close()");
                kitchen.close();
            });
        }
    }

    @Script(todo = {1, 2}, read = LAST,
            why = "A cook who has just taken the last order looks as if he rested: the rail is empty, and nothing is in the oven yet.")
    void no_cook_is_interrupted_on_the_way_to_the_oven(Crew crew) throws Throwable {
        Visibility.of(SlowCook.class, crew);
    }

    /** The cook who comes for Margherita takes no step, or one, or two, and stops until the host has gone as far as he gets. */
    static final class SlowCook extends SlowOne {
        private static final Set<String> OTHERS = Set.of("waiter", "host");

        private volatile boolean open; // all cooks are at rest, or were

        @Override
        protected boolean isSlow() {
            return open && !OTHERS.contains(Thread.currentThread().getName());
        }

        @Override
        protected void play(Crew crew) {
            open = false;
            List<String> complaints = new CopyOnWriteArrayList<>();
            AtomicInteger made = new AtomicInteger();
            LastOrders kitchen = new LastOrders(order -> {
                Thread cook = Thread.currentThread();
                crew.note("makes %s", order);
                if (cook.isInterrupted()) {
                    complaints.add("host called close(), and " + cook.getName() + " was interrupted while it made " + order + ".");
                }
                made.incrementAndGet();
            });
            crew.settle();
            open = true;
            Hand waiter = crew.call("waiter", () -> kitchen.accept("Margherita"));
            takesItsSteps();
            Hand host = crew.start("host", () -> {
                crew.note("calls close()");
                kitchen.close();
            });
            crew.settle();
            goesOn();
            crew.untilDone(waiter);
            crew.untilDone(host);
            Expect.that(complaints.isEmpty(), "%s", String.join(" ", complaints));
            boolean accepted = (Boolean) waiter.result();
            Expect.that(made.get() == (accepted ? 1 : 0), "Margherita was %s, and made %s.",
                    accepted ? "accepted" : "refused", times(made.get()));
        }
    }

    @Script(todo = {2, 3}, read = LAST,
            why = "Guests may ask for anything, also for the same thing twice, or for what looks like the end.")
    void every_order_is_made_whatever_its_name(Crew crew) {
        List<String> odd = List.of("Funghi", "END", "Funghi", "", "STOP", "CLOSED", "PILL", "POISON", "end", "Funghi");
        List<String> made = new CopyOnWriteArrayList<>();
        Checkpoint making = crew.checkpoint("making");
        LastOrders kitchen = new LastOrders(order -> {
            making.pass();
            made.add(order);
        });
        for (String order : odd) {
            Hand waiter = crew.call("waiter", () -> kitchen.accept(order));
            crew.untilDone(waiter);
            Expect.that((Boolean) waiter.result(), "The kitchen is open, and the answer to \"%s\" is false.", order);
        }
        crew.oneByOne(making);
        making.open();
        crew.untilDone(crew.start("host", kitchen::close));
        for (String order : new TreeSet<>(odd)) {
            int accepted = Collections.frequency(odd, order);
            int count = Collections.frequency(made, order);
            Expect.that(count == accepted, "\"%s\" was accepted %s, and made %s.", order, times(accepted), times(count));
        }
    }

    @Script(todo = 3, read = LAST,
            why = "There are as many orders as guests, and a guest can be called away. No means that it is too late, and nothing else.")
    void the_answer_is_no_only_when_it_is_too_late(Crew crew) {
        AtomicInteger made = new AtomicInteger();
        Checkpoint making = crew.untoldCheckpoint("making");
        LastOrders kitchen = new LastOrders(order -> {
            making.pass();
            made.incrementAndGet();
        });
        accepts(crew, kitchen, 1, 150);
        crew.settle();
        int orders = making.here() < 20 ? 2_000 : 150; // a cook for each order would be too many threads
        accepts(crew, kitchen, 151, orders);
        crew.untilDone(crew.startInterrupted("waiter-2", () -> {
            Expect.that(kitchen.accept("Margherita"),
                    "The kitchen is open, and the answer to waiter-2, who was interrupted, is false.");
        }));
        Hand host = crew.start("host", kitchen::close);
        crew.settle();
        making.open();
        crew.untilDone(host);
        Expect.equal("Of " + (orders + 1) + " accepted orders, the number of those made", orders + 1, made.get());
    }

    private static void accepts(Crew crew, LastOrders kitchen, int first, int last) {
        crew.untilDone(crew.start("waiter", () -> {
            for (int number = first; number <= last; number++) {
                Expect.that(kitchen.accept("Order " + number), "The kitchen is open, and the answer to order %d is false.", number);
            }
        }));
    }

    @Script(todo = {1, 2}, read = LAST,
            why = "An interrupt ends the wait of one who closes, and nothing else. What was accepted is promised all the same, and"
                    + " another who closes waits for it.")
    void an_interrupt_ends_one_wait_and_loses_no_order(Crew crew) {
        Evening evening = new Evening(crew);
        evening.accepts("Margherita");
        evening.accepts("Funghi");
        evening.untilInTheMaking();
        Hand host = evening.closes("host");
        crew.untilBlocked(host);
        crew.interrupt(host);
        theOwnerClosesToo(crew, evening, host);

        Evening another = new Evening(crew);
        another.accepts("Margherita");
        another.accepts("Funghi");
        another.untilInTheMaking();
        theOwnerClosesToo(crew, another, another.comesInterruptedAndCloses("host"));
    }

    /** Of two orders neither is made yet, and the host was interrupted. */
    private static void theOwnerClosesToo(Crew crew, Evening evening, Hand host) {
        crew.settle();
        Hand owner = evening.closes("owner");
        for (int made = 0; made < 2; made++) {
            crew.settle();
            if (host.failure() == null) { // who waits on all the same is welcome too
                evening.isStillClosing(host);
            }
            evening.isStillClosing(owner);
            evening.makesOne();
        }
        crew.untilDone(owner);
        crew.everybodyHome("the kitchen");
    }

    @Script(todo = 3, read = LAST,
            why = "Two guests can order in the same moment: what one of them changes on the rail, between two steps of the other, can"
                    + " be written over.")
    void two_orders_in_the_same_moment_are_both_made(Crew crew) throws Throwable {
        Visibility.of(SlowWaiter.class, crew);
    }

    /** waiter-1 takes no step, or one, or two, and stops until waiter-2 has gone as far as he gets. */
    static final class SlowWaiter extends SlowOne {
        @Override
        protected void play(Crew crew) {
            slows("waiter-1");
            AtomicInteger made = new AtomicInteger();
            LastOrders kitchen = new LastOrders(order -> made.incrementAndGet());
            Hand first = crew.call("waiter-1", () -> kitchen.accept("Margherita"));
            takesItsSteps();
            Hand second = crew.call("waiter-2", () -> kitchen.accept("Funghi"));
            crew.settle();
            goesOn();
            for (Hand waiter : List.of(first, second)) {
                crew.untilDone(waiter);
                Expect.that((Boolean) waiter.result(), "The kitchen is open, and the answer to %s is false.", waiter.name());
            }
            crew.untilDone(crew.start("host", kitchen::close));
            Expect.equal("Of 2 accepted orders, the number of those made", 2, made.get());
        }
    }

    @Explore(todo = 3, read = LAST,
            why = "Between the look whether it is closed and the order on the rail, somebody else can close.")
    void an_order_is_made_when_accepted_and_only_then() {
        Interleavings.explore(200, scene -> {
            AtomicInteger made = new AtomicInteger();
            AtomicBoolean interrupted = new AtomicBoolean();
            LastOrders kitchen = new LastOrders(order -> {
                made.incrementAndGet();
                interrupted.set(Thread.currentThread().isInterrupted());
            });
            boolean[] accepted = new boolean[1];
            scene.thread("waiter", () -> accepted[0] = kitchen.accept("Margherita"));
            scene.thread("host", kitchen::close);
            scene.play();
            int expected = accepted[0] ? 1 : 0;
            Expect.that(made.get() == expected, "Margherita was %s, and made %s.",
                    accepted[0] ? "accepted" : "refused", times(made.get()));
            Expect.that(!interrupted.get(), "The cook was interrupted while it made Margherita.");
        });
    }

    private static String times(int count) {
        return count == 0 ? "never" : count == 1 ? "once" : count + " times";
    }

    /** A kitchen, its guests, and the maker, who knows what is made by whom and takes his time. */
    private static final class Evening implements Consumer<String> {
        private final Crew crew;
        private final Map<String, Checkpoint> ovens = new ConcurrentHashMap<>();
        private final List<String> accepted = new ArrayList<>();
        private final Set<String> begun = ConcurrentHashMap.newKeySet();
        private final List<String> made = new CopyOnWriteArrayList<>();
        private final List<String> complaints = new CopyOnWriteArrayList<>();
        private final Set<Thread> callers = ConcurrentHashMap.newKeySet();
        private final LastOrders kitchen;

        /** Each order is in the making until the check says {@link #makesOne}. */
        Evening(Crew crew) {
            this.crew = crew;
            this.kitchen = new LastOrders(this);
        }

        @Override
        public void accept(String order) {
            Thread maker = Thread.currentThread();
            if (callers.contains(maker)) {
                complaints.add(maker.getName() + " makes " + order + "; no cook does.");
            }
            if (!begun.add(order)) {
                complaints.add(order + " was accepted once, and " + maker.getName() + " makes it a second time.");
            }
            ovens.get(order).pass();
            if (maker.isInterrupted()) {
                complaints.add(maker.getName() + " was interrupted while it made " + order + ".");
            }
            made.add(order);
        }

        void accepts(String order) {
            Expect.that(answer(order), "The kitchen is open, and the answer to %s is false.", order);
            accepted.add(order);
        }

        void refuses(String order, String when) {
            Expect.that(!answer(order), "The answer to %s, %s, is true.", order, when);
        }

        private boolean answer(String order) {
            ovens.put(order, crew.checkpoint(order));
            Hand waiter = crew.call("waiter", () -> {
                callers.add(Thread.currentThread());
                boolean answer = kitchen.accept(order);
                crew.note("%s: %s", order, answer);
                return answer;
            });
            crew.untilTrue("That the waiter gets an answer for " + order, () -> waiter.isDone() || !complaints.isEmpty());
            crew.settle();
            nobodyComplains();
            crew.untilDone(waiter);
            return (Boolean) waiter.result();
        }

        Hand closes(String who) {
            return crew.start(who, this::close);
        }

        Hand comesInterruptedAndCloses(String who) {
            return crew.startInterrupted(who, this::close);
        }

        private void close() throws InterruptedException {
            callers.add(Thread.currentThread());
            crew.note("calls close()");
            kitchen.close();
        }

        void isStillClosing(Hand host) {
            List<String> open = new ArrayList<>(accepted);
            open.removeAll(made);
            Expect.that(!host.isDone(), "%s came back from close() before %s %s made.",
                    host.name(), String.join(" and ", open), open.size() == 1 ? "was" : "were");
        }

        void untilInTheMaking() {
            crew.untilTrue("That an accepted order is in the making", () -> inTheMaking().isPresent());
            nobodyComplains();
        }

        private Optional<String> inTheMaking() {
            return ovens.keySet().stream().filter(order -> ovens.get(order).here() > 0).findFirst();
        }

        void makesOne() {
            untilInTheMaking();
            String order = inTheMaking().orElseThrow();
            ovens.get(order).open();
            crew.untilTrue("That " + order + " is made", () -> made.contains(order));
            nobodyComplains();
        }

        void neverMade(String order) {
            Expect.that(!begun.contains(order), "%s was refused, and made.", order);
        }

        void nobodyComplains() {
            Expect.that(complaints.isEmpty(), "%s", String.join(" ", complaints));
        }
    }
}
