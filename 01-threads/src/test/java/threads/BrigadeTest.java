package threads;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import java.util.function.Supplier;
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

@Exercise(number = 4, about = "start all, join all, lose no result")
class BrigadeTest {

    private static final String ALL = "4-start-all-then-wait-for-all";
    private static final List<String> THREE = List.of("Margherita", "Funghi", "Salami");

    @Script(todo = 1, read = ALL,
            why = "Whoever waits for a thread before starting the next has one thread at work, however many there are.")
    void three_cooks_are_at_work_at_the_same_time(Crew crew) {
        Table table = new Table("host", crew, THREE);
        table.order(new Brigade());
        table.untilAllAreCooking();
    }

    @Script(todo = 1, read = ALL,
            why = "A cook without a thread waits until another one's thread is free: fewer threads than cooks, fewer at work.")
    void two_hundred_cooks_are_at_work_at_the_same_time(Crew crew) {
        Checkpoint cooking = crew.checkpoint("cooking");
        Table table = new Table("host", crew, dishes(200), dish -> cooking);
        table.order(new Brigade());
        cooking.untilHere(200);
    }

    @Script(todo = 2, read = ALL,
            why = "A thread that waits for another can rest until that one ends; a nap is too long, a limit too short.")
    void the_caller_rests_until_the_cooks_are_done(Crew crew) {
        Table table = new Table("host", crew, THREE);
        table.order(new Brigade());
        table.untilAllAreCooking();
        crew.settle();
        crew.nobodySleeps("3 dishes are in the making");
        table.hostWaitsWithoutLimit();
        crew.nobodyPolls("3 dishes are in the making");
        THREE.forEach(table::finish);
        table.untilServed();
    }

    @Script(todo = 2, read = ALL,
            why = "Cooks end in any order: that one of them is done says nothing of the others.")
    void cook_returns_when_the_last_dish_is_done(Crew crew) {
        for (String last : THREE) {
            Table table = new Table("host", crew, THREE);
            table.order(new Brigade());
            table.untilAllAreCooking();
            for (String dish : THREE) {
                if (!dish.equals(last)) {
                    crew.settle();
                    table.notServedYet();
                    table.finish(dish);
                }
            }
            crew.settle();
            table.notServedYet();
            table.finish(last);
            crew.untilDone(table.host());
        }
    }

    @Script(todo = 3, read = ALL,
            why = "The order in which threads end is no order of yours: it is another one on another evening. Nor is that of"
                    + " their names, in which cook-10 stands before cook-2.")
    void the_dishes_come_in_the_order_of_the_recipes(Crew crew) {
        for (List<String> dishes : List.of(THREE, dishes(12))) {
            Table table = new Table("host", crew, dishes);
            table.order(new Brigade());
            table.untilAllAreCooking();
            for (int number = dishes.size(); number > 0; number--) {
                table.finish(dishes.get(number - 1));
            }
            table.untilServed();
            crew.everybodyHome("the brigade");
        }
    }

    @Script(todo = 3, read = ALL,
            why = "One dish for each recipe also means: two for a recipe that stands there twice, and none for none.")
    void any_number_of_recipes_is_cooked(Crew crew) {
        for (List<String> dishes : List.of(List.<String>of(), List.of("Funghi"), List.of("Tonno", "Salami", "Tonno"))) {
            Table table = new Table("host", crew, dishes);
            table.order(new Brigade());
            table.untilAllAreCooking();
            table.finishAll();
            table.untilServed();
            crew.everybodyHome("the brigade");
        }
        AtomicInteger made = new AtomicInteger();
        Supplier<String> tonno = () -> "Tonno " + made.incrementAndGet();
        Hand host = crew.call("host", () -> new Brigade().cook(List.of(tonno, tonno)));
        crew.untilDone(host);
        crew.everybodyHome("the brigade");
        List<?> served = (List<?>) host.result();
        Expect.equal("The number of dishes that host got for one recipe twice", 2, served.size());
        Expect.oneEach("Tonno 1", "Tonno 2", served.get(0), served.get(1),
                "For one recipe twice Tonno 1 and Tonno 2 were made, and host got %s and %s.");
    }

