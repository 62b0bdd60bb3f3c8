package queues;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import kit.Body;
import kit.Crew;
import kit.Exercise;
import kit.Expect;
import kit.Explore;
import kit.Hand;
import kit.Insides;
import kit.Inspector;
import kit.Inspector.AtOnce;
import kit.Interleavings;
import kit.Promise;
import kit.Script;
import kit.SlowOne;
import kit.Visibility;
import kit.Waiting;

@Exercise(number = 4, about = "a queue that waits, from a lock up")
class ShelfTest {

    // ---- one person at the shelf

    @Promise(todo = {1, 2},
            why = "What was put on the shelf last could be the first thing at hand; and two pizzas may be alike.",
            read = "5-inside-a-queue")
    void the_pizza_that_came_first_leaves_first(Crew crew) {
        Shelf<String> shelf = new Shelf<>(3);
        crew.untilDone(crew.start("owner", () -> {
            put(crew, shelf, "Margherita");
            put(crew, shelf, "Funghi");
            take(crew, shelf, "Margherita");
            put(crew, shelf, "Funghi");
            take(crew, shelf, "Funghi");
            put(crew, shelf, "Salami");
            take(crew, shelf, "Funghi");
            put(crew, shelf, "Tonno");
            take(crew, shelf, "Salami");
            take(crew, shelf, "Tonno");
            Expect.equal("size()", 0, shelf.size());
        }));
    }

    @Promise(todo = 1,
            why = "A null on the shelf looks like no pizza to whoever takes it. And a put that fails half-way could leave"
                    + " the shelf changed or locked.",
            read = "5-inside-a-queue")
    void null_is_refused_and_the_shelf_stays_as_it_was(Crew crew) {
        Shelf<String> shelf = new Shelf<>(2);
        crew.untilDone(crew.start("cook-1", () -> {
            for (int times = 1; times <= 2; times++) {
                Expect.raises(NullPointerException.class, "put(null)", () -> shelf.put(null));
            }
        }));
        crew.untilDone(cook(crew, shelf, 2, "Margherita"));
        crew.untilDone(crew.start("rider-1", () -> take(crew, shelf, "Margherita")));
        size(crew, shelf, 0);
    }

    // ---- one who waits

    @Script(todo = {1, 3},
            why = "A put that finds no free place can only go on after a take; and it stays asleep unless that take wakes"
                    + " it.",
            read = "5-inside-a-queue")
    void put_waits_while_the_shelf_is_full(Crew crew) {
        putWaitsAtAFullShelfOf(2, crew);
        putWaitsAtAFullShelfOf(200, crew);
    }

    private static void putWaitsAtAFullShelfOf(int capacity, Crew crew) {
        Shelf<String> shelf = new Shelf<>(capacity);
        crew.untilDone(crew.start("cook-1", () -> {
            crew.note("%d pizzas for a shelf of %d", capacity, capacity);
            put(crew, shelf, "Margherita");
            for (int standing = 1; standing < capacity; standing++) {
                shelf.put("Funghi");
            }
        }));
        Hand cook = cook(crew, shelf, 2, "Salami");
        crew.untilBlocked(cook);
        crew.nobodyPolls("the shelf is full");
        crew.untilDone(crew.start("rider-1", () -> take(crew, shelf, "Margherita")));
        crew.untilDone(cook);
        size(crew, shelf, capacity);
    }

    @Script(todo = {2, 3},
            why = "A take that finds no pizza can only go on after a put; and it stays asleep unless that put wakes it.",
            read = "5-inside-a-queue")
    void take_waits_while_the_shelf_is_empty(Crew crew) {
        Shelf<String> shelf = new Shelf<>(2);
        Hand rider = crew.start("rider-1", () -> take(crew, shelf, "Margherita"));
        crew.untilBlocked(rider);
        crew.nobodyPolls("the shelf is empty");
        crew.untilDone(cook(crew, shelf, 1, "Margherita"));
        crew.untilDone(rider);
        size(crew, shelf, 0);
    }

