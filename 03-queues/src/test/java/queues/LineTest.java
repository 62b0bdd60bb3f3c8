package queues;

import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Queue;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Function;
import java.util.stream.Stream;
import kit.Checkpoint;
import kit.Crew;
import kit.Exercise;
import kit.Expect;
import kit.Explore;
import kit.Hand;
import kit.Insides;
import kit.Inspector;
import kit.Interleavings;
import kit.Promise;
import kit.Script;
import kit.Visibility;

@Exercise(number = 6, about = "two stages of several workers each")
class LineTest {
    private static final List<String> ORDERS =
            List.of("Margherita", "Funghi", "Salami", "Tonno", "Napoli", "Diavola");
    private static final Function<String, String> PREPARE = order -> "raw " + order;
    private static final Function<String, String> BAKE = pizza -> pizza.replace("raw", "baked");

    @Promise(todo = 3,
            why = "With no order at all the end is the first thing that travels down the line.",
            read = "7-one-stage-after-another")
    void an_evening_without_orders_ends(Crew crew) {
        Hand owner = run(crew, new Line(1, 1, PREPARE, BAKE), List.of());
        delivered(crew, owner, List.of(), "");
    }

    // ---- at work

    @Script(todo = 1,
            why = "While one order is being prepared, the next one could already be in the hands of somebody else.",
            read = "7-one-stage-after-another")
    void all_preparers_prepare_at_once(Crew crew) {
        Checkpoint preparing = crew.checkpoint("preparing");
        run(crew, new Line(3, 1, order -> at(preparing, PREPARE, order), BAKE), ORDERS);
        preparing.untilHere(3);
        crew.settle();
        Expect.equal("The number of orders in preparation with 3 preparers", 3, preparing.here());
    }

    @Script(todo = 2,
            why = "A baker has nothing to do before the first pizza is prepared, and more than enough to do afterwards.",
            read = "7-one-stage-after-another")
    void all_bakers_wait_for_pizzas_and_bake_at_once(Crew crew) {
        Checkpoint preparing = crew.checkpoint("preparing");
        Checkpoint baking = crew.checkpoint("baking");
        Line line = new Line(3, 5, order -> at(preparing, PREPARE, order), pizza -> at(baking, BAKE, pizza));
        run(crew, line, Stream.concat(ORDERS.stream(), ORDERS.stream().map(order -> "Large " + order)).toList());
        preparing.untilHere(1);
        crew.settle();
        crew.nobodyPolls("no pizza is prepared yet");
        Inspector inspector = Inspector.at(crew, Insides.of(line, crew.answersThreads()));
        letGo(preparing, 3);
        crew.settle(); // the preparers stand in line: the rail is full before the first baker is awake
        inspector.leaves();
        baking.untilHere(3);
        letGo(preparing, 2);
        baking.untilHere(5);
        crew.settle();
        Expect.equal("The number of pizzas in the oven with 5 bakers", 5, baking.here());
    }

    @Script(todo = 2,
            why = "Object.wait, await and park may return although nobody signalled (JLS 17.2.1): to be awake does not say that"
                    + " there is a pizza.",
            read = "7-one-stage-after-another")
    void a_baker_who_is_woken_for_no_reason_waits_again(Crew crew) {
        Checkpoint preparing = crew.checkpoint("preparing");
        Checkpoint baking = crew.checkpoint("baking");
        Line line = new Line(1, 2, order -> at(preparing, PREPARE, order), pizza -> at(baking, BAKE, pizza));
        Hand owner = run(crew, line, ORDERS);
        preparing.untilHere(1);
        Insides.wakeEverybody(crew, line, owner);
        letGo(preparing, 2);
        baking.untilHere(2);
    }

    @Script(todo = {1, 2},
            why = "A pizza that is prepared need not wait until the others are.",
            read = "7-one-stage-after-another")
    void the_first_pizza_is_baked_while_others_are_prepared(Crew crew) {
        Checkpoint preparing = crew.checkpoint("preparing");
        Checkpoint baking = crew.checkpoint("baking");
        run(crew, new Line(2, 1, order -> at(preparing, PREPARE, order), pizza -> at(baking, BAKE, pizza)), ORDERS);
        crew.settle();
        preparing.letOneGo();
        baking.untilHere(1);
    }

