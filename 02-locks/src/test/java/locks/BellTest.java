package locks;

import java.util.ArrayList;
import java.util.List;
import kit.Crew;
import kit.Exercise;
import kit.Expect;
import kit.Explore;
import kit.Hand;
import kit.Inspector;
import kit.Inspector.AtOnce;
import kit.Interleavings;
import kit.Promise;
import kit.Script;
import kit.Waiting;

@Exercise(number = 7, about = "wait and notifyAll: one bell for everybody")
class BellTest {

    private static final String MONITOR = "8-the-monitors-way";
    private static final int MANY_TABLES = 72_072_001; // divided by 2 to 16, 20, 32, 64 or 100, it leaves 1, as table 1 does
    private static final int MORE_TABLES = 2_097_152_001; // the same with 1000, and with each power of 2 up to the 24th

    // ---- one person at the pass

    @Promise(todo = {1, 2}, read = MONITOR,
            why = "A cook who has rung goes back to the stove, whether a waiter is there or not.")
    void a_plate_stands_on_the_pass_until_it_is_fetched(Crew crew) {
        Bell bell = new Bell();
        crew.untilDone(crew.start("owner", () -> {
            ring(crew, bell, 7, "Margherita");
            fetch(crew, bell, 7, "Margherita");
            ring(crew, bell, 1, "Funghi");
            fetch(crew, bell, 1, "Funghi");
            ring(crew, bell, 7, "Quattro Formaggi");
            fetch(crew, bell, 7, "Quattro Formaggi");
            ring(crew, bell, MANY_TABLES, "Tonno");
            fetch(crew, bell, MANY_TABLES, "Tonno");
        }));
    }

    // ---- one who waits

    @Script(todo = {1, 3}, read = MONITOR,
            why = "Whoever waits gives the monitor back meanwhile, so he must have it. A cook who finds the pass full can go on"
                    + " only after a fetch, and sleeps on unless that fetch wakes him.")
    void ring_waits_while_a_plate_stands_there(Crew crew) {
        Bell bell = new Bell();
        crew.untilDone(cook(crew, bell, 1, 1, "Margherita"));
        Hand cook = cook(crew, bell, 2, 2, "Funghi");
        crew.untilBlocked(cook);
        crew.nobodyPolls("the plate of table 1 stands on the pass");
        crew.untilDone(waiter(crew, bell, 1, 1, "Margherita"));
        crew.untilDone(cook);
        crew.untilDone(waiter(crew, bell, 2, 2, "Funghi"));
    }

    @Script(todo = {2, 3}, read = MONITOR,
            why = "Whoever waits gives the monitor back meanwhile, so he must have it. A waiter who finds no plate can go on"
                    + " only after a ring, and sleeps on unless that ring wakes him.")
    void fetch_waits_for_the_bell(Crew crew) {
        Bell bell = new Bell();
        Hand waiter = waiter(crew, bell, 1, 1, "Margherita");
        crew.untilBlocked(waiter);
        crew.nobodyPolls("no plate of table 1 stands on the pass");
        crew.untilDone(cook(crew, bell, 1, 1, "Margherita"));
        crew.untilDone(waiter);
        crew.untilDone(cook(crew, bell, 2, 2, "Funghi"));
    }

    @Script(todo = 2, read = MONITOR,
            why = "A plate that was fetched is gone. Who comes later for the same table waits for the next one.")
    void a_plate_is_fetched_once(Crew crew) {
        Bell bell = new Bell();
        crew.untilDone(cook(crew, bell, 1, 1, "Margherita"));
        crew.untilDone(waiter(crew, bell, 1, 1, "Margherita"));
        Hand second = waiter(crew, bell, 2, 1, "Funghi");
        crew.settle();
        crew.untilDone(cook(crew, bell, 2, 1, "Funghi"));
        crew.untilDone(second);
        crew.untilDone(cook(crew, bell, 3, 1, "Salami"));
    }