    @Script(todo = 1,
            why = "Null is no pizza, whether there is a place or not. Whoever waits with it waits for nothing, and hears so last.",
            read = "5-inside-a-queue")
    void null_is_refused_at_a_full_shelf_too(Crew crew) {
        Shelf<String> shelf = new Shelf<>(1);
        crew.untilDone(cook(crew, shelf, 1, "Margherita"));
        crew.untilDone(crew.start("cook-2", () -> {
            crew.note("put null ...");
            Expect.raises(NullPointerException.class, "put(null) at a full shelf", () -> shelf.put(null));
        }));
        size(crew, shelf, 1);
        crew.untilDone(crew.start("rider-1", () -> take(crew, shelf, "Margherita")));
        size(crew, shelf, 0);
        crew.untilDone(cook(crew, shelf, 3, "Funghi"));
        crew.untilDone(crew.start("rider-2", () -> take(crew, shelf, "Funghi")));
    }

    @Script(todo = 1,
            why = "An interrupt asks the cook to stop waiting: a pizza that is put all the same, or a lock that is kept,"
                    + " is a surprise for everybody else.",
            read = "4-when-the-rail-is-full")
    void an_interrupt_ends_the_wait_of_a_cook(Crew crew) {
        Shelf<String> shelf = new Shelf<>(1);
        crew.untilDone(cook(crew, shelf, 1, "Margherita"));
        crew.interruptWaiting(interrupted("cook-2", "put", () -> put(crew, shelf, "Funghi"), crew));
        crew.untilDone(crew.start("rider-1", () -> take(crew, shelf, "Margherita")));
        size(crew, shelf, 0);
        crew.untilDone(cook(crew, shelf, 3, "Salami"));
        Hand first = crew.untilBlocked(cook(crew, shelf, 4, "Tonno"));
        crew.interruptWaiting(interrupted("cook-5", "put", () -> put(crew, shelf, "Diavola"), crew)); // cook-4 waits on
        crew.untilDone(crew.start("rider-2", () -> take(crew, shelf, "Salami")));
        crew.untilDone(first);
        crew.untilDone(crew.start("rider-3", () -> take(crew, shelf, "Tonno")));
        size(crew, shelf, 0);
        crew.untilDone(cook(crew, shelf, 6, "Napoli"));
        crew.untilDone(crew.start("rider-4", () -> take(crew, shelf, "Napoli")));
    }

    @Script(todo = 2,
            why = "An interrupt asks the rider to stop waiting: whoever called take could mistake a null for a pizza, and a"
                    + " lock that is kept keeps everybody else out.",
            read = "4-when-the-rail-is-full")
    void an_interrupt_ends_the_wait_of_a_rider(Crew crew) {
        Shelf<String> shelf = new Shelf<>(1);
        crew.interruptWaiting(interrupted("rider-1", "take", shelf::take, crew));
        crew.untilDone(cook(crew, shelf, 1, "Margherita"));
        crew.untilDone(crew.start("rider-2", () -> take(crew, shelf, "Margherita")));
        size(crew, shelf, 0);
        Hand first = crew.untilBlocked(rider(crew, shelf, 3));
        crew.interruptWaiting(interrupted("rider-4", "take", shelf::take, crew)); // rider-3 waits on
        crew.untilDone(cook(crew, shelf, 2, "Funghi"));
        crew.untilDone(first);
        crew.untilDone(cook(crew, shelf, 3, "Salami"));
        crew.untilDone(crew.start("rider-5", () -> take(crew, shelf, "Salami")));
    }

    // ---- many people, who come one directly after the other: see Inspector

    @Script(todo = {1, 3},
            why = "Both cooks could look for a free place before either of them has used it.",
            read = "2-what-a-size-tells-you")
    void two_cooks_do_not_share_the_last_place(Crew crew) {
        Shelf<String> shelf = new Shelf<>(1);
        List<Hand> cooks = Inspector.holdsUp(crew, shelf,
                () -> cook(crew, shelf, 1, "Margherita"), () -> cook(crew, shelf, 2, "Funghi"));
        new Waiting(crew, "cooks", cooks).goOnOneByOne(cook -> rider(crew, shelf, cook + 1));
        size(crew, shelf, 1);
    }