    @Script(todo = 1,
            why = "The rail is short: a preparer who finds it full has nothing to do until a baker takes the next pizza.",
            read = "7-one-stage-after-another")
    void preparers_sleep_while_the_rail_is_full(Crew crew) {
        Checkpoint baking = crew.checkpoint("baking");
        run(crew, new Line(2, 1, PREPARE, pizza -> at(baking, BAKE, pizza)), ORDERS);
        baking.untilHere(1);
        crew.settle();
        crew.nobodyPolls("the rail is full");
    }

    // ---- the end

    @Script(todo = 3,
            why = "Everything is prepared, and nothing is left on the rail but the end; the pizza is still in the oven.",
            read = "3-the-end-of-the-work")
    void the_end_comes_after_the_pizza_in_the_oven(Crew crew) {
        Checkpoint preparing = crew.checkpoint("preparing");
        Checkpoint baking = crew.checkpoint("baking");
        List<String> one = List.of("Margherita");
        Hand owner = run(crew, new Line(1, 1, order -> at(preparing, PREPARE, order), pizza -> at(baking, BAKE, pizza)), one);
        crew.settle();
        preparing.open();
        baking.untilHere(1);
        crew.untilBlocked(owner);
        baking.open();
        delivered(crew, owner, one, "baked ");
    }

    @Script(todo = 3,
            why = "One preparer could find no more orders while the other one still has an order in hand.",
            read = "7-one-stage-after-another")
    void the_end_comes_after_the_slowest_preparer(Crew crew) {
        Checkpoint slow = crew.checkpoint("preparing slowly");
        Checkpoint baking = crew.checkpoint("baking");
        AtomicBoolean first = new AtomicBoolean(true);
        Hand owner = run(crew, new Line(2, 1,
                order -> first.getAndSet(false) ? at(slow, PREPARE, order) : PREPARE.apply(order),
                pizza -> at(baking, BAKE, pizza)), ORDERS);
        slow.untilHere(1);
        crew.oneByOne(baking);
        crew.untilBlocked(owner);
        slow.open();
        crew.oneByOne(baking);
        delivered(crew, owner, ORDERS, "baked ");
    }

    @Script(todo = 3,
            why = "One baker could find the rail empty, or the end on it, while the other one still has a pizza in the oven.",
            read = "3-the-end-of-the-work")
    void the_end_comes_after_the_slowest_baker(Crew crew) {
        Checkpoint slow = crew.checkpoint("baking slowly");
        Checkpoint preparing = crew.checkpoint("preparing");
        AtomicBoolean first = new AtomicBoolean(true);
        Hand owner = run(crew, new Line(1, 2, order -> at(preparing, PREPARE, order),
                pizza -> first.getAndSet(false) ? at(slow, BAKE, pizza) : BAKE.apply(pizza)), ORDERS);
        crew.oneByOne(preparing);
        slow.untilHere(1);
        crew.untilBlocked(owner);
        slow.open();
        delivered(crew, owner, ORDERS, "baked ");
    }

    @Script(todo = 3,
            why = "With fewer orders than workers, some never get anything into their hands: the end must find them too.",
            read = "3-the-end-of-the-work")
    void everybody_goes_home_after_a_single_order(Crew crew) {
        Hand owner = run(crew, new Line(2, 5, PREPARE, BAKE), List.of("Margherita"));
        delivered(crew, owner, List.of("Margherita"), "baked ");
    }

    @Script(todo = 3,
            why = "Guests may ask for anything, also for the same thing twice, or for what looks like the end.",
            read = "7-one-stage-after-another")
    void every_order_is_made_once_whatever_its_name(Crew crew) {
        List<String> odd = List.of("Funghi", "END", "Funghi", "", "STOP", "DONE", "PILL", "POISON", "end", "Funghi");
        Checkpoint preparing = crew.checkpoint("preparing");
        Checkpoint baking = crew.checkpoint("baking");
        Queue<String> prepared = new ConcurrentLinkedQueue<>();
        Queue<String> baked = new ConcurrentLinkedQueue<>();
        Hand owner = run(crew, new Line(2, 2,
                order -> at(preparing, noted(prepared), order), pizza -> at(baking, noted(baked), pizza)), odd);
        crew.oneByOne(baking, preparing);
        delivered(crew, owner, odd, "");
        for (String name : new TreeSet<>(odd)) {
            int ordered = Collections.frequency(odd, name);
            int times = Collections.frequency(prepared, name);
            Expect.that(times == ordered, "\"%s\" was prepared %d times, but was ordered %d times.", name, times, ordered);
            int inTheOven = Collections.frequency(baked, name);
            Expect.that(inTheOven == ordered, "\"%s\" was baked %d times, but was ordered %d times.", name, inTheOven, ordered);
        }
    }

