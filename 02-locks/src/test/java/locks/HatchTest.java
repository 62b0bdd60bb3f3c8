package locks;

import java.util.List;
import java.util.concurrent.Callable;
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
import kit.Waiting;

@Exercise(number = 6, about = "one plate at a time, with conditions")
class HatchTest {

    private static final String WAIT = "7-wait-for-a-condition";

    // ---- one person at the hatch

    @Promise(todo = {1, 2}, read = WAIT,
            why = "A cook who has put his plate down goes back to the stove, whether a waiter is there or not.")
    void plates_go_through_the_hatch_one_by_one(Crew crew) {
        Hatch hatch = new Hatch();
        crew.untilDone(crew.start("owner", () -> {
            for (String dish : List.of("Margherita", "Funghi", "Funghi", "Salami")) {
                put(crew, hatch, dish);
                take(crew, hatch, dish);
            }
        }));
    }

    @Promise(todo = 1, read = WAIT,
            why = "Each hatch has room for a plate of its own.")
    void two_hatches_have_a_plate_each(Crew crew) {
        Hatch bar = new Hatch();
        Hatch garden = new Hatch();
        Hand owner = crew.start("owner", () -> {
            crew.note("at the bar");
            put(crew, bar, "Margherita");
            crew.note("in the garden");
            put(crew, garden, "Funghi");
        });
        crew.untilDone(owner);
        crew.untilDone(crew.start("waiter-1", () -> take(crew, bar, "Margherita")));
        crew.untilDone(crew.start("waiter-2", () -> take(crew, garden, "Funghi")));
    }

    // ---- one who waits

    @Script(todo = {1, 3}, read = WAIT,
            why = "Whoever waits gives the lock back meanwhile, so he must have it. A cook who finds the hatch full can go on"
                    + " only after a take, and sleeps on unless that take wakes him.")
    void put_waits_while_a_plate_stands_there(Crew crew) {
        Hatch hatch = new Hatch();
        crew.untilDone(cook(crew, hatch, 1, "Margherita"));
        Hand cook = cook(crew, hatch, 2, "Funghi");
        crew.untilBlocked(cook);
        crew.nobodyPolls("the hatch is full");
        crew.untilDone(crew.start("waiter-1", () -> take(crew, hatch, "Margherita")));
        crew.untilDone(cook);
        crew.untilDone(crew.start("waiter-2", () -> take(crew, hatch, "Funghi")));
    }

    @Script(todo = {2, 3}, read = WAIT,
            why = "Whoever waits gives the lock back meanwhile, so he must have it. A waiter who finds the hatch empty can go on"
                    + " only after a put, and sleeps on unless that put wakes him.")
    void take_waits_while_the_hatch_is_empty(Crew crew) {
        Hatch hatch = new Hatch();
        Hand waiter = crew.start("waiter-1", () -> take(crew, hatch, "Margherita"));
        crew.untilBlocked(waiter);
        crew.nobodyPolls("the hatch is empty");
        crew.untilDone(cook(crew, hatch, 1, "Margherita"));
        crew.untilDone(waiter);
        crew.untilDone(cook(crew, hatch, 2, "Funghi"));
    }

    @Script(todo = 1, read = WAIT,
            why = "An interrupt asks the cook to stop waiting, wherever he stands in line; the others wait as before. A"
                    + " plate that is put all the same, or a lock that is kept, is a surprise for everybody else.")
    void an_interrupt_ends_the_wait_of_a_cook(Crew crew) {
        Hatch hatch = new Hatch();
        crew.untilDone(cook(crew, hatch, 1, "Margherita"));
        crew.interruptWaiting(interruptedCook(crew, hatch, 2));
        crew.untilDone(crew.start("waiter-1", () -> take(crew, hatch, "Margherita")));
        crew.untilDone(cook(crew, hatch, 3, "Salami"));
        Hand first = crew.untilBlocked(interruptedCook(crew, hatch, 4));
        Hand between = crew.untilBlocked(cook(crew, hatch, 5, "Tonno"));
        Hand last = crew.untilBlocked(interruptedCook(crew, hatch, 6));
        crew.interruptWaiting(last);
        crew.interruptWaiting(first);
        crew.untilDone(crew.start("waiter-2", () -> take(crew, hatch, "Salami")));
        crew.untilDone(between);
    }

