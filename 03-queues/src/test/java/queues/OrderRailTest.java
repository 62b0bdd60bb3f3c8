package queues;

import java.util.List;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
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
import kit.Visibility;

@Exercise(number = 1, about = "the five methods of the slides' queue")
class OrderRailTest {

    private static final String HAND_OVER = "1-a-queue-hands-work-over";
    private static final String SIZE = "2-what-a-size-tells-you";

    @Promise(todo = {1, 2}, read = HAND_OVER,
            why = "Guests are served in the order they ordered: what came first leaves first. The same dish twice is two orders.")
    void orders_leave_in_the_order_they_came() throws InterruptedException {
        OrderRail rail = new OrderRail(3);
        rail.put("Margherita");
        rail.put("Funghi");
        rail.put("Salami");
        Expect.equal("The first order got", "Margherita", rail.get());
        rail.put("Funghi");
        Expect.equal("The second order got", "Funghi", rail.get());
        rail.put("Tonno");
        Expect.equal("The third order got", "Salami", rail.get());
        Expect.equal("The fourth order got", "Funghi", rail.get());
        Expect.equal("The fifth order got", "Tonno", rail.get());
    }

    @Promise(todo = 3, read = SIZE,
            why = "Every rail has its own number of places; these three speak of this rail, and leave it as it is.")
    void size_empty_and_full_tell_how_the_rail_stands() throws InterruptedException {
        for (int capacity : new int[] {1, 3, 12, 200}) {
            OrderRail rail = new OrderRail(capacity);
            stands(rail, 0, capacity);
            for (int hanging = 1; hanging <= capacity; hanging++) {
                rail.put("order " + hanging);
                stands(rail, hanging, capacity);
            }
            for (int hanging = capacity - 1; hanging >= 0; hanging--) {
                Expect.equal("After the questions how the rail of %d stands, the next order got".formatted(capacity),
                        "order " + (capacity - hanging), rail.get());
                stands(rail, hanging, capacity);
            }
        }
    }

    private static void stands(OrderRail rail, int orders, int capacity) {
        String with = "With %d of %d orders on the rail, ".formatted(orders, capacity);
        Expect.equal(with + "size()", orders, rail.size());
        Expect.equal(with + "isEmpty()", orders == 0, rail.isEmpty());
        Expect.equal(with + "isFull()", orders == capacity, rail.isFull());
    }

    @Script(todo = 1, read = HAND_OVER,
            why = "When all places are taken, a place comes free only when a cook gets an order.")
    void at_a_full_rail_a_waiter_waits_for_a_free_place(Crew crew) throws InterruptedException {
        OrderRail rail = new OrderRail(2);
        rail.put("Margherita");
        rail.put("Funghi");
        Hand waiter = crew.start("waiter-1", () -> {
            rail.put("Salami");
            crew.note("put Salami");
        });
        crew.untilBlocked(waiter);
        crew.nobodyPolls("the rail is full");

        crew.untilDone(crew.start("cook-1", () -> crew.note("got %s", rail.get())));
        crew.untilDone(waiter);
        Hand second = crew.call("cook-2", () -> rail.get() + ", " + rail.get());
        crew.untilDone(second);
        Expect.equal("What was left for cook-2", "Funghi, Salami", second.result());
    }

    @Script(todo = 2, read = HAND_OVER,
            why = "One order is enough for one cook. The other may be woken too, and finds nothing.")
    void at_an_empty_rail_each_cook_waits_for_an_order(Crew crew) {
        OrderRail rail = new OrderRail(1);
        Queue<String> got = new ConcurrentLinkedQueue<>();
        Hand first = cook("cook-1", crew, rail, got);
        crew.untilBlocked(first);
        crew.nobodyPolls("the rail is empty");
        Hand second = cook("cook-2", crew, rail, got);
        crew.untilBlocked(second);

        crew.untilDone(crew.start("waiter-1", () -> rail.put("Margherita")));
        crew.untilTrue("That a cook gets Margherita", () -> !got.isEmpty());
        crew.settle();
        Expect.that(got.size() < 2, "One order was put, and two cooks got %s.",
                got.stream().sorted().collect(Collectors.joining(" and ")));
        crew.untilDone(crew.start("waiter-2", () -> rail.put("Funghi")));
        crew.untilDone(first);
        crew.untilDone(second);
        Expect.equal("What the two cooks got", Set.of("Margherita", "Funghi"), Set.copyOf(got));
    }