    private static Function<String, String> noted(Queue<String> done) {
        return what -> {
            done.add(what);
            return what;
        };
    }

    // ---- failures

    @Script(todo = 4,
            why = "What a preparer throws ends at most that preparer: the others, and the caller, could know nothing of it.",
            read = "7-one-stage-after-another")
    void a_failure_in_preparing_reaches_the_caller(Crew crew) {
        Queue<Throwable> failures = new ConcurrentLinkedQueue<>();
        AtomicBoolean first = new AtomicBoolean(true);
        failing(crew, failures,
                order -> first.getAndSet(false) ? fail(failures, new IllegalStateException("The dough is torn."))
                        : PREPARE.apply(order), BAKE);
    }

    @Script(todo = 4,
            why = "What a baker throws ends at most that baker: the others, and the caller, could know nothing of it.",
            read = "7-one-stage-after-another")
    void a_failure_in_baking_reaches_the_caller(Crew crew) {
        Queue<Throwable> failures = new ConcurrentLinkedQueue<>();
        AtomicBoolean first = new AtomicBoolean(true);
        failing(crew, failures,
                PREPARE, pizza -> first.getAndSet(false) ? fail(failures, new IllegalStateException("The pizza is burnt."))
                        : BAKE.apply(pizza));
    }

    @Script(todo = 4,
            why = "When the last baker has gone, nobody takes from the rail any more, and the rail is short.",
            read = "7-one-stage-after-another")
    void nobody_waits_for_bakers_who_are_gone(Crew crew) {
        Queue<Throwable> failures = new ConcurrentLinkedQueue<>();
        failing(crew, failures, PREPARE, pizza -> fail(failures, new IllegalStateException("The oven is cold.")));
    }

    @Script(todo = 4,
            why = "Not everything that is thrown is an Exception. What nobody catches ends the thread, and its part of the line.",
            read = "7-one-stage-after-another")
    void an_error_is_a_failure_too(Crew crew) {
        Queue<Throwable> failures = new ConcurrentLinkedQueue<>();
        failing(crew, failures, order -> fail(failures, new AssertionError("The dough is torn.")), BAKE);
        failures.clear();
        failing(crew, failures, PREPARE, pizza -> fail(failures, new AssertionError("The oven is cold.")));
    }

    @Script(todo = 4,
            why = "What two workers throw could be one and the same object. An exception that is told to suppress itself, or to be its"
                    + " own cause, throws another one.",
            read = "7-one-stage-after-another")
    void two_workers_can_fail_with_the_same_exception(Crew crew) {
        IllegalStateException oneForAll = new IllegalStateException("There is no dough.");
        Queue<Throwable> failures = new ConcurrentLinkedQueue<>();
        failing(crew, failures, order -> fail(failures, oneForAll), BAKE);
        Checkpoint baking = crew.checkpoint("baking");
        failing(crew, failures, PREPARE, pizza -> {
            baking.pass();
            return fail(failures, oneForAll);
        }, baking);
    }

    @Script(todo = 4,
            why = "Whoever asks for failures before the last pizza is baked does not hear of its failure.",
            read = "7-one-stage-after-another")
    void a_failure_of_the_last_pizza_reaches_the_caller(Crew crew) {
        Queue<Throwable> failures = new ConcurrentLinkedQueue<>();
        Checkpoint last = crew.checkpoint("baking the last pizza");
        AtomicInteger baked = new AtomicInteger();
        failing(crew, failures, PREPARE, pizza -> {
            if (baked.incrementAndGet() < ORDERS.size()) {
                return BAKE.apply(pizza);
            }
            last.pass();
            return fail(failures, new IllegalStateException("The last pizza is burnt."));
        }, last);
    }

    @Script(todo = 4,
            why = "One worker can be in the midst of an order when another fails. When run is over, nobody is left who works on.",
            read = "7-one-stage-after-another")
    void a_failure_is_told_when_nobody_is_at_work(Crew crew) {
        oneFailsAndOneIsSlow(crew, 0);
        oneFailsAndOneIsSlow(crew, 1);
        oneStageFailsAndTheOtherIsSlow(crew, true);
        oneStageFailsAndTheOtherIsSlow(crew, false);
    }