    private static Hand interruptedCook(Crew crew, Hatch hatch, int number) {
        return crew.start("cook-" + number, () -> Expect.raises(InterruptedException.class,
                "The put that was interrupted", () -> put(crew, hatch, "Funghi")));
    }

    @Script(todo = 2, read = WAIT,
            why = "An interrupt asks the waiter to stop waiting, wherever he stands in line; the others wait as before."
                    + " Whoever called take() could mistake a null for a plate, and a lock that is kept keeps everybody else out.")
    void an_interrupt_ends_the_wait_of_a_waiter(Crew crew) {
        Hatch hatch = new Hatch();
        crew.interruptWaiting(interruptedWaiter(crew, hatch, 1));
        crew.untilDone(cook(crew, hatch, 1, "Margherita"));
        crew.untilDone(crew.start("waiter-2", () -> take(crew, hatch, "Margherita")));
        Hand first = crew.untilBlocked(interruptedWaiter(crew, hatch, 3));
        Hand between = crew.untilBlocked(waiter(crew, hatch, 4));
        Hand last = crew.untilBlocked(interruptedWaiter(crew, hatch, 5));
        crew.interruptWaiting(last);
        crew.interruptWaiting(first);
        crew.untilDone(cook(crew, hatch, 2, "Funghi"));
        crew.untilDone(between);
    }

    private static Hand interruptedWaiter(Crew crew, Hatch hatch, int number) {
        return crew.start("waiter-" + number, () ->
                Expect.raises(InterruptedException.class, "The take that was interrupted", hatch::take));
    }

    @Script(todo = {1, 2}, read = WAIT,
            why = "Who is interrupted on the way to the hatch gets there, or hears of it by an InterruptedException. Nothing in"
                    + " between tells where the plate is. Who would have to wait there can be asked to stop before he has begun.")
    void an_interrupt_on_the_way_to_the_hatch_loses_no_plate(Crew crew) {
        Hatch hatch = new Hatch();
        Hand cook = interrupted(crew, "cook-1", () -> {
            put(crew, hatch, "Funghi");
            return "Funghi";
        });
        String dish = "Funghi";
        if (cook.leftInterrupted()) {
            dish = "Salami";
            crew.untilDone(cook(crew, hatch, 2, dish));
        } else {
            crew.untilDone(cook);
        }
        String there = dish;
        Hand waiter = interrupted(crew, "waiter-1", hatch::take);
        if (waiter.leftInterrupted()) {
            crew.untilDone(crew.start("waiter-2", () -> take(crew, hatch, there)));
        } else {
            crew.untilDone(waiter);
            taken(there, (String) waiter.result());
        }
        crew.sendsAwayAtOnce("waiter-3", "an empty hatch", hatch::take);
        crew.untilDone(cook(crew, hatch, 3, "Tonno"));
        crew.sendsAwayAtOnce("cook-4", "a full hatch", () -> put(crew, hatch, "Calzone"));
        crew.untilDone(crew.start("waiter-4", () -> take(crew, hatch, "Tonno")));
        crew.untilDone(cook(crew, hatch, 5, "Margherita"));
        crew.untilDone(crew.start("waiter-5", () -> take(crew, hatch, "Margherita")));
    }

    private static Hand interrupted(Crew crew, String name, Callable<?> work) {
        Hand hand = crew.callInterrupted(name, work);
        crew.untilTrue("That " + name + ", who is interrupted, comes back", hand::isDone);
        return hand;
    }

    @Script(todo = 3, read = WAIT,
            why = "A wake-up that reaches somebody at another hatch is used up, and the one who could go on sleeps on.")
    void a_plate_wakes_a_waiter_at_its_own_hatch(Crew crew) {
        for (int first = 0; first < 2; first++) {
            List<Hatch> hatches = List.of(new Hatch(), new Hatch());
            List<Hand> waiters = List.of(
                    crew.untilBlocked(crew.start("waiter-1", () -> take(crew, hatches.get(0), "Margherita"))),
                    crew.untilBlocked(crew.start("waiter-2", () -> take(crew, hatches.get(1), "Margherita"))));
            for (int hatch : List.of(first, 1 - first)) {
                crew.untilDone(cook(crew, hatches.get(hatch), hatch + 1, "Margherita"));
                crew.untilDone(waiters.get(hatch));
            }
        }
    }

    // ---- several people, who come one directly after the other: while an inspector holds the lock, they stand in line

