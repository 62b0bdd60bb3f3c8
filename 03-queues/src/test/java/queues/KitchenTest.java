package queues;

import java.util.AbstractList;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.RandomAccess;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import kit.Checkpoint;
import kit.Crew;
import kit.Exercise;
import kit.Expect;
import kit.Explore;
import kit.Hand;
import kit.Insides;
import kit.Interleavings;
import kit.Script;

@Exercise(number = 2, about = "the slides' program, done right")
class KitchenTest {

    private static final String HAND_OVER = "1-a-queue-hands-work-over";
    private static final String SIZE = "2-what-a-size-tells-you";
    private static final String END = "3-the-end-of-the-work";

    private static final List<String> TWO = List.of("Margherita", "Funghi");
    private static final List<String> THREE = List.of("Margherita", "Funghi", "Salami");
    private static final List<String> FIVE = List.of("Margherita", "Funghi", "Salami", "Tonno", "Diavola");

    @Script(todo = 1, read = HAND_OVER,
            why = "The rail can be empty while guests still choose. For how long, neither a look nor a clock can tell.")
    void a_cook_waits_at_rest_for_the_first_order(Crew crew) {
        Evening evening = new Evening(crew, List.of());
        evening.opens(FIVE, 3);
        crew.nobodyPolls("the guests still choose");
        evening.guestsOrder();
        crew.untilTrue("That Margherita is made when the guests have chosen", () -> evening.made.contains("Margherita"));
    }

    @Script(todo = 3, read = END,
            why = "The cooks need the processor. Who asks again and again takes it from them, and learns nothing new.")
    void the_kitchen_rests_while_a_cook_works(Crew crew) {
        Evening evening = new Evening(crew, TWO);
        evening.begin(TWO, 1);
        evening.untilInTheMaking(1);
        crew.settle();
        crew.nobodyPolls("a cook makes Margherita, and Funghi comes next");
    }

    @Script(todo = 1, read = END,
            why = "A cook can be without an order while others still work. For how long, no clock can tell.")
    void a_cook_without_an_order_rests(Crew crew) {
        Evening evening = new Evening(crew, TWO);
        evening.begin(TWO, 3);
        evening.untilInTheMaking(1);
        crew.settle();
        crew.nobodyPolls("the last orders are in the making");
    }

    @Script(todo = 1, read = HAND_OVER,
            why = "Five pizzas take as long as one only while five cooks have an order each.")
    void five_cooks_make_five_orders_at_once(Crew crew) {
        List<String> seven = new ArrayList<>(FIVE);
        seven.addAll(List.of("Napoli", "Hawaii"));
        Evening evening = new Evening(crew, seven);
        evening.begin(seven, 5);
        evening.untilInTheMaking(5);
        crew.settle();
        evening.onlyTheCooksMakeTheOrders(5);
    }

    @Script(todo = 1, read = HAND_OVER,
            why = "As many orders are made at once as there are cooks, whatever the number of orders or of processors.")
    void one_cook_makes_one_order_at_a_time(Crew crew) {
        Evening evening = new Evening(crew, FIVE);
        evening.begin(FIVE, 1);
        evening.untilInTheMaking(1);
        crew.settle();
        evening.onlyTheCooksMakeTheOrders(1);
    }

    @Script(todo = 1, read = HAND_OVER,
            why = "Some pizzas take longer. An order that is kept for one cook waits for all that he makes before.")
    void a_free_cook_takes_the_next_order(Crew crew) {
        Evening evening = new Evening(crew, List.of("Margherita"));
        evening.begin(FIVE, 2);
        crew.untilTrue("That a free cook makes 3 other orders while Margherita is in the making",
                () -> evening.made.size() >= 3);
    }

    @Script(todo = 2, read = END,
            why = "What tells one cook of the end does not tell the others. A cook who is not told waits for ever.")
    void every_cook_goes_home(Crew crew) {
        Evening evening = new Evening(crew, FIVE);
        evening.begin(FIVE, 5);
        evening.untilInTheMaking(1);
        evening.finishOneByOne();
        evening.untilOver();
        crew.everybodyHome("the kitchen");
    }