    /** Of the two orders that are prepared first, the earlier one fails, or the later one; run may look at them in this order. */
    private static void oneFailsAndOneIsSlow(Crew crew, int which) {
        Queue<Throwable> failures = new ConcurrentLinkedQueue<>();
        Queue<String> begun = new ConcurrentLinkedQueue<>();
        AtomicReference<String> torn = new AtomicReference<>();
        Checkpoint preparing = crew.checkpoint("preparing");
        Checkpoint slow = crew.checkpoint("preparing slowly");
        Hand owner = owner(crew, new Line(2, 1, order -> {
            begun.add(order);
            preparing.pass();
            return order.equals(torn.get()) ? fail(failures, new IllegalStateException("The dough is torn."))
                    : at(slow, PREPARE, order);
        }, BAKE), failures);
        preparing.untilHere(2);
        torn.set(ORDERS.stream().filter(begun::contains).toList().get(which));
        preparing.open();
        notOverBefore(crew, owner, slow, "a preparer");
    }

    /** The first order is prepared; then a preparer fails while a baker is at work, or the other way round. */
    private static void oneStageFailsAndTheOtherIsSlow(Crew crew, boolean bakerFails) {
        Queue<Throwable> failures = new ConcurrentLinkedQueue<>();
        Checkpoint failing = crew.checkpoint("what will fail");
        Checkpoint slow = crew.checkpoint("what takes long");
        AtomicBoolean first = new AtomicBoolean(true);
        Function<String, String> fails = what -> {
            failing.pass();
            return fail(failures, new IllegalStateException("The oven is cold."));
        };
        Function<String, String> prepare = bakerFails ? order -> at(slow, PREPARE, order) : fails;
        Hand owner = owner(crew, new Line(2, 1, order -> first.getAndSet(false) ? PREPARE.apply(order) : prepare.apply(order),
                bakerFails ? fails : pizza -> at(slow, BAKE, pizza)), failures);
        failing.untilHere(1);
        slow.untilHere(1);
        failing.open();
        notOverBefore(crew, owner, slow, bakerFails ? "a preparer" : "a baker");
    }

    private static void notOverBefore(Crew crew, Hand owner, Checkpoint slow, String who) {
        slow.untilHere(1);
        crew.settle();
        Expect.that(!owner.isDone(), "run was over, and %s was still at work.", who);
        slow.open();
        crew.untilDone(owner);
        crew.everybodyHome("the line");
    }

    // ---- what they share

    @Script(todo = {1, 2},
            why = "What two workers share is ordered by a lock, or made for it: else one of two pizzas can be lost.",
            read = "7-one-stage-after-another")
    void no_worker_writes_where_another_does(Crew crew) throws Throwable {
        Visibility.of(TwoAndTwo.class, crew);
    }

    /** Both prepare, and then both bake, before either is done, so that neither comes after the other by chance. */
    static final class TwoAndTwo implements Visibility.Run {
        @Override
        public void act(Crew crew) {
            Checkpoint preparing = crew.checkpoint("preparing");
            Checkpoint baking = crew.checkpoint("baking");
            List<String> two = List.of("Margherita", "Funghi");
            Hand owner = run(crew, new Line(2, 2,
                    order -> at(preparing, PREPARE, order), pizza -> at(baking, BAKE, pizza)), two);
            preparing.untilHere(2);
            crew.oneByOne(preparing);
            baking.untilHere(2);
            crew.oneByOne(baking);
            delivered(crew, owner, two, "baked ");
        }
    }

    // ---- an interrupt

    @Script(todo = 4,
            why = "An interrupt reaches the caller in the midst of the evening, and no worker hears of it. Who is at work then, or"
                    + " waits for a pizza or for the end, is still there.",
            read = "7-one-stage-after-another")
    void an_interrupted_run_is_over_when_its_workers_are(Crew crew) {
        Checkpoint preparing = crew.checkpoint("preparing");
        interrupted(crew, new Line(2, 1, order -> at(preparing, PREPARE, order), BAKE), preparing);
        Checkpoint baking = crew.checkpoint("baking");
        interrupted(crew, new Line(1, 2, PREPARE, pizza -> at(baking, BAKE, pizza)), baking);
    }

