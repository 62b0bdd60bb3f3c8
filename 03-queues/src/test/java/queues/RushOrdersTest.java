package queues;

import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.ConcurrentLinkedQueue;
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

@Exercise(number = 5, about = "the most urgent first, then by arrival")
class RushOrdersTest {

    private static final String FIRST = "6-some-orders-first";

    @Promise(todo = 1, read = FIRST,
            why = "The urgency decides, whenever the ticket came.")
    void the_most_urgent_ticket_comes_first() throws InterruptedException {
        RushOrders tickets = new RushOrders();
        tickets.put("Margherita", 3);
        tickets.put("Funghi", -4);
        tickets.put("Salami", 7);
        tickets.put("Tonno", 0);
        tickets.put("Hawaii", 5);
        List<String> taken = take(tickets, 3);
        tickets.put("Calzone", 6);
        taken.addAll(take(tickets, 3));
        Expect.equal("The order in which the cook took them",
                List.of("Salami", "Hawaii", "Margherita", "Calzone", "Tonno", "Funghi"), taken);
    }

    @Promise(todo = 1, read = FIRST,
            why = "An int has an end. What lies beyond it comes back at the other end, with the other sign. A float has more room, and"
                    + " takes great numbers that are neighbours for one.")
    void any_two_urgencies_compare_also_the_greatest_and_the_smallest() throws InterruptedException {
        int[] urgencies = {Integer.MIN_VALUE, Integer.MIN_VALUE + 1, -1, 0, 1, Integer.MAX_VALUE};
        for (int small = 0; small < urgencies.length; small++) {
            for (int great = small + 1; great < urgencies.length; great++) {
                firstOf(urgencies[small], urgencies[great]);
                firstOf(urgencies[great], urgencies[small]);
            }
        }
    }

    private static void firstOf(int one, int other) throws InterruptedException {
        RushOrders tickets = new RushOrders();
        tickets.put("urgency " + one, one);
        tickets.put("urgency " + other, other);
        String both = "Of the urgencies %d and %d, the first taken".formatted(one, other);
        Expect.equal(both, "urgency " + Math.max(one, other), tickets.take());
        tickets.take();
    }

    @Promise(todo = 2, read = FIRST,
            why = "The urgency cannot decide between equals. Something else has to, and it must know who came first, however many"
                    + " come in one evening, and however urgent they are.")
    void tickets_of_equal_urgency_leave_in_the_order_they_came() throws InterruptedException {
        RushOrders tickets = new RushOrders();
        List<String> came = new ArrayList<>();
        for (int number = 1; number <= 12; number++) {
            tickets.put("ticket " + number, 5000);
            came.add("ticket " + number);
        }
        tickets.put("ticket 12", 5000); // the same dish twice
        came.add("ticket 12");
        List<String> taken = take(tickets, 4);
        for (int number = 13; number <= 300; number++) {
            tickets.put("ticket " + number, 5000);
            came.add("ticket " + number);
        }
        tickets.put("rush ticket", 5001);
        came.add(4, "rush ticket");
        for (int i = 0; i < came.size(); i++) {
            String ticket = i < taken.size() ? taken.get(i) : tickets.take();
            Expect.equal("Of equal tickets, number %d taken".formatted(i + 1), came.get(i), ticket);
        }

        int gone = Short.MAX_VALUE - 9;
        for (int number = came.size(); number < gone; number++) {
            tickets.put("ticket", 5000);
            tickets.take();
        }
        twentyComeAndGo(tickets, 5000, "After %d equal tickets that came and went".formatted(gone));
        for (int urgency : new int[] {Integer.MIN_VALUE, Integer.MAX_VALUE}) {
            twentyComeAndGo(new RushOrders(), urgency, "Of 20 tickets of urgency %d".formatted(urgency));
        }
    }

    private static void twentyComeAndGo(RushOrders tickets, int urgency, String which) throws InterruptedException {
        for (int number = 1; number <= 20; number++) {
            tickets.put("ticket " + number, urgency);
        }
        for (int number = 1; number <= 20; number++) {
            Expect.equal("%s, number %d taken".formatted(which, number), "ticket " + number, tickets.take());
        }
    }