    @Script(todo = 2, read = END,
            why = "The rail can be full, several guests can want the same, and the end comes behind the last order.")
    void every_order_is_made_once(Crew crew) {
        List<String> orders = new ArrayList<>(THREE);
        for (int table = 1; table <= 7; table++) {
            orders.add("Tonno");
            orders.add("Diavola");
        }
        Evening evening = new Evening(crew, FIVE);
        evening.begin(orders, 3);
        evening.finishOneByOne();
        evening.untilOver();
        crew.everybodyHome("the kitchen");
        evening.everyOrderWasMade(orders);
    }

    @Script(todo = 3, read = END,
            why = "An empty rail does not mean that the work is done: the last orders are still in the cooks' hands.")
    void cook_returns_when_the_last_order_is_made(Crew crew) {
        Comparator<Thread> hired = Comparator.comparing(Thread::getId);
        theSlowerCookIsTheLastBy(hired, crew);
        theSlowerCookIsTheLastBy(hired.reversed(), crew);
    }

    private static void theSlowerCookIsTheLastBy(Comparator<Thread> order, Crew crew) {
        Evening evening = new Evening(crew, TWO);
        evening.begin(TWO, 2);
        evening.untilInTheMaking(2);
        crew.settle();
        evening.onlyTheCooksMakeTheOrders(2);
        evening.nobodyWasInterrupted();
        Expect.that(!evening.isOver(), "cook(...) returned while Margherita and Funghi were in the making.");

        List<String> last = new ArrayList<>(TWO);
        last.sort(Comparator.comparing(evening.makers::get, order));
        evening.finish(last.get(0));
        crew.settle();
        evening.nobodyWasInterrupted();
        Expect.that(!evening.isOver(), "cook(...) returned while %s was still in the making.", last.get(1));
        evening.finish(last.get(1));
        evening.nobodyWasInterrupted();
        evening.untilOver();
        crew.everybodyHome("the kitchen");
    }

    @Script(todo = 2, read = END,
            why = "Orders can come faster than they are made, and no rail is long enough for all of them: whoever brings one waits.")
    void an_evening_may_be_long(Crew crew) {
        List<String> orders = manyAfterMargherita();
        Evening evening = new Evening(crew, List.of("Margherita"));
        evening.begin(orders, 1);
        evening.untilInTheMaking(1);
        crew.settle();
        evening.finish("Margherita");
        evening.untilOver();
        evening.everyOrderWasMade(orders);
    }

    @Script(todo = 1, read = HAND_OVER,
            why = "Cooks are hired for the evening. A cook who is free again makes the next order; nobody else comes for it.")
    void the_cooks_of_the_evening_make_all_orders(Crew crew) {
        List<String> orders = new ArrayList<>();
        for (int table = 1; table <= 6; table++) {
            orders.addAll(THREE);
        }
        Evening evening = new Evening(crew, THREE);
        evening.begin(orders, 3);
        evening.finishOneByOne();
        evening.untilOver();
        evening.theCallerMadeNone();
        evening.notEachHadACookOfItsOwn(orders.size());
    }

    @Script(todo = 2, read = END,
            why = "Guests may ask for anything, also for what looks like the end.")
    void an_order_may_have_any_name(Crew crew) {
        List<String> odd = List.of("END", "", "STOP", "DONE", "PILL", "POISON", "POISON_PILL", "EXIT", "end", "stop");
        Evening evening = new Evening(crew, odd);
        evening.begin(odd, 2);
        evening.finishOneByOne();
        evening.untilOver();
        evening.everyOrderWasMade(odd);
    }

    @Script(todo = {2, 3}, read = END,
            why = "On a quiet evening no order comes by which anybody could tell that it is the last.")
    void an_evening_without_orders_ends(Crew crew) {
        Evening evening = new Evening(crew, List.of());
        evening.begin(List.of(), 3);
        evening.untilOver();
        crew.everybodyHome("the kitchen");
    }

    @Script(todo = 2, read = END,
            why = "What one evening leaves behind the next one finds: a flag that is up, a marker on the rail.")
    void the_kitchen_opens_again_the_next_evening(Crew crew) {
        Kitchen kitchen = new Kitchen();
        for (String night : List.of("first", "second")) {
            crew.note("the %s evening", night);
            Evening evening = new Evening(kitchen, crew, List.of());
            evening.begin(TWO, 1);
            evening.untilOver();
            crew.everybodyHome("the kitchen");
            evening.everyOrderWasMade(TWO);
        }
    }