    /** Two are at work when the owner is interrupted. Whether run throws then, or waits and returns, is its own affair. */
    private static void interrupted(Crew crew, Line line, Checkpoint working) {
        Hand owner = run(crew, line, ORDERS);
        working.untilHere(2);
        crew.settle();
        crew.interrupt(owner);
        crew.settle();
        List<String> left = crew.answersThreads().stream().map(Thread::getName).sorted().toList();
        Expect.that(!owner.isDone() || left.isEmpty(), "owner was interrupted, and run was over; still there: %s.",
                String.join(", ", left));
        working.open();
        crew.untilTrue("That run is over, after owner was interrupted,", owner::isDone);
        crew.everybodyHome("the line");
    }

    // ---- every order of steps

    @Explore(todo = {1, 3},
            why = "Between any two steps of one preparer the other could make some of its own.",
            read = "2-what-a-size-tells-you")
    void in_every_order_of_steps_two_preparers_make_each_order_once() {
        Interleavings.explore(15, scene -> explored(new Line(2, 1, PREPARE, BAKE)));
    }

    @Explore(todo = {2, 3},
            why = "Between any two steps of one baker the other could make some of its own.",
            read = "2-what-a-size-tells-you")
    void in_every_order_of_steps_two_bakers_deliver_each_pizza_once() {
        Interleavings.explore(15, scene -> explored(new Line(1, 2, PREPARE, BAKE)));
    }

    private static void explored(Line line) {
        List<String> orders = List.of("Margherita", "Funghi");
        List<String> made;
        try {
            made = line.run(orders);
        } catch (Exception e) {
            throw Expect.notYet("run threw %s.", e);
        }
        compare(orders, "baked ", made);
    }

    // ---- what the checks are made of

    private static Hand run(Crew crew, Line line, List<String> orders) {
        return crew.call("owner", () -> line.run(orders));
    }

    private static void letGo(Checkpoint checkpoint, int times) {
        for (int i = 0; i < times; i++) {
            checkpoint.letOneGo();
        }
    }

    private static String at(Checkpoint checkpoint, Function<String, String> work, String what) {
        checkpoint.pass();
        return work.apply(what);
    }

    private static <X extends Throwable> String fail(Queue<Throwable> failures, X failure) throws X {
        failures.add(failure);
        throw failure;
    }

    private static void delivered(Crew crew, Hand owner, List<String> orders, String how) {
        crew.untilDone(owner);
        @SuppressWarnings("unchecked")
        List<String> made = (List<String>) owner.result();
        compare(orders, how, made);
        crew.everybodyHome("the line");
    }

    private static void compare(List<String> orders, String how, List<String> made) {
        Expect.that(made != null, "run returned null.");
        List<String> sorted = made.stream().sorted(Comparator.nullsFirst(Comparator.naturalOrder())).toList();
        for (String order : new TreeSet<>(orders)) {
            String pizza = how + order;
            int ordered = Collections.frequency(orders, order);
            int came = Collections.frequency(made, pizza);
            Expect.that(came == ordered, "\"%s\" came out %d times, but was ordered %d times: %s.",
                    pizza, came, ordered, sorted);
        }
        Expect.equal("The number of pizzas that came out", orders.size(), made.size());
    }

    /** Two preparers and two bakers, some of whom fail: what they throw is in the queue as well. */
    private static void failing(
            Crew crew, Queue<Throwable> failures, Function<String, String> prepare, Function<String, String> bake,
            Checkpoint... late) {
        Checkpoint preparing = crew.checkpoint("preparing");
        Line line = new Line(2, 2, order -> at(preparing, prepare, order), bake);
        Hand owner = owner(crew, line, failures);
        crew.oneByOne(Stream.concat(Stream.of(preparing), Stream.of(late)).toArray(Checkpoint[]::new));
        crew.untilDone(owner);
        crew.everybodyHome("the line");
    }

    /** What run throws has one of the failures among its causes. */
    private static Hand owner(Crew crew, Line line, Queue<Throwable> failures) {
        return crew.start("owner", () -> {
            Throwable thrown = Expect.raises(Throwable.class, "run", () -> line.run(ORDERS));
            for (Throwable cause = thrown; !failures.contains(cause); cause = cause.getCause()) {
                Expect.that(cause.getCause() != null, "run threw %s, but its causes do not lead to %s.",
                        thrown, failures.peek());
            }
        });
    }
}