    private static Hand cook(String name, Crew crew, OrderRail rail, Queue<String> got) {
        return crew.start(name, () -> {
            String order = rail.get();
            crew.note("got %s", order);
            got.add(String.valueOf(order));
        });
    }

    @Script(todo = 3, read = SIZE,
            why = "An order that waits for a place does not hang on the rail yet. Who asks does not wait for it, and an interrupt"
                    + " that came before is not about the question.")
    void asking_counts_what_hangs_on_the_rail_and_never_waits(Crew crew) throws InterruptedException {
        OrderRail rail = new OrderRail(1);
        Hand cook = crew.start("cook-1", rail::get);
        crew.untilBlocked(cook);
        Expect.equal("While cook-1 waits at an empty rail of 1, the answer",
                "size 0, empty true, full false", asked(crew, rail));
        crew.untilDone(crew.start("waiter-1", () -> rail.put("Margherita")));
        crew.untilDone(cook);

        rail.put("Funghi");
        Hand waiter = crew.start("waiter-2", () -> rail.put("Salami"));
        crew.untilBlocked(waiter);
        Expect.equal("While waiter-2 waits at a full rail of 1, the answer",
                "size 1, empty false, full true", asked(crew, rail));
    }

    /** By one who comes as he is, and by one who comes interrupted. */
    private static Object asked(Crew crew, OrderRail rail) {
        Callable<String> question = () ->
                "size " + rail.size() + ", empty " + rail.isEmpty() + ", full " + rail.isFull();
        Hand host = crew.call("host", question);
        crew.untilDone(host);
        Hand owner = crew.callInterrupted("owner", question);
        crew.untilDone(owner);
        Expect.equal("The answer to owner, who came interrupted,", host.result(), owner.result());
        return host.result();
    }

    @Script(todo = 3, read = SIZE,
            why = "What one thread writes without the lock, or reads without it, another may see late or never.")
    void asking_sees_what_others_have_done(Crew crew) throws Throwable {
        Visibility.of(OnePutsOneAsks.class, crew);
    }

    static final class OnePutsOneAsks implements Visibility.Run {
        @Override
        public void act(Crew crew) {
            List<Visibility.Act<OrderRail>> questions = List.of(OrderRail::size, OrderRail::isEmpty, OrderRail::isFull);
            questions.forEach(question -> Visibility.oneAfterTheOther(
                    crew, () -> new OrderRail(2), "waiter-1", rail -> rail.put("Margherita"), "host", question));
        }
    }