    @Script(todo = 1, read = MONITOR,
            why = "An interrupt asks the cook to stop waiting, wherever he stands in line, or before he stands there; the others wait as"
                    + " before. A plate that is rung all the same covers another one.")
    void an_interrupt_ends_the_wait_of_a_cook(Crew crew) {
        Bell bell = new Bell();
        crew.untilDone(cook(crew, bell, 1, 1, "Margherita"));
        crew.interruptWaiting(interruptedCook(crew, bell, 2));
        crew.untilDone(waiter(crew, bell, 1, 1, "Margherita"));
        crew.untilDone(cook(crew, bell, 3, 3, "Salami"));
        Hand first = crew.untilBlocked(interruptedCook(crew, bell, 4));
        Hand between = crew.untilBlocked(cook(crew, bell, 5, 5, "Tonno"));
        Hand last = crew.untilBlocked(interruptedCook(crew, bell, 6));
        crew.interruptWaiting(last);
        crew.interruptWaiting(first);
        crew.untilDone(waiter(crew, bell, 3, 3, "Salami"));
        crew.untilDone(between);
        crew.sendsAwayAtOnce("cook-7", "a full pass", () -> ring(crew, bell, 7, "Funghi"));
        crew.untilDone(waiter(crew, bell, 5, 5, "Tonno"));
        crew.untilDone(cook(crew, bell, 8, 8, "Calzone"));
        crew.untilDone(waiter(crew, bell, 8, 8, "Calzone"));
    }

    private static Hand interruptedCook(Crew crew, Bell bell, int number) {
        return crew.start("cook-" + number, () -> Expect.raises(InterruptedException.class,
                "The ring that was interrupted", () -> ring(crew, bell, number, "Funghi")));
    }

    @Script(todo = 2, read = MONITOR,
            why = "An interrupt asks the waiter to stop waiting, wherever he stands in line, or before he stands there; the others wait"
                    + " as before. Whoever called fetch could mistake a null for a plate.")
    void an_interrupt_ends_the_wait_of_a_waiter(Crew crew) {
        Bell bell = new Bell();
        crew.interruptWaiting(interruptedWaiter(crew, bell, 1));
        crew.untilDone(cook(crew, bell, 1, 1, "Margherita"));
        crew.untilDone(waiter(crew, bell, 2, 1, "Margherita"));
        Hand first = crew.untilBlocked(interruptedWaiter(crew, bell, 3));
        Hand between = crew.untilBlocked(waiter(crew, bell, 4, 1, "Funghi"));
        Hand last = crew.untilBlocked(interruptedWaiter(crew, bell, 5));
        crew.interruptWaiting(last);
        crew.interruptWaiting(first);
        crew.untilDone(cook(crew, bell, 2, 1, "Funghi"));
        crew.untilDone(between);
        crew.sendsAwayAtOnce("waiter-6", "an empty pass", () -> bell.fetch(1));
        crew.untilDone(cook(crew, bell, 3, 1, "Salami"));
        crew.untilDone(waiter(crew, bell, 7, 1, "Salami"));
    }

    private static Hand interruptedWaiter(Crew crew, Bell bell, int number) {
        return crew.start("waiter-" + number, () ->
                Expect.raises(InterruptedException.class, "The fetch that was interrupted", () -> bell.fetch(1)));
    }

    // ---- several who wait: each comes when the one before waits already

    @Script(todo = 2, read = MONITOR,
            why = "Everybody hears the same bell. Being woken says that something has changed, not that one's own plate is"
                    + " there.")
    void a_waiter_leaves_the_plate_of_another_table(Crew crew) {
        Bell bell = new Bell();
        Hand first = crew.untilBlocked(waiter(crew, bell, 1, 1, "Margherita"));
        crew.untilDone(cook(crew, bell, 1, 2, "Funghi"));
        crew.settle();
        if (first.isDone()) {
            crew.untilDone(first);
        }
        crew.nobodyPolls("the plate of another table stands on the pass");
        crew.untilDone(waiter(crew, bell, 2, 2, "Funghi"));
        crew.untilDone(cook(crew, bell, 2, 1, "Margherita"));
        crew.untilDone(first);
    }