    @Script(todo = {2, 3},
            why = "A rider who is woken gets in again only after those who are already at the door; by then the pizza could"
                    + " be gone.",
            read = "5-inside-a-queue")
    void a_rider_who_is_woken_too_late_waits_again(Crew crew) {
        Shelf<String> shelf = new Shelf<>(1);
        Hand first = crew.untilBlocked(rider(crew, shelf, 1));
        List<Hand> came = Inspector.holdsUp(crew, shelf,
                () -> rider(crew, shelf, 2), // one before the cook and one after: a lock lets the
                () -> cook(crew, shelf, 1, "Margherita"),
                () -> rider(crew, shelf, 3)); // oldest in first, a monitor could take the newest
        crew.untilDone(came.get(1));
        new Waiting(crew, "riders", List.of(first, came.get(0), came.get(2)))
                .goOnOneByOne(rider -> cook(crew, shelf, rider + 2, "Margherita"));
        size(crew, shelf, 0);
    }

    @Script(todo = {1, 3},
            why = "A cook who is woken gets in again only after those who are already at the door; by then the free place"
                    + " could be taken.",
            read = "5-inside-a-queue")
    void a_cook_who_is_woken_too_late_waits_again(Crew crew) {
        Shelf<String> shelf = new Shelf<>(1);
        crew.untilDone(crew.start("owner", () -> put(crew, shelf, "Salami")));
        Hand first = crew.untilBlocked(cook(crew, shelf, 1, "Margherita"));
        List<Hand> came = Inspector.holdsUp(crew, shelf,
                () -> cook(crew, shelf, 2, "Funghi"), () -> rider(crew, shelf, 1), () -> cook(crew, shelf, 3, "Tonno"));
        crew.untilDone(came.get(1));
        new Waiting(crew, "cooks", List.of(first, came.get(0), came.get(2)))
                .goOnOneByOne(cook -> rider(crew, shelf, cook + 2));
        size(crew, shelf, 1);
    }

    @Script(todo = {1, 2},
            why = "Object.wait, await and park may return although nobody signalled (JLS 17.2.1): to be awake does not say that"
                    + " there is a pizza, or a place.",
            read = "5-inside-a-queue")
    void who_is_woken_for_no_reason_waits_again(Crew crew) {
        Shelf<String> shelf = new Shelf<>(1);
        Hand rider = crew.untilBlocked(rider(crew, shelf, 1));
        Insides.of(shelf).waitsAgain(crew, rider);
        crew.untilDone(cook(crew, shelf, 1, "Margherita"));
        crew.untilDone(rider);

        crew.untilDone(cook(crew, shelf, 2, "Funghi"));
        Hand cook = crew.untilBlocked(cook(crew, shelf, 3, "Salami"));
        Insides.of(shelf).waitsAgain(crew, cook);
        crew.untilDone(crew.start("rider-2", () -> take(crew, shelf, "Funghi")));
        crew.untilDone(cook);
        size(crew, shelf, 1);
    }

    @Script(todo = 3,
            why = "Three pizzas could come before the first rider who was woken gets in, and then nobody may be left to wake"
                    + " the others.",
            read = "5-inside-a-queue")
    void three_pizzas_are_enough_for_three_riders(Crew crew) {
        Shelf<String> shelf = new Shelf<>(3);
        List<Hand> riders = List.of(
                crew.untilBlocked(rider(crew, shelf, 1)),
                crew.untilBlocked(rider(crew, shelf, 2)),
                crew.untilBlocked(rider(crew, shelf, 3)));
        Inspector.holdsUp(crew, shelf, () -> cook(crew, shelf, 1, "Margherita"), () -> cook(crew, shelf, 2, "Funghi"),
                () -> cook(crew, shelf, 3, "Salami"));
        riders.forEach(crew::untilDone);
    }