    @Script(todo = {1, 3}, read = WAIT,
            why = "Both cooks could look into the hatch before either of them has put a plate there.")
    void two_cooks_do_not_share_the_place(Crew crew) {
        Hatch hatch = new Hatch();
        Inspector inspector = Inspector.at(crew, hatch);
        List<Hand> cooks = List.of(
                inLine(crew, cook(crew, hatch, 1, "Margherita")),
                inLine(crew, cook(crew, hatch, 2, "Funghi")));
        inspector.leaves();
        new Waiting(crew, "cooks", cooks).goOnOneByOne(cook -> waiter(crew, hatch, cook + 1));
    }

    @Script(todo = {2, 3}, read = WAIT,
            why = "A waiter who is woken needs the lock again before he goes on, and others may stand in line for it. By then"
                    + " the plate could be gone, and he waits for the next one as if he had just come.")
    void a_waiter_who_is_woken_too_late_waits_again(Crew crew) {
        Hatch hatch = new Hatch();
        Hand first = crew.untilBlocked(waiter(crew, hatch, 1));
        Inspector inspector = Inspector.at(crew, hatch);
        Hand second = inLine(crew, waiter(crew, hatch, 2)); // one before the cook and one after: a lock lets the
        Hand cook = inLine(crew, cook(crew, hatch, 1, "Margherita"));
        Hand third = inLine(crew, waiter(crew, hatch, 3)); // oldest in first, a monitor could take the newest
        inspector.leaves();
        crew.untilDone(cook);
        new Waiting(crew, "waiters", List.of(first, second, third)).goOnOneByOne(waiter -> cook(crew, hatch, waiter + 2, "Funghi"));
    }

    @Script(todo = {1, 3}, read = WAIT,
            why = "A cook who is woken needs the lock again before he goes on, and others may stand in line for it. By then"
                    + " the hatch could be full again, and he waits for the next take as if he had just come.")
    void a_cook_who_is_woken_too_late_waits_again(Crew crew) {
        Hatch hatch = new Hatch();
        crew.untilDone(crew.start("owner", () -> put(crew, hatch, "Salami")));
        Hand first = crew.untilBlocked(cook(crew, hatch, 1, "Margherita"));
        Inspector inspector = Inspector.at(crew, hatch);
        Hand second = inLine(crew, cook(crew, hatch, 2, "Funghi"));
        Hand waiter = inLine(crew, waiter(crew, hatch, 1));
        Hand third = inLine(crew, cook(crew, hatch, 3, "Tonno"));
        inspector.leaves();
        crew.untilDone(waiter);
        new Waiting(crew, "cooks", List.of(first, second, third)).goOnOneByOne(cook -> waiter(crew, hatch, cook + 2));
    }

    @Script(todo = {1, 2}, read = WAIT,
            why = "Object.wait, await and park may return although nobody signalled (JLS 17.2.1): to be awake does not say that"
                    + " anything has changed.")
    void who_is_woken_for_no_reason_waits_again(Crew crew) {
        Hatch hatch = new Hatch();
        Hand waiter = crew.untilBlocked(waiter(crew, hatch, 1));
        Insides.of(hatch).waitsAgain(crew, waiter);
        crew.untilDone(cook(crew, hatch, 1, "Margherita"));
        crew.untilDone(waiter);
        crew.untilDone(cook(crew, hatch, 2, "Funghi"));
        Hand cook = crew.untilBlocked(cook(crew, hatch, 3, "Salami"));
        Insides.of(hatch).waitsAgain(crew, cook);
        crew.untilDone(crew.start("waiter-2", () -> take(crew, hatch, "Funghi")));
        crew.untilDone(cook);
        crew.untilDone(crew.start("waiter-3", () -> take(crew, hatch, "Salami")));
    }

    @Script(todo = 3, read = WAIT,
            why = "Cooks and waiters can wait side by side. A wake-up that reaches one who cannot go on is used up, and the one"
                    + " who could sleeps on.")
    void cooks_and_waiters_who_wait_together_all_go_on(Crew crew) {
        Hatch hatch = new Hatch();
        List<Hand> waiters = List.of(crew.untilBlocked(waiter(crew, hatch, 1)), crew.untilBlocked(waiter(crew, hatch, 2)));
        Inspector inspector = Inspector.at(crew, hatch);
        List<Hand> cooks = List.of(
                inLine(crew, cook(crew, hatch, 1, "Margherita")),
                inLine(crew, cook(crew, hatch, 2, "Funghi")));
        inspector.leaves();
        cooks.forEach(crew::untilDone);
        waiters.forEach(crew::untilDone);
    }