    @Script(todo = 1, read = MONITOR,
            why = "Several cooks can be woken at once, or one could come who has not waited at all; the pass has room for one"
                    + " plate, and the next cook goes on after the next fetch.")
    void one_fetch_makes_room_for_one_cook(Crew crew) {
        Bell bell = new Bell();
        crew.untilDone(cook(crew, bell, 1, 1, "Margherita"));
        List<Hand> cooks = List.of(
                crew.untilBlocked(cook(crew, bell, 2, 2, "Funghi")),
                crew.untilBlocked(cook(crew, bell, 3, 3, "Salami")));
        crew.untilDone(waiter(crew, bell, 1, 1, "Margherita"));
        new Waiting(crew, "cooks", cooks).goOnOneByOne(cook -> fetches(crew, bell, cook + 2));
    }

    @Script(todo = 3, read = MONITOR,
            why = "Those who wait at one monitor wait for different things. If the bell wakes only one of them, it could be one"
                    + " who has to wait again, and then the other one sleeps on.")
    void the_bell_reaches_the_waiter_of_that_table(Crew crew) {
        Bell bell = new Bell();
        List<Hand> waiters = new ArrayList<>();
        for (int table = 1; table <= 5; table++) {
            waiters.add(crew.untilBlocked(waiter(crew, bell, table, table, "Margherita")));
        }
        for (int table : List.of(3, 4, 1, 5, 2)) { // the first of them is neither among the oldest nor among the newest
            crew.untilDone(cook(crew, bell, table, table, "Margherita"));
            crew.untilDone(waiters.get(table - 1));
        }
    }

    @Script(todo = 3, read = MONITOR,
            why = "Tables whose waiters wait at one place share each wake-up there. If it reaches only one of them, it could be one"
                    + " who has to wait again.")
    void the_bell_reaches_a_waiter_among_many_tables(Crew crew) {
        for (int far : List.of(MANY_TABLES, MORE_TABLES)) {
            oneOfTwoTablesIsRung(crew, 1, far);
            oneOfTwoTablesIsRung(crew, far, 1);
        }
    }

    /** Of three who wait for two tables, the one for that table comes in the middle. */
    private static void oneOfTwoTablesIsRung(Crew crew, int rung, int other) {
        Bell bell = new Bell();
        Hand first = crew.untilBlocked(waiter(crew, bell, 1, other, "Margherita"));
        Hand second = crew.untilBlocked(waiter(crew, bell, 2, rung, "Funghi"));
        Hand third = crew.untilBlocked(waiter(crew, bell, 3, other, "Margherita")); // second is neither the oldest nor the newest
        crew.untilDone(cook(crew, bell, 1, rung, "Funghi"));
        crew.untilDone(second);
        crew.untilDone(cook(crew, bell, 2, other, "Margherita"));
        crew.settle();
        crew.untilDone(cook(crew, bell, 3, other, "Margherita"));
        crew.untilDone(first);
        crew.untilDone(third);
    }

    @Script(todo = 3, read = MONITOR,
            why = "Cooks and waiters can wait at one monitor. If a fetch wakes only one of them, it could be a waiter who has to"
                    + " wait again, and then the cook sleeps on.")
    void a_free_pass_reaches_the_cook_among_waiters(Crew crew) {
        Bell bell = new Bell();
        crew.untilDone(cook(crew, bell, 1, 1, "Margherita"));
        Hand second = crew.untilBlocked(waiter(crew, bell, 2, 2, "Funghi"));
        Hand cook = crew.untilBlocked(cook(crew, bell, 2, 2, "Funghi")); // neither the oldest nor the newest
        crew.untilBlocked(waiter(crew, bell, 3, 3, "Salami"));
        crew.untilDone(waiter(crew, bell, 1, 1, "Margherita"));
        crew.untilDone(cook);
        crew.untilDone(second);
    }