    @Script(todo = {1, 2}, read = HAND_OVER,
            why = "An interrupt asks a thread to stop. One that waits hears it only as an exception.")
    void an_interrupt_ends_the_wait_and_changes_nothing(Crew crew) {
        OrderRail rail = new OrderRail(1);
        crew.sendsAway("cook-1", "get()", rail::get);

        crew.untilDone(crew.start("waiter-1", () -> rail.put("Margherita")));
        Hand waiter = crew.start("waiter-2", () ->
                Expect.raises(InterruptedException.class, "waiter-2's interrupted put()", () -> rail.put("Funghi")));
        crew.settle();
        Expect.that(!waiter.isDone(), "waiter-2 did not wait at a full rail of 1, after cook-1's get() was interrupted.");
        crew.untilBlocked(waiter);
        waiter.interrupt();
        crew.untilDone(waiter);
        Expect.equal("After both interrupts, the number of orders", 1, rail.size());

        gets("cook-2", crew, rail, "Margherita");
        crew.untilDone(crew.start("waiter-3", () -> rail.put("Salami")));
        gets("cook-3", crew, rail, "Salami");

        Hand late = crew.untilBlocked(crew.call("cook-4", rail::get));
        crew.untilDone(waiter(4, crew, rail, "Tonno"));
        crew.untilDone(late);
        Expect.equal("The order that cook-4 got", "Tonno", late.result());
        crew.untilDone(waiter(5, crew, rail, "Funghi"));
        Hand oneMore = waiter(6, crew, rail, "Salami");
        crew.settle();
        Expect.that(!oneMore.isDone(), "After the interrupts, waiter-6 did not wait at a full rail of 1.");

        crew.sendsAway("waiter-7", "put()", () -> rail.put("Diavola")); // waiter-6 waits on
        gets("cook-5", crew, rail, "Funghi");
        crew.untilDone(oneMore);
        gets("cook-6", crew, rail, "Salami");
        crew.untilDone(waiter(8, crew, rail, "Margherita"));
        gets("cook-7", crew, rail, "Margherita");

        Hand first = crew.untilBlocked(crew.call("cook-8", rail::get));
        crew.sendsAway("cook-9", "get()", rail::get); // cook-8 waits on
        crew.untilDone(waiter(9, crew, rail, "Napoli"));
        crew.untilDone(first);
        Expect.equal("The order that cook-8 got", "Napoli", first.result());
        crew.untilDone(waiter(10, crew, rail, "Hawaii"));
        gets("cook-10", crew, rail, "Hawaii");
    }

    private static void gets(String name, Crew crew, OrderRail rail, String expected) {
        Hand cook = crew.call(name, () -> {
            String order = rail.get();
            crew.note("got %s", order);
            return order;
        });
        crew.untilDone(cook);
        Expect.equal("The order that " + name + " got", expected, cook.result());
    }

    @Script(todo = {1, 2}, read = HAND_OVER,
            why = "A woken cook who finds nothing waits again. Who is woken in his place, and could go on, is woken by nobody.")
    void whoever_can_go_on_is_woken(Crew crew) {
        OrderRail rail = new OrderRail(1);
        Queue<String> got = new ConcurrentLinkedQueue<>();
        for (int number = 1; number <= 2; number++) {
            crew.untilBlocked(cook("cook-" + number, crew, rail, got));
        }
        Inspector.holdsUp(crew, rail, () -> waiter(1, crew, rail, "Margherita"), () -> waiter(2, crew, rail, "Funghi"))
                .forEach(crew::untilDone);
        crew.untilTrue("That both cooks have an order, for two were put,", () -> got.size() == 2);
    }

    @Script(todo = {1, 2}, read = HAND_OVER,
            why = "Object.wait, await and park may return although nobody signalled (JLS 17.2.1): to be awake does not say that"
                    + " there is an order, or a place.")
    void who_is_woken_for_no_reason_waits_again(Crew crew) throws InterruptedException {
        OrderRail rail = new OrderRail(1);
        Hand cook = crew.untilBlocked(crew.call("cook-1", rail::get));
        Insides.of(rail).waitsAgain(crew, cook);
        crew.untilDone(waiter(1, crew, rail, "Margherita"));
        crew.untilDone(cook);
        Expect.equal("The order that cook-1 got", "Margherita", cook.result());

        rail.put("Funghi");
        Hand waiter = crew.untilBlocked(waiter(2, crew, rail, "Salami"));
        Insides.of(rail).waitsAgain(crew, waiter);
        Hand next = crew.call("cook-2", rail::get);
        crew.untilDone(next);
        Expect.equal("The order that cook-2 got", "Funghi", next.result());
        crew.untilDone(waiter);
    }

    @Script(todo = {1, 2}, read = HAND_OVER,
            why = "Three orders can come before the first cook who was woken is at the rail. Then nobody is left to wake the others.")
    void three_orders_are_enough_for_three_cooks(Crew crew) {
        OrderRail rail = new OrderRail(3);
        Queue<String> got = new ConcurrentLinkedQueue<>();
        for (int number = 1; number <= 3; number++) {
            crew.untilBlocked(cook("cook-" + number, crew, rail, got));
        }
        Inspector.holdsUp(crew, rail, () -> waiter(1, crew, rail, "Margherita"), () -> waiter(2, crew, rail, "Funghi"),
                () -> waiter(3, crew, rail, "Salami"));
        crew.untilTrue("That all three cooks have an order, for three were put,", () -> got.size() == 3);
    }