    @Script(todo = {1, 3}, read = END,
            why = "Object.wait, await and park may return although nobody signalled (JLS 17.2.1): to be awake does not say that"
                    + " there is an order, or that the end has come.")
    void who_is_woken_for_no_reason_waits_again(Crew crew) {
        Evening evening = new Evening(crew, TWO);
        evening.opens(TWO, 2);
        crew.nobodyPolls("the guests still choose");
        evening.wakesEverybodyForNothing();
        evening.guestsOrder();
        evening.untilInTheMaking(2);
        evening.wakesEverybodyForNothing();
        Expect.that(!evening.isOver(), "cook(...) returned while Margherita and Funghi were in the making.");
    }

    @Script(todo = 3, read = END,
            why = "An interrupt asks whoever called cook(...) to stop waiting. No pizza is ready sooner by it, and to return says that"
                    + " all of them are.")
    void an_interrupt_is_not_taken_for_the_end(Crew crew) {
        Evening evening = new Evening(crew, TWO);
        evening.begin(TWO, 2);
        evening.untilInTheMaking(2);
        crew.settle();
        evening.interruptsTheCaller();
        Expect.that(!evening.hasReturned(),
                "kitchen was interrupted, and cook(...) returned while Margherita and Funghi were in the making.");

        List<String> orders = manyAfterMargherita();
        Evening busy = new Evening(crew, List.of("Margherita"));
        busy.begin(orders, 1);
        busy.untilInTheMaking(1);
        crew.settle(); // who brings more than hang there waits, or waits for the end
        busy.interruptsTheCaller();
        Expect.that(!busy.hasReturned(), "kitchen was interrupted, and cook(...) returned while Margherita was in the making.");
        busy.finish("Margherita");
        crew.settle();
        if (busy.hasReturned()) {
            busy.everyOrderWasMade(orders);
        }
    }

    private static List<String> manyAfterMargherita() {
        List<String> orders = new ArrayList<>(List.of("Margherita"));
        orders.addAll(Collections.nCopies(150, "Funghi"));
        return orders;
    }

    @Explore(todo = {1, 2}, read = SIZE,
            why = "What a cook has seen of the rail can be old when he reaches for the order: another was quicker.")
    void two_cooks_and_one_order_come_to_an_end() {
        Interleavings.explore(60, scene -> {
            List<String> made = Collections.synchronizedList(new ArrayList<>());
            scene.thread("kitchen", () -> new Kitchen().cook(List.of("Margherita"), 2, made::add));
            scene.play();
            Expect.equal("How often Margherita was made, ordered once,", 1, made.size());
        });
    }

    /**
     * Orders that come in while the list is read: who asks for them waits until the guests have chosen. As with every list that
     * learners know, any two of them can be had apart: of others a parallel stream takes many at a time, and then it is luck on
     * JDK 17 whether a second cook finds work.
     */
    private static final class SlowList extends AbstractList<String> implements RandomAccess {
        private final List<String> orders;
        private final Checkpoint choosing;

        SlowList(List<String> orders, Checkpoint choosing) {
            this.orders = orders;
            this.choosing = choosing;
        }

        @Override
        public String get(int index) {
            choosing.pass();
            return orders.get(index);
        }

        @Override
        public int size() {
            choosing.pass();
            return orders.size();
        }
    }

    /** One call of cook(...) on a thread named kitchen, and the maker, who knows what is made by whom. */
    private static final class Evening implements Consumer<String> {
        private final Kitchen kitchen;
        private final Crew crew;
        private final Checkpoint choosing;
        private final Map<String, Checkpoint> slow = new LinkedHashMap<>();
        private final Map<String, Thread> makers = new ConcurrentHashMap<>();
        private final Map<Thread, String> dishes = new ConcurrentHashMap<>();
        private final List<String> begun = new CopyOnWriteArrayList<>();
        private final List<String> made = new CopyOnWriteArrayList<>();
        private final List<String> interrupted = new CopyOnWriteArrayList<>();
        private Hand caller;