    @Script(todo = 3, read = ALL,
            why = "What stays in a field is there for the next table, too.")
    void the_next_table_gets_its_own_dishes_only(Crew crew) {
        Brigade brigade = new Brigade();
        for (List<String> dishes : List.of(List.of("Margherita", "Funghi"), List.of("Salami"))) {
            Table table = new Table("host", crew, dishes);
            table.order(brigade);
            table.untilAllAreCooking();
            table.finishAll();
            table.untilServed();
        }
    }

    @Script(todo = {1, 3}, read = ALL,
            why = "Threads that are in one method of one object at once share its fields and its lock.")
    void two_tables_are_cooked_for_at_the_same_time(Crew crew) {
        Brigade brigade = new Brigade();
        Table first = new Table("host-1", crew, List.of("Margherita", "Funghi"));
        Table second = new Table("host-2", crew, List.of("Salami", "Tonno"));
        first.order(brigade);
        first.untilAllAreCooking();
        second.order(brigade);
        second.untilAllAreCooking();
        first.finish("Margherita");
        second.finish("Tonno");
        first.notServedYet();
        second.notServedYet();
        second.finish("Salami");
        second.untilServed();
        first.finish("Funghi");
        first.untilServed();
        crew.everybodyHome("the brigade");
    }

    @Script(todo = 2, read = ALL,
            why = "An interrupt ends the wait for one cook, and not the cook: the dish is still in the making.")
    void an_interrupt_leaves_no_hole_in_the_list(Crew crew) {
        interruptedSoOften(crew, 1);
        interruptedSoOften(crew, 4);
    }

    private static void interruptedSoOften(Crew crew, int times) {
        Table table = new Table("host", crew, THREE);
        table.order(new Brigade());
        table.untilAllAreCooking();
        crew.untilBlocked(table.host());
        crew.interrupt(table.host(), times);
        for (String dish : List.of("Funghi", "Salami")) {
            if (!table.wasInterrupted()) {
                table.notServedYet();
                table.finish(dish);
                crew.settle();
            }
        }
        if (!table.wasInterrupted()) {
            table.notServedYet();
            table.finish("Margherita");
        }
        if (!table.wasInterrupted()) {
            table.untilServed();
        }
    }

    @Script(todo = 2, read = "2-a-pause-and-who-ends-it",
            why = "An exception that is caught has taken the flag down: whoever called cook(...) never hears of the interrupt.")
    void an_interrupt_is_not_lost(Crew crew) {
        Table table = new Table("host", crew, THREE);
        table.order(new Brigade());
        table.untilAllAreCooking();
        crew.untilBlocked(table.host());
        crew.interrupt(table.host());
        crew.settle();
        table.letAllFinish();
        crew.untilHeard(table.host(), "was interrupted while he waited", "cook(...)");
        Table late = new Table("host", crew, THREE);
        late.orderInterrupted(new Brigade());
        crew.settle();
        late.letAllFinish();
        crew.untilHeard(late.host(), "came interrupted", "cook(...)");
    }

    @Script(todo = 2, read = ALL,
            why = "An exception skips all lines on its way out, also those that would send a pool's threads home.")
    void an_interrupt_leaves_no_cook_behind(Crew crew) {
        Table table = new Table("host", crew, THREE);
        table.order(new Brigade());
        table.untilAllAreCooking();
        crew.interrupt(table.host());
        crew.settle();
        table.letAllFinish();
        crew.everybodyHome("the brigade");
    }

    @Script(todo = 3, read = ALL,
            why = "Two cooks who put their dishes into one list or map at once get in each other's way: a dish can be lost. So do two"
                    + " hosts who share one.")
    void no_cook_puts_a_dish_where_another_does(Crew crew) throws Throwable {
        Visibility.of(FiveCooks.class, crew);
        Visibility.of(TwoTables.class, crew);
    }