    // ---- several who come one directly after the other: while an inspector holds the monitor, they stand in line

    @Script(todo = {1, 3}, read = MONITOR,
            why = "Both cooks could look at the pass before either of them has put a plate there.")
    void two_cooks_do_not_share_the_pass(Crew crew) {
        Bell bell = new Bell();
        Inspector inspector = Inspector.at(crew, bell);
        List<Hand> cooks = List.of(
                inLine(crew, cook(crew, bell, 1, 1, "Margherita")),
                inLine(crew, cook(crew, bell, 2, 2, "Funghi")));
        inspector.leaves();
        new Waiting(crew, "cooks", cooks).goOnOneByOne(cook -> fetches(crew, bell, cook + 1));
    }

    @Script(todo = {2, 3}, read = MONITOR,
            why = "A waiter who is woken needs the monitor again before he goes on, and others may stand in line for it. By then"
                    + " the plate could be gone, and he waits for the next one as if he had just come.")
    void a_waiter_who_is_woken_too_late_waits_again(Crew crew) {
        Bell bell = new Bell();
        Hand first = crew.untilBlocked(waiter(crew, bell, 1, 1, "Margherita"));
        Inspector inspector = Inspector.at(crew, bell);
        Hand second = inLine(crew, waiter(crew, bell, 2, 1, "Margherita")); // one before the cook and one after: a lock
        Hand cook = inLine(crew, cook(crew, bell, 1, 1, "Margherita"));
        Hand third = inLine(crew, waiter(crew, bell, 3, 1, "Margherita")); // lets the oldest in, a monitor often the newest
        inspector.leaves();
        crew.untilDone(cook);
        new Waiting(crew, "waiters", List.of(first, second, third)).goOnOneByOne(waiter -> cook(crew, bell, waiter + 2, 1, "Margherita"));
    }

    @Script(todo = {1, 3}, read = MONITOR,
            why = "A cook who is woken needs the monitor again before he goes on, and others may stand in line for it. By then"
                    + " the pass could be full again, and he waits for the next fetch as if he had just come.")
    void a_cook_who_is_woken_too_late_waits_again(Crew crew) {
        Bell bell = new Bell();
        crew.untilDone(cook(crew, bell, 1, 1, "Margherita"));
        Hand first = crew.untilBlocked(cook(crew, bell, 2, 2, "Funghi"));
        Inspector inspector = Inspector.at(crew, bell);
        Hand second = inLine(crew, cook(crew, bell, 3, 3, "Salami"));
        Hand waiter = inLine(crew, waiter(crew, bell, 1, 1, "Margherita"));
        Hand third = inLine(crew, cook(crew, bell, 4, 4, "Tonno"));
        inspector.leaves();
        crew.untilDone(waiter);
        new Waiting(crew, "cooks", List.of(first, second, third)).goOnOneByOne(cook -> fetches(crew, bell, cook + 2));
    }