    @Script(todo = 3,
            why = "Three places could become free before the first cook who was woken gets in, and then nobody may be left"
                    + " to wake the others.",
            read = "5-inside-a-queue")
    void three_free_places_are_enough_for_three_cooks(Crew crew) {
        Shelf<String> shelf = new Shelf<>(3);
        crew.untilDone(crew.start("owner", () -> {
            put(crew, shelf, "Salami");
            put(crew, shelf, "Tonno");
            put(crew, shelf, "Napoli");
        }));
        List<Hand> cooks = List.of(
                crew.untilBlocked(cook(crew, shelf, 1, "Margherita")),
                crew.untilBlocked(cook(crew, shelf, 2, "Funghi")),
                crew.untilBlocked(cook(crew, shelf, 3, "Diavola")));
        Inspector.holdsUp(crew, shelf, () -> rider(crew, shelf, 1), () -> rider(crew, shelf, 2), () -> rider(crew, shelf, 3));
        cooks.forEach(crew::untilDone);
    }

    @Script(todo = 3,
            why = "Riders and cooks could wait side by side; whoever is woken may be one who still cannot go on, and then"
                    + " the one who could sleeps on.",
            read = "5-inside-a-queue")
    void cooks_and_riders_who_wait_together_all_go_on(Crew crew) {
        Shelf<String> shelf = new Shelf<>(1);
        List<Hand> riders = List.of(crew.untilBlocked(rider(crew, shelf, 1)), crew.untilBlocked(rider(crew, shelf, 2)));
        Inspector.holdsUp(crew, shelf, () -> cook(crew, shelf, 1, "Margherita"), () -> cook(crew, shelf, 2, "Funghi"))
                .forEach(crew::untilDone);
        riders.forEach(crew::untilDone);
        size(crew, shelf, 0);
    }

    @Script(todo = 3,
            why = "What happens at one shelf is of no use to those who wait at another.",
            read = "5-inside-a-queue")
    void each_shelf_wakes_its_own_riders(Crew crew) {
        Shelf<String> one = new Shelf<>(1);
        Shelf<String> other = new Shelf<>(1);
        Hand first = crew.untilBlocked(rider(crew, one, 1));
        Hand second = crew.untilBlocked(rider(crew, other, 2));
        crew.untilDone(cook(crew, other, 1, "Margherita"));
        crew.untilDone(second);
        crew.untilDone(cook(crew, one, 2, "Funghi"));
        crew.untilDone(first);
    }

    @Script(todo = 2,
            why = "An interrupt could come between two steps of a rider: then he has a pizza, or another rider must find it.",
            read = "4-when-the-rail-is-full")
    void an_interrupt_between_two_steps_loses_no_pizza(Crew crew) {
        Shelf<String> shelf = new Shelf<>(1);
        crew.untilDone(cook(crew, shelf, 1, "Margherita"));
        Hand rider = Inspector.holdsUpAndInterrupts(crew, shelf, () -> rider(crew, shelf, 1));
        if (crew.leaves(rider)) {
            crew.untilDone(rider(crew, shelf, 2));
        }
        size(crew, shelf, 0);
    }

    @Script(todo = 1,
            why = "An interrupt could come between two steps of a cook: then the pizza stands there, or another cook can use the"
                    + " place.",
            read = "4-when-the-rail-is-full")
    void an_interrupt_between_two_steps_loses_no_place(Crew crew) {
        Shelf<String> shelf = new Shelf<>(1);
        Hand first = Inspector.holdsUpAndInterrupts(crew, shelf, () -> cook(crew, shelf, 1, "Margherita"));
        boolean gone = crew.leaves(first);
        crew.untilDone(gone ? cook(crew, shelf, 2, "Funghi") : first);
        crew.untilDone(crew.start("rider-1", () -> take(crew, shelf, gone ? "Funghi" : "Margherita")));
        size(crew, shelf, 0);
    }