    /** All cook before any is done, so that none comes after another by chance. */
    static final class FiveCooks implements Visibility.Run {
        @Override
        public void act(Crew crew) {
            Table table = new Table("host", crew, dishes(5));
            table.order(new Brigade());
            table.untilAllAreCooking();
            table.finishAll();
            table.untilServed();
            crew.everybodyHome("the brigade");
        }
    }

    /** Two hosts come to one brigade; neither comes after the other by chance. */
    static final class TwoTables implements Visibility.Run {
        @Override
        public void act(Crew crew) {
            Brigade brigade = new Brigade();
            List<Table> tables = List.of(new Table("host-1", crew, dishes(1)), new Table("host-2", crew, dishes(1)));
            tables.forEach(table -> table.order(brigade));
            tables.forEach(Table::untilAllAreCooking);
            tables.forEach(Table::letAllFinish);
            tables.forEach(table -> crew.untilDone(table.host()));
        }
    }

    @Script(todo = 2, read = ALL,
            why = "Object.wait, await and park may return although nobody signalled (JLS 17.2.1): to be awake does not say that the"
                    + " dishes are done.")
    void a_caller_who_is_woken_for_no_reason_waits_again(Crew crew) {
        Brigade brigade = new Brigade();
        Table table = new Table("host", crew, THREE);
        table.order(brigade);
        table.untilAllAreCooking();
        Insides.wakeEverybody(crew, brigade, table.host());
        table.finishAll();
        table.untilServed();
    }

    @Script(todo = 2, read = ALL,
            why = "Between a look and the wait that follows, the last cook can be done. Whoever is told before he waits hears nothing.")
    void the_caller_hears_of_the_last_dish_however_slow_he_is(Crew crew) throws Throwable {
        Visibility.of(SlowHost.class, crew);
    }

    /** With all cooks at work, the host takes no step, or one, or two, and stops until they are done; the last time he rests. */
    static final class SlowHost extends SlowOne {
        @Override
        protected void play(Crew crew) {
            slows("host");
            Table table = new Table("host", crew, List.of("Margherita", "Funghi"));
            table.order(new Brigade());
            crew.settle();
            while (!table.allAreCooking() && isStopped()) {
                takesOneStep();
            }
            takesItsSteps();
            table.finishAll();
            goesOn();
            table.untilServed();
        }
    }

    @Script(todo = {2, 3}, read = ALL,
            why = "A cook who has made a dish is not done with it: between any two of its next steps others can end, or the host look.")
    void no_dish_is_missing_however_slow_its_cook_is(Crew crew) throws Throwable {
        Visibility.of(SlowCook.class, crew);
    }

    /** With its dish made, one cook takes no step, or one, or two, and stops until the other is done; the last time none is left. */
    static final class SlowCook extends SlowOne {
        private volatile Table table;

        @Override
        protected boolean isSlow() {
            return table.isMakerOf("Margherita", Thread.currentThread());
        }

        @Override
        protected void play(Crew crew) {
            table = new Table("host", crew, List.of("Margherita", "Funghi"));
            table.order(new Brigade());
            table.untilAllAreCooking();
            table.finish("Margherita");
            takesItsSteps();
            table.finish("Funghi");
            Hand host = table.host();
            Expect.that(!isStopped() || host.result() == null || host.result().equals(table.dishes),
                    "cook(...) returned %s while the cook of Margherita had made it, and not yet put it down.", host.result());
            boolean stoodStill = isStopped();
            goesOn();
            if (stoodStill) { // whether host gets Margherita may depend on who of the two is faster now
                crew.untilDone(host);
                Expect.that(String.valueOf(host.result()).contains("Funghi"),
                        "cook(...) returned %s, and Funghi was done while the cook of Margherita stood still.", host.result());
            } else {
                table.untilServed();
            }
            crew.everybodyHome("the brigade");
        }
    }