    @Script(todo = {1, 2}, read = HAND_OVER,
            why = "Three places can come free before the first waiter who was woken is there. Then nobody is left to wake the others.")
    void three_free_places_are_enough_for_three_waiters(Crew crew) throws InterruptedException {
        OrderRail rail = new OrderRail(3);
        rail.put("Salami");
        rail.put("Tonno");
        rail.put("Napoli");
        List<Hand> waiters = List.of(
                crew.untilBlocked(waiter(1, crew, rail, "Margherita")),
                crew.untilBlocked(waiter(2, crew, rail, "Funghi")),
                crew.untilBlocked(waiter(3, crew, rail, "Diavola")));
        Queue<String> got = new ConcurrentLinkedQueue<>();
        Inspector.holdsUp(crew, rail, () -> cook("cook-1", crew, rail, got), () -> cook("cook-2", crew, rail, got),
                () -> cook("cook-3", crew, rail, got));
        waiters.forEach(crew::untilDone);
    }

    private static Hand waiter(int number, Crew crew, OrderRail rail, String order) {
        return crew.start("waiter-" + number, () -> {
            rail.put(order);
            crew.note("put %s", order);
        });
    }

    @Script(todo = {1, 2}, read = HAND_OVER,
            why = "What happens at one rail is of no use to those who wait at another.")
    void each_rail_wakes_its_own_cooks(Crew crew) {
        OrderRail one = new OrderRail(1);
        OrderRail other = new OrderRail(1);
        Queue<String> got = new ConcurrentLinkedQueue<>();
        Hand first = crew.untilBlocked(cook("cook-1", crew, one, got));
        Hand second = crew.untilBlocked(cook("cook-2", crew, other, got));
        crew.untilDone(waiter(1, crew, other, "Margherita"));
        crew.untilDone(second);
        crew.untilDone(waiter(2, crew, one, "Funghi"));
        crew.untilDone(first);
    }

    @Script(todo = 2, read = HAND_OVER,
            why = "An interrupt can come between two steps of a cook: then he has an order, or another cook must find it.")
    void an_interrupt_between_two_steps_loses_no_order(Crew crew) {
        OrderRail rail = new OrderRail(1);
        crew.untilDone(waiter(1, crew, rail, "Margherita"));
        Hand cook = Inspector.holdsUpAndInterrupts(crew, rail, () -> crew.call("cook-1", rail::get));
        Hand got = crew.leaves(cook) ? crew.call("cook-2", rail::get) : cook;
        crew.untilDone(got);
        Expect.equal("The order that " + got.name() + " got", "Margherita", got.result());
    }

    @Script(todo = 1, read = HAND_OVER,
            why = "An interrupt can come between two steps of a waiter: then his order hangs there, or another can use the place.")
    void an_interrupt_between_two_steps_loses_no_place(Crew crew) {
        OrderRail rail = new OrderRail(1);
        Hand first = Inspector.holdsUpAndInterrupts(crew, rail, () -> waiter(1, crew, rail, "Margherita"));
        boolean gone = crew.leaves(first);
        crew.untilDone(gone ? waiter(2, crew, rail, "Funghi") : first);
        Hand cook = crew.call("cook-1", rail::get);
        crew.untilDone(cook);
        Expect.equal("The order that cook-1 got", gone ? "Funghi" : "Margherita", cook.result());
    }