    @Script(todo = {2, 3}, read = WAIT,
            why = "A plate and an interrupt can come to a waiter in the same moment, a free place and an interrupt to a cook. Either"
                    + " he makes use of it, or it is there for the next one, who may wait already.")
    void nothing_goes_with_somebody_who_is_interrupted(Crew crew) {
        for (AtOnce how : AtOnce.OFTEN) {
            Hatch empty = new Hatch();
            Hand waiter = crew.untilBlocked(crew.call("waiter-1", empty::take));
            Hand nextWaiter = crew.untilBlocked(waiter(crew, empty, 2));
            if (Inspector.wakesAndInterrupts(crew, empty, how, () -> cook(crew, empty, 1, "Margherita"), waiter)) {
                if (crew.leaves(waiter)) {
                    crew.untilTrue("That waiter-2 gets Margherita, which waiter-1, who was interrupted, did not take",
                            nextWaiter::isDone);
                } else {
                    taken("Margherita", (String) waiter.result());
                    crew.untilDone(cook(crew, empty, 2, "Funghi"));
                }
                crew.untilDone(nextWaiter);
            }

            Hatch full = new Hatch();
            crew.untilDone(cook(crew, full, 1, "Salami"));
            Hand cook = crew.untilBlocked(cook(crew, full, 2, "Margherita"));
            Hand nextCook = crew.untilBlocked(cook(crew, full, 3, "Funghi"));
            if (Inspector.wakesAndInterrupts(crew, full, how, () -> waiter(crew, full, 1), cook)) {
                if (crew.leaves(cook)) {
                    crew.untilTrue("That cook-3 puts Funghi where cook-2, who was interrupted, has put nothing", nextCook::isDone);
                } else {
                    crew.untilDone(crew.start("waiter-2", () -> take(crew, full, "Margherita")));
                }
                crew.untilDone(nextCook);
                crew.untilDone(crew.start("waiter-3", () -> take(crew, full, "Funghi")));
            }
        }
    }

    // ---- every order of steps

    @Explore(todo = {2, 3}, read = WAIT,
            why = "Between the look of a waiter and his wait a cook could come and go: then nobody is left to wake him.")
    void in_every_order_of_steps_a_waiter_hears_of_the_plate() {
        Interleavings.explore(60, scene -> {
            Hatch hatch = new Hatch();
            scene.thread("cook-1", () -> hatch.put("Margherita"));
            scene.thread("waiter-1", () -> taken("Margherita", hatch.take()));
            scene.play();
        });
    }

    @Explore(todo = {1, 3}, read = WAIT,
            why = "Between the look of a cook and his wait a waiter could come and go: then nobody is left to wake him.")
    void in_every_order_of_steps_a_cook_hears_of_the_free_place() {
        Interleavings.explore(60, scene -> {
            Hatch hatch = new Hatch();
            hatch.put("Margherita");
            scene.thread("cook-1", () -> hatch.put("Funghi"));
            scene.thread("waiter-1", () -> taken("Margherita", hatch.take()));
            scene.play();
            taken("Funghi", hatch.take());
        });
    }

    // ---- what the checks are made of

    private static Hand cook(Crew crew, Hatch hatch, int number, String dish) {
        return crew.start("cook-" + number, () -> put(crew, hatch, dish));
    }

    private static void put(Crew crew, Hatch hatch, String dish) throws InterruptedException {
        crew.note("put %s ...", dish);
        hatch.put(dish);
    }

    private static Hand waiter(Crew crew, Hatch hatch, int number) {
        return crew.start("waiter-" + number, () -> {
            crew.note("take ...");
            Expect.that(hatch.take() != null, "waiter-%d took null, and null is no plate.", number);
        });
    }

    private static void take(Crew crew, Hatch hatch, String expected) throws InterruptedException {
        crew.note("take ...");
        taken(expected, hatch.take());
    }

    private static void taken(String expected, String dish) {
        Expect.equal("The plate that was taken", expected, dish);
    }

    /** Lets this one come as far as it gets. */
    private static Hand inLine(Crew crew, Hand hand) {
        crew.settle();
        return hand;
    }
}