    private static List<String> dishes(int count) {
        return IntStream.rangeClosed(1, count).mapToObj(number -> "Dish " + number).toList();
    }

    /** One call of cook(...) on a thread of its own; each dish stays in the making until the check finishes it. */
    private static final class Table {
        private final String name;
        private final Crew crew;
        private final List<String> dishes;
        private final Map<String, Checkpoint> making = new LinkedHashMap<>();
        private final Map<String, Thread> makers = new ConcurrentHashMap<>();
        private final List<String> done = new CopyOnWriteArrayList<>();
        private Hand host;

        Table(String name, Crew crew, List<String> dishes) {
            this(name, crew, dishes, crew::checkpoint);
        }

        Table(String name, Crew crew, List<String> dishes, Function<String, Checkpoint> places) {
            this.name = name;
            this.crew = crew;
            this.dishes = dishes;
            dishes.forEach(dish -> making.computeIfAbsent(dish, places));
        }

        void order(Brigade brigade) {
            host = crew.call(name, () -> cooks(brigade));
        }

        void orderInterrupted(Brigade brigade) {
            host = crew.callInterrupted(name, () -> cooks(brigade));
        }

        private List<String> cooks(Brigade brigade) throws InterruptedException {
            Map<String, Supplier<String>> recipes = new LinkedHashMap<>();
            dishes.forEach(dish -> recipes.put(dish, () -> made(dish)));
            return brigade.cook(dishes.stream().map(recipes::get).toList());
        }

        private String made(String dish) {
            makers.put(dish, Thread.currentThread());
            making.get(dish).pass();
            done.add(dish);
            return dish;
        }

        Hand host() {
            return host;
        }

        /** One dish after another, in the order of the recipes; nobody is served before the last. */
        void finishAll() {
            for (String dish : making.keySet()) {
                crew.settle();
                notServedYet();
                finish(dish);
            }
        }

        /** Whoever still cooks, when nobody waits for it any more. */
        void letAllFinish() {
            making.values().forEach(Checkpoint::open);
        }

        void finish(String dish) {
            making.get(dish).open();
            crew.untilTrue("That " + dish + " is done", () -> done.contains(dish));
            crew.settle(); // the cook has brought the dish to wherever the brigade keeps it
        }

        void hostCooksNothing() {
            for (String dish : new TreeSet<>(makers.keySet())) {
                Expect.that(makers.get(dish) != host.thread(),
                        "%s, the thread that called cook(...), cooks %s itself.", name, dish);
            }
        }

        boolean isMakerOf(String dish, Thread thread) {
            return makers.get(dish) == thread;
        }

        void untilAllAreCooking() {
            crew.untilTrue("That " + name + "'s " + dishes.size() + " dishes are in the making at once", this::allAreCooking);
            hostCooksNothing();
        }

        boolean allAreCooking() {
            return makers.keySet().containsAll(dishes) || makers.containsValue(host.thread());
        }

        void notServedYet() {
            if (host.isDone()) {
                crew.untilDone(host);
                List<String> rest = dishes.stream().filter(dish -> !done.contains(dish)).toList();
                throw Expect.notYet("cook(...) returned %s while %s %s in the making.",
                        host.result(), String.join(" and ", rest), rest.size() == 1 ? "was" : "were");
            }
        }

        /** The wait for a pool's end takes a number in any case. */
        void hostWaitsWithoutLimit() {
            boolean limited = host.thread().getState() == Thread.State.TIMED_WAITING;
            boolean forAPool = Arrays.stream(host.thread().getStackTrace())
                    .anyMatch(frame -> frame.getMethodName().equals("awaitTermination"));
            Expect.that(!limited || forAPool,
                    "%s waits for the dishes with a limit, and goes on when it is over, whether or not they are done.", name);
        }

        boolean wasInterrupted() {
            return host.leftInterrupted();
        }

        void untilServed() {
            crew.untilDone(host);
            Expect.equal("What " + name + " got for the recipes", dishes, host.result());
        }
    }
}