    @Script(todo = 3,
            why = "One who waits could be called and interrupted in the same moment. If he leaves, the call must not leave with"
                    + " him; and the pizza that was to be his needs a place.",
            read = "5-inside-a-queue")
    void who_is_called_and_interrupted_at_once_keeps_nobody_waiting(Crew crew) throws Throwable {
        for (AtOnce how : AtOnce.values()) {
            Shelf<String> empty = new Shelf<>(1);
            Hand rider = crew.untilBlocked(rider(crew, empty, 1));
            oneOfTwoGoesOn(crew, empty, how, rider, rider(crew, empty, 2), () -> cook(crew, empty, 1, "Margherita"));
            Shelf<String> full = new Shelf<>(1);
            crew.untilDone(crew.start("owner", () -> put(crew, full, "Salami")));
            Hand cook = crew.untilBlocked(cook(crew, full, 2, "Funghi"));
            oneOfTwoGoesOn(crew, full, how, cook, cook(crew, full, 3, "Tonno"), () -> rider(crew, full, 3));
        }
        Visibility.of(SlowToLeave.class, crew);
    }

    /** rider-1, interrupted as he waits, takes no step, or one, or two, and stops until two cooks have come. */
    static final class SlowToLeave extends SlowOne {
        @Override
        protected void play(Crew crew) {
            Shelf<String> shelf = new Shelf<>(1);
            Hand rider = crew.untilBlocked(rider(crew, shelf, 1));
            slows("rider-1");
            crew.interrupt(rider);
            takesItsSteps();
            List<Hand> cooks = new ArrayList<>();
            for (String pizza : List.of("Margherita", "Funghi")) {
                cooks.add(cook(crew, shelf, cooks.size() + 1, pizza));
                crew.settle();
            }
            goesOn();
            if (crew.leaves(rider)) {
                new Waiting(crew, "cooks", cooks).goOnOneByOne(cook -> rider(crew, shelf, cook + 2));
            } else {
                cooks.forEach(crew::untilDone);
            }
        }
    }

    /** The first of two who wait is called and interrupted: he goes on, or else the second does. */
    private static void oneOfTwoGoesOn(Crew crew, Shelf<String> shelf, AtOnce how, Hand first, Hand second, Runnable calling) {
        crew.untilBlocked(second);
        if (Inspector.wakesAndInterrupts(crew, shelf, how, calling, first)) {
            crew.untilTrue("That " + second.name() + ", or " + first.name() + ", who was interrupted, goes on",
                    () -> second.isDone() || first.isDone() && first.failure() == null);
        }
    }

    @Script(todo = 4,
            why = "What one thread writes without the lock, or reads without it, another could see late or never. And an interrupt that"
                    + " came before is not about the question.",
            read = "2-what-a-size-tells-you")
    void size_sees_what_others_have_put(Crew crew) throws Throwable {
        Shelf<String> shelf = new Shelf<>(2);
        crew.untilDone(cook(crew, shelf, 1, "Margherita"));
        crew.untilDone(crew.startInterrupted("owner", () ->
                Expect.equal("What size() tells owner, who came interrupted,", 1, shelf.size())));
        Visibility.of(OnePutsOneCounts.class, crew);
    }

    static final class OnePutsOneCounts implements Visibility.Run {
        @Override
        public void act(Crew crew) {
            Visibility.oneAfterTheOther(crew, () -> new Shelf<String>(2), "cook-1", shelf -> shelf.put("Margherita"), "owner", Shelf::size);
        }
    }

    // ---- every order of steps

    @Explore(todo = 3,
            why = "Between any two steps of a cook a rider could make some, and the other way round.",
            read = "5-inside-a-queue")
    void in_every_order_of_steps_put_and_take_wake_each_other() {
        Interleavings.explore(scene -> {
            Shelf<String> shelf = new Shelf<>(1);
            scene.thread("cook-1", () -> {
                shelf.put("Margherita");
                shelf.put("Funghi");
            });
            scene.thread("rider-1", () -> taken("Margherita", shelf.take()));
            scene.play();
            taken("Funghi", shelf.take());
        });
    }