    @Script(todo = {1, 2}, read = HAND_OVER,
            why = "One who waits can be called and interrupted in the same moment. If he leaves, the call must not leave with him.")
    void who_is_called_and_interrupted_at_once_keeps_nobody_waiting(Crew crew) throws InterruptedException {
        for (AtOnce how : AtOnce.values()) {
            OrderRail empty = new OrderRail(1);
            Queue<String> got = new ConcurrentLinkedQueue<>();
            Hand cook = crew.untilBlocked(cook("cook-1", crew, empty, got));
            crew.untilBlocked(cook("cook-2", crew, empty, got));
            if (Inspector.wakesAndInterrupts(crew, empty, how, () -> waiter(1, crew, empty, "Margherita"), cook)) {
                crew.untilTrue("That cook-2, or cook-1, who was interrupted, has Margherita", () -> got.contains("Margherita"));
            }

            OrderRail full = new OrderRail(1);
            full.put("Margherita");
            Hand first = crew.untilBlocked(waiter(2, crew, full, "Funghi"));
            Hand second = crew.untilBlocked(waiter(3, crew, full, "Funghi"));
            if (Inspector.wakesAndInterrupts(crew, full, how, () -> cook("cook-3", crew, full, got), first)) {
                crew.untilTrue("That waiter-3, or waiter-2, who was interrupted, has the place of Margherita",
                        () -> second.isDone() || first.isDone() && first.failure() == null);
            }
        }
    }

    @Explore(todo = 1, read = HAND_OVER,
            why = "Two waiters can each find the last place free before either has hung an order there.")
    void the_last_place_goes_to_one_order() {
        Interleavings.explore(150, scene -> {
            OrderRail rail = new OrderRail(1);
            AtomicInteger hung = new AtomicInteger();
            int[] seen = new int[1];
            scene.thread("waiter-1", () -> {
                rail.put("Margherita");
                hung.incrementAndGet();
            });
            scene.thread("waiter-2", () -> {
                rail.put("Funghi");
                hung.incrementAndGet();
            });
            scene.thread("cook-1", () -> {
                seen[0] = hung.get();
                rail.get();
                rail.get();
            });
            scene.play();
            Expect.that(seen[0] < 2, "Two orders were hung on a rail of 1, and cook-1 had not come yet.");
        });
    }

    @Explore(todo = 2, read = HAND_OVER,
            why = "Between a look at the first order and the taking of it, another cook can come.")
    void two_cooks_at_once_never_get_the_same_order() {
        Interleavings.explore(60, scene -> {
            OrderRail rail = new OrderRail(2);
            rail.put("Margherita");
            rail.put("Funghi");
            String[] got = new String[2];
            scene.thread("cook-1", () -> got[0] = rail.get());
            scene.thread("cook-2", () -> got[1] = rail.get());
            scene.play();
            Expect.oneEach("Margherita", "Funghi", got[0], got[1],
                    "Margherita and Funghi were put; cook-1 got %s, cook-2 got %s.");
        });
    }

    @Explore(todo = {1, 3}, read = HAND_OVER,
            why = "Two waiters can reach for the same place, or for the same number, at the same time.")
    void two_orders_put_at_once_both_hang_on_the_rail() {
        Interleavings.explore(120, scene -> {
            OrderRail rail = new OrderRail(2);
            scene.thread("waiter-1", () -> rail.put("Margherita"));
            scene.thread("waiter-2", () -> rail.put("Funghi"));
            scene.play();
            Expect.equal("With two orders put, size()", 2, rail.size());
            Expect.equal("With two orders on a rail of 2, isFull()", true, rail.isFull());
            String first = rail.get();
            String second = rail.get();
            Expect.oneEach("Margherita", "Funghi", first, second,
                    "Margherita and Funghi were put; got were %s and %s.");
        });
    }

    @Explore(todo = 2, read = HAND_OVER,
            why = "A place comes free when its order is gone. Whoever says so before lets a waiter hang up one too many.")
    void a_place_is_free_when_its_order_is_gone() {
        Interleavings.explore(60, scene -> {
            OrderRail rail = new OrderRail(1);
            rail.put("Margherita");
            int[] size = new int[1];
            scene.thread("cook-1", rail::get);
            scene.thread("waiter-1", () -> {
                rail.put("Funghi");
                size[0] = rail.size();
            });
            scene.play();
            Expect.that(size[0] < 2, "waiter-1 has put Funghi, and %d orders hang on a rail of 1.", size[0]);
        });
    }
}