    private static List<String> take(RushOrders tickets, int count) throws InterruptedException {
        List<String> taken = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            taken.add(tickets.take());
        }
        return taken;
    }

    @Script(todo = 3, read = FIRST,
            why = "One ticket is enough for one cook. The other may be woken too, and finds nothing.")
    void cooks_wait_until_there_is_a_ticket_for_them(Crew crew) {
        RushOrders tickets = new RushOrders();
        Queue<String> taken = new ConcurrentLinkedQueue<>();
        Hand first = cook("cook-1", crew, tickets, taken);
        crew.untilBlocked(first);
        crew.nobodyPolls("there is no ticket");
        Hand second = cook("cook-2", crew, tickets, taken);
        crew.untilBlocked(second);

        crew.untilDone(crew.start("waiter-1", () -> tickets.put("Margherita", 1)));
        crew.untilTrue("That a cook takes Margherita", () -> !taken.isEmpty());
        crew.settle();
        Expect.that(taken.size() < 2, "One ticket was put, and two cooks took %s.", String.join(" and ", taken));
        crew.untilDone(crew.start("waiter-2", () -> tickets.put("Funghi", 2)));
        crew.untilDone(first);
        crew.untilDone(second);
        Expect.equal("What the two cooks took", Set.of("Margherita", "Funghi"), Set.copyOf(taken));
    }

    private static Hand cook(String name, Crew crew, RushOrders tickets, Queue<String> taken) {
        return crew.start(name, () -> {
            String dish = tickets.take();
            crew.note("takes %s", dish);
            taken.add(String.valueOf(dish));
        });
    }

    @Script(todo = 3, read = FIRST,
            why = "Object.wait, await and park may return although nobody signalled (JLS 17.2.1): to be awake does not say that"
                    + " there is a ticket.")
    void who_is_woken_for_no_reason_waits_again(Crew crew) {
        RushOrders tickets = new RushOrders();
        Hand cook = crew.untilBlocked(crew.call("cook-1", tickets::take));
        Insides.of(tickets).waitsAgain(crew, cook);
        crew.untilDone(crew.start("waiter-1", () -> tickets.put("Margherita", 1)));
        crew.untilDone(cook);
        Expect.equal("The dish that cook-1 took", "Margherita", cook.result());
    }

    @Script(todo = 3, read = FIRST,
            why = "Three tickets can come before the first cook who was woken is there. Then nobody is left to wake the others.")
    void three_tickets_are_enough_for_three_cooks(Crew crew) {
        RushOrders tickets = new RushOrders();
        Queue<String> taken = new ConcurrentLinkedQueue<>();
        List<Hand> cooks = List.of(
                crew.untilBlocked(cook("cook-1", crew, tickets, taken)),
                crew.untilBlocked(cook("cook-2", crew, tickets, taken)),
                crew.untilBlocked(cook("cook-3", crew, tickets, taken)));
        Inspector.holdsUp(crew, tickets,
                () -> crew.start("waiter-1", () -> tickets.put("Margherita", 1)),
                () -> crew.start("waiter-2", () -> tickets.put("Funghi", 2)),
                () -> crew.start("waiter-3", () -> tickets.put("Salami", 3)));
        cooks.forEach(crew::untilDone);
    }

    @Script(todo = 3, read = FIRST,
            why = "An interrupt can come between two steps of a cook: then he has a ticket, or another cook must find it.")
    void an_interrupt_between_two_steps_loses_no_ticket(Crew crew) {
        RushOrders tickets = new RushOrders();
        crew.untilDone(crew.start("waiter-1", () -> tickets.put("Margherita", 1)));
        Hand cook = Inspector.holdsUpAndInterrupts(crew, tickets, () -> crew.call("cook-1", tickets::take));
        Hand took = crew.leaves(cook) ? crew.call("cook-2", tickets::take) : cook;
        crew.untilDone(took);
        Expect.equal("The dish that " + took.name() + " took", "Margherita", took.result());
    }

    @Script(todo = 3, read = FIRST,
            why = "An interrupt asks a thread to stop. One that waits hears it only as an exception.")
    void an_interrupt_ends_the_wait_and_loses_no_ticket(Crew crew) {
        RushOrders tickets = new RushOrders();
        crew.sendsAway("cook-1", "take()", tickets::take);

        crew.untilDone(crew.start("waiter-1", () -> tickets.put("Margherita", 1)));
        Hand next = crew.call("cook-2", tickets::take);
        crew.untilDone(next);
        Expect.equal("The dish that cook-2 took", "Margherita", next.result());
        Hand first = crew.untilBlocked(crew.call("cook-3", tickets::take));
        crew.sendsAway("cook-4", "take()", tickets::take); // cook-3 waits on
        crew.untilDone(crew.start("waiter-2", () -> tickets.put("Funghi", 1)));
        crew.untilDone(first);
        Expect.equal("The dish that cook-3 took", "Funghi", first.result());
        crew.untilDone(crew.start("waiter-3", () -> tickets.put("Salami", 1)));
        Hand last = crew.call("cook-5", tickets::take);
        crew.untilDone(last);
        Expect.equal("The dish that cook-5 took", "Salami", last.result());
    }

    @Script(todo = 3, read = FIRST,
            why = "A waiter can be called away while he hangs a ticket up. No exception of put(...) tells him that it is not there.")
    void the_ticket_of_an_interrupted_waiter_is_there(Crew crew) {
        RushOrders tickets = new RushOrders();
        crew.untilDone(crew.startInterrupted("waiter-1", () -> {
            tickets.put("Margherita", 1);
        }));
        Hand cook = crew.call("cook-1", tickets::take);
        crew.untilDone(cook);
        Expect.equal("The dish that cook-1 took", "Margherita", cook.result());
    }

    @Script(todo = 3, read = FIRST,
            why = "What one thread writes without the lock, another could see late, or half. A cook who leaves writes too.")
    void a_waiter_meets_no_cook_who_is_leaving(Crew crew) throws Throwable {
        Visibility.of(OneLeavesAndOnePuts.class, crew);
    }

    static final class OneLeavesAndOnePuts implements Visibility.Run {
        @Override
        public void act(Crew crew) {
            Visibility.oneAfterTheOther(crew, RushOrders::new,
                    "cook-1", tickets -> {
                        Thread.currentThread().interrupt();
                        Expect.raises(InterruptedException.class, "cook-1's interrupted take()", tickets::take);
                    },
                    "waiter-1", tickets -> tickets.put("Margherita", 1));
        }
    }

    @Script(todo = 3, read = FIRST,
            why = "A cook can be called and interrupted in the same moment. If he leaves, the call must not leave with him; and the"
                    + " ticket that he leaves behind was put when it was put.")
    void a_cook_called_and_interrupted_at_once_keeps_no_other_waiting(Crew crew) throws Throwable {
        for (AtOnce how : AtOnce.values()) {
            RushOrders tickets = new RushOrders();
            Queue<String> taken = new ConcurrentLinkedQueue<>();
            Hand impatient = crew.untilBlocked(cook("cook-1", crew, tickets, taken));
            crew.untilBlocked(cook("cook-2", crew, tickets, taken));
            if (Inspector.wakesAndInterrupts(crew, tickets, how,
                    () -> crew.start("waiter-1", () -> tickets.put("Margherita", 1)), impatient)) {
                crew.untilTrue("That cook-2, or cook-1, who was interrupted, takes Margherita",
                        () -> taken.contains("Margherita"));
            }
        }
        Visibility.of(SlowToLeave.class, crew);
    }

    /** cook-1, interrupted as he waits, takes no step, or one, or two, and stops until two tickets are there, if he lets them in. */
    static final class SlowToLeave extends SlowOne {
        @Override
        protected void play(Crew crew) {
            RushOrders tickets = new RushOrders();
            Hand cook = crew.untilBlocked(crew.call("cook-1", tickets::take));
            slows("cook-1");
            crew.interrupt(cook);
            takesItsSteps();
            Hand waiter = crew.start("waiter-1", () -> {
                tickets.put("Margherita", 1);
                tickets.put("Funghi", 1);
            });
            crew.settle();
            boolean letsThemIn = waiter.isDone();
            goesOn();
            crew.untilDone(waiter);
            if (!letsThemIn) {
                return; // who is quicker now is nobody's promise
            }
            boolean gone = crew.leaves(cook);
            crew.settle();
            Hand next = crew.call("cook-2", () -> gone ? tickets.take() + ", then " + tickets.take() : tickets.take());
            crew.untilDone(next);
            String taken = gone ? "%s".formatted(next.result()) : "%s, then %s".formatted(cook.result(), next.result());
            Expect.that(taken.equals("Margherita, then Funghi"),
                    "Margherita was put before Funghi, and is as urgent; cook-1, who was interrupted, %s, and taken were %s.",
                    gone ? "left" : "stayed", taken);
        }
    }

    @Explore(todo = 3, read = FIRST,
            why = "Between a look at the first ticket and the taking of it, another cook can come.")
    void two_cooks_at_once_never_take_the_same_ticket() {
        Interleavings.explore(60, scene -> {
            RushOrders tickets = new RushOrders();
            tickets.put("Margherita", 1);
            tickets.put("Funghi", 2);
            String[] taken = new String[2];
            scene.thread("cook-1", () -> taken[0] = tickets.take());
            scene.thread("cook-2", () -> taken[1] = tickets.take());
            scene.play();
            Expect.oneEach("Margherita", "Funghi", taken[0], taken[1],
                    "Margherita and Funghi were put; cook-1 took %s, cook-2 took %s.");
        });
    }

    @Explore(todo = 3, read = FIRST,
            why = "While a cook looks for the most urgent ticket, a waiter can put one where the cook has looked already.")
    void a_cook_passes_no_ticket_by_that_is_more_urgent() {
        Interleavings.explore(120, scene -> {
            RushOrders tickets = new RushOrders();
            tickets.put("Hawaii", 5);
            tickets.put("Funghi", 4);
            tickets.take();
            tickets.take();
            tickets.put("Margherita", 1);
            String[] taken = new String[1];
            scene.thread("cook-1", () -> taken[0] = tickets.take());
            scene.thread("waiter-1", () -> {
                tickets.put("Hawaii", 5);
                tickets.put("Funghi", 4);
            });
            scene.play();
            Expect.that(!"Funghi".equals(taken[0]), "Hawaii, of urgency 5, was put before Funghi, of urgency 4, and cook-1 took %s.",
                    taken[0]);
        });
    }

    @Explore(todo = 3, read = FIRST,
            why = "While a cook takes the last ticket, a waiter can put one more.")
    void a_ticket_put_while_the_last_one_is_taken_is_not_lost() {
        Interleavings.explore(60, scene -> {
            RushOrders tickets = new RushOrders();
            tickets.put("Margherita", 1);
            String[] taken = new String[2];
            scene.thread("cook-1", () -> taken[0] = tickets.take());
            scene.thread("waiter-1", () -> tickets.put("Funghi", 1));
            scene.play();
            taken[1] = tickets.take();
            Expect.that("Margherita".equals(taken[0]) && "Funghi".equals(taken[1]),
                    "Margherita was put, and while cook-1 took a ticket, Funghi; taken were %s, then %s.", taken[0], taken[1]);
        });
    }

    @Explore(todo = 2, read = FIRST,
            why = "Two waiters can draw a number at the same time. Whoever draws later must still get a greater one.")
    void two_waiters_at_once_do_not_upset_the_order_of_arrival() {
        Interleavings.explore(120, scene -> {
            RushOrders tickets = new RushOrders();
            scene.thread("waiter-1", () -> tickets.put("Hawaii", 5));
            scene.thread("waiter-2", () -> {
                tickets.put("Funghi", 5);
                tickets.put("Salami", 5);
            });
            scene.play();
            tickets.put("Tonno", 5);
            String taken = tickets.take() + ", " + tickets.take() + ", " + tickets.take() + ", " + tickets.take();
            boolean allowed = taken.equals("Hawaii, Funghi, Salami, Tonno")
                    || taken.equals("Funghi, Hawaii, Salami, Tonno")
                    || taken.equals("Funghi, Salami, Hawaii, Tonno");
            Expect.that(allowed, "Funghi came before Salami, and Tonno last; taken were %s.", taken);
        });
    }
}