    @Explore(todo = 1,
            why = "Two cooks could each find the last place free before either has put a pizza there.",
            read = "5-inside-a-queue")
    void in_every_order_of_steps_the_last_place_goes_to_one_pizza() {
        Interleavings.explore(90, scene -> {
            Shelf<String> shelf = new Shelf<>(1);
            AtomicInteger put = new AtomicInteger();
            int[] seen = new int[1];
            scene.thread("cook-1", () -> {
                shelf.put("Margherita");
                put.incrementAndGet();
            });
            scene.thread("cook-2", () -> {
                shelf.put("Funghi");
                put.incrementAndGet();
            });
            scene.thread("rider-1", () -> {
                seen[0] = put.get();
                shelf.take();
                shelf.take();
            });
            scene.play();
            Expect.that(seen[0] < 2, "Two pizzas were put on a shelf for 1, and rider-1 had not come yet.");
        });
    }

    @Explore(todo = 2,
            why = "Between a look at the first pizza and the taking of it, another rider could come.",
            read = "5-inside-a-queue")
    void in_every_order_of_steps_a_pizza_goes_to_one_rider() {
        Interleavings.explore(60, scene -> {
            Shelf<String> shelf = new Shelf<>(2);
            shelf.put("Margherita");
            shelf.put("Funghi");
            String[] taken = new String[2];
            scene.thread("rider-1", () -> taken[0] = shelf.take());
            scene.thread("rider-2", () -> taken[1] = shelf.take());
            scene.play();
            Expect.oneEach("Margherita", "Funghi", taken[0], taken[1],
                    "Margherita and Funghi stood there; rider-1 took %s, rider-2 took %s.");
        });
    }

    @Explore(todo = 3,
            why = "A cook and a rider could both be at the shelf when it is neither full nor empty, and neither of them has"
                    + " to wait.",
            read = "5-inside-a-queue")
    void in_every_order_of_steps_put_and_take_leave_the_shelf_whole() {
        Interleavings.explore(60, scene -> {
            Shelf<String> shelf = new Shelf<>(2);
            shelf.put("Margherita");
            scene.thread("cook-1", () -> shelf.put("Funghi"));
            scene.thread("rider-1", () -> taken("Margherita", shelf.take()));
            scene.play();
            Expect.equal("size() in the end", 1, shelf.size());
            taken("Funghi", shelf.take());
        });
    }

    @Explore(todo = 4,
            why = "Between two steps of whoever counts, a pizza could come and go.",
            read = "2-what-a-size-tells-you")
    void in_every_order_of_steps_size_counts_what_stands_there() {
        Interleavings.explore(scene -> {
            Shelf<String> shelf = new Shelf<>(2);
            scene.thread("cook-1", () -> {
                shelf.put("Margherita");
                shelf.take();
            });
            scene.thread("owner", () -> {
                int size = shelf.size();
                Expect.that(size == 0 || size == 1, "size() is %d, but on the shelf is one pizza or none.", size);
            });
            scene.play();
        });
    }

    // ---- what the checks are made of

    private static Hand cook(Crew crew, Shelf<String> shelf, int number, String pizza) {
        return crew.start("cook-" + number, () -> put(crew, shelf, pizza));
    }

    private static void put(Crew crew, Shelf<String> shelf, String pizza) throws InterruptedException {
        crew.note("put %s ...", pizza);
        shelf.put(pizza);
    }

    private static Hand rider(Crew crew, Shelf<String> shelf, int number) {
        return crew.start("rider-" + number, () -> {
            crew.note("take ...");
            Expect.that(shelf.take() != null, "rider-%d took null, and null is no pizza.", number);
        });
    }

    private static void take(Crew crew, Shelf<String> shelf, String expected) throws InterruptedException {
        crew.note("take ...");
        taken(expected, shelf.take());
    }

    private static void taken(String expected, String pizza) {
        Expect.equal("The pizza that was taken", expected, pizza);
    }

    private static void size(Crew crew, Shelf<String> shelf, int expected) {
        crew.untilDone(crew.start("owner", () -> Expect.equal("size()", expected, shelf.size())));
    }

    private static Hand interrupted(String name, String call, Body body, Crew crew) {
        return crew.start(name, () -> Expect.raises(InterruptedException.class, "The " + call + " that was interrupted", body));
    }

}