        Evening(Crew crew, List<String> slow) {
            this(new Kitchen(), crew, slow);
        }

        /** The slow dishes stay in the making until the check finishes them. */
        Evening(Kitchen kitchen, Crew crew, List<String> slow) {
            this.kitchen = kitchen;
            this.crew = crew;
            this.choosing = crew.checkpoint("the wait for the guests");
            slow.forEach(dish -> this.slow.put(dish, crew.checkpoint(dish)));
        }

        /** The cooks are there, and the guests have not ordered yet: so every evening begins in the same way. */
        void opens(List<String> orders, int cooks) {
            caller = crew.start("kitchen", () -> kitchen.cook(new SlowList(orders, choosing), cooks, this));
            choosing.untilHere(1);
            crew.settle();
        }

        void guestsOrder() {
            choosing.open();
        }

        void begin(List<String> orders, int cooks) {
            opens(orders, cooks);
            crew.nobodyPolls("the guests still choose"); // when a nap ends would be luck
            guestsOrder();
        }

        void wakesEverybodyForNothing() {
            Insides.wakeEverybody(crew, kitchen, caller);
        }

        @Override
        public void accept(String dish) {
            Thread maker = Thread.currentThread();
            makers.put(dish, maker);
            dishes.put(maker, dish);
            begun.add(dish);
            if (slow.containsKey(dish)) {
                slow.get(dish).pass();
            } else {
                crew.note("makes %s", dish);
            }
            if (maker.isInterrupted()) {
                interrupted.add(maker.getName() + " was interrupted while it made " + dish + ".");
            }
            made.add(dish);
        }

        void finish(String dish) {
            slow.get(dish).open();
            crew.untilTrue("That " + dish + " is made", () -> made.contains(dish));
        }

        void finishOneByOne() {
            crew.oneByOne(slow.values().toArray(Checkpoint[]::new));
        }

        boolean isOver() {
            return caller.isDone();
        }

        /** Whether it came back as if all were made, and threw nothing. */
        boolean hasReturned() {
            return caller.isDone() && caller.failure() == null;
        }

        void interruptsTheCaller() {
            crew.interrupt(caller);
            crew.settle();
        }

        void untilOver() {
            crew.untilDone(caller);
        }

        void untilInTheMaking(int orders) {
            crew.untilTrue("That " + orders + (orders == 1 ? " order is" : " orders are") + " in the making at once",
                    () -> inTheMaking() >= orders || makers.containsValue(caller.thread()));
        }

        private int inTheMaking() {
            return begun.size() - made.size();
        }

        void onlyTheCooksMakeTheOrders(int cooks) {
            theCallerMadeNone();
            for (String dish : new TreeSet<>(makers.keySet())) {
                int hands = Collections.frequency(begun, dish);
                Expect.that(hands == 1, "%s was ordered once, and %d cooks make it.", dish, hands);
            }
            Expect.that(inTheMaking() <= cooks, "%d orders are in the making at once, by %d %s.",
                    inTheMaking(), cooks, cooks == 1 ? "cook" : "cooks");
        }

        void theCallerMadeNone() {
            String dish = dishes.get(caller.thread());
            Expect.that(dish == null, "kitchen, the thread that called cook(...), makes %s itself.", dish);
        }

        /** Fewer is enough: a pool may hire somebody for a cook who waits for others. */
        void notEachHadACookOfItsOwn(int orders) {
            Expect.that(dishes.size() < orders, "%d orders were made by %d threads, none of which made a second one.",
                    orders, dishes.size());
        }

        void nobodyWasInterrupted() {
            Expect.that(interrupted.isEmpty(), "%s", String.join(" ", interrupted));
        }

        void everyOrderWasMade(List<String> orders) {
            List<String> dishes = new ArrayList<>(orders);
            dishes.addAll(FIVE);
            for (String dish : new LinkedHashSet<>(dishes)) {
                int ordered = Collections.frequency(orders, dish);
                int count = Collections.frequency(made, dish);
                Expect.that(count == ordered, "%s was ordered %s and made %s.", dish.isEmpty() ? "\"\"" : dish, times(ordered), times(count));
            }
        }

        private static String times(int count) {
            return count == 1 ? "once" : count + " times";
        }
    }
}