    @Script(todo = {2, 3}, read = MONITOR,
            why = "A plate and an interrupt can come to a waiter in the same moment, a free pass and an interrupt to a cook. Either"
                    + " he makes use of it, or it is there for the next one, who may wait already.")
    void nothing_goes_with_somebody_who_is_interrupted(Crew crew) {
        for (AtOnce how : AtOnce.OFTEN) {
            Bell empty = new Bell();
            Hand waiter = crew.untilBlocked(crew.call("waiter-1", () -> empty.fetch(1)));
            Hand nextWaiter = crew.untilBlocked(waiter(crew, empty, 2, 1, "Margherita"));
            if (Inspector.wakesAndInterrupts(crew, empty, how, () -> cook(crew, empty, 1, 1, "Margherita"), waiter)) {
                if (crew.leaves(waiter)) {
                    crew.untilTrue("That waiter-2 gets Margherita, which waiter-1, who was interrupted, did not fetch",
                            nextWaiter::isDone);
                } else {
                    fetched(1, "Margherita", (String) waiter.result());
                    crew.untilDone(cook(crew, empty, 2, 1, "Margherita"));
                }
                crew.untilDone(nextWaiter);
            }

            Bell full = new Bell();
            crew.untilDone(cook(crew, full, 1, 1, "Salami"));
            Hand cook = crew.untilBlocked(cook(crew, full, 2, 2, "Margherita"));
            Hand nextCook = crew.untilBlocked(cook(crew, full, 3, 3, "Funghi"));
            if (Inspector.wakesAndInterrupts(crew, full, how, () -> waiter(crew, full, 1, 1, "Salami"), cook)) {
                if (crew.leaves(cook)) {
                    crew.untilTrue("That cook-3 puts Funghi where cook-2, who was interrupted, has put nothing", nextCook::isDone);
                } else {
                    crew.untilDone(waiter(crew, full, 2, 2, "Margherita"));
                }
                crew.untilDone(nextCook);
                crew.untilDone(waiter(crew, full, 3, 3, "Funghi"));
            }
        }
    }

    // ---- every order of steps

    @Explore(todo = {2, 3}, read = MONITOR,
            why = "Between the look of a waiter and his wait the bell could ring: then nobody is left to wake him.")
    void in_every_order_of_steps_a_waiter_hears_the_bell() {
        Interleavings.explore(60, scene -> {
            Bell bell = new Bell();
            scene.thread("cook-1", () -> bell.ring(1, "Margherita"));
            scene.thread("waiter-1", () -> fetched(1, "Margherita", bell.fetch(1)));
            scene.play();
        });
    }

    @Explore(todo = {1, 3}, read = MONITOR,
            why = "Between the look of a cook and his wait a waiter could come and go: then nobody is left to wake him. And what a"
                    + " waiter reads when the pass is free already could be the next plate.")
    void in_every_order_of_steps_a_cook_hears_of_the_free_pass() {
        Interleavings.explore(60, scene -> {
            Bell bell = new Bell();
            bell.ring(1, "Margherita");
            scene.thread("cook-1", () -> bell.ring(2, "Funghi"));
            scene.thread("waiter-1", () -> fetched(1, "Margherita", bell.fetch(1)));
            scene.play();
            fetched(2, "Funghi", bell.fetch(2));
        });
    }

    // ---- what the checks are made of

    private static Hand cook(Crew crew, Bell bell, int number, int table, String dish) {
        return crew.start("cook-" + number, () -> ring(crew, bell, table, dish));
    }

    private static void ring(Crew crew, Bell bell, int table, String dish) throws InterruptedException {
        crew.note("ring(%d, %s)", table, dish);
        bell.ring(table, dish);
    }

    private static Hand waiter(Crew crew, Bell bell, int number, int table, String expected) {
        return crew.start("waiter-" + number, () -> fetch(crew, bell, table, expected));
    }

    /** A waiter of that table, who takes whatever he gets. */
    private static Hand fetches(Crew crew, Bell bell, int table) {
        return crew.start("waiter-" + table, () -> {
            crew.note("fetch(%d)", table);
            bell.fetch(table);
        });
    }

    private static void fetch(Crew crew, Bell bell, int table, String expected) throws InterruptedException {
        crew.note("fetch(%d)", table);
        fetched(table, expected, bell.fetch(table));
    }

    private static void fetched(int table, String expected, String dish) {
        Expect.equal("What was fetched for table " + table, expected, dish);
    }

    /** Lets this one come as far as it gets. */
    private static Hand inLine(Crew crew, Hand hand) {
        crew.settle();
        return hand;
    }
}
