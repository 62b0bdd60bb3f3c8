package queues;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import kit.Crew;
import kit.Exercise;
import kit.Expect;
import kit.Explore;
import kit.GrowingLimit;
import kit.Hand;
import kit.Insides;
import kit.Inspector;
import kit.Interleavings;
import kit.Promise;
import kit.Script;
import kit.SlowOne;
import kit.Visibility;
import kit.report.NotYet;

@Exercise(number = 3, about = "say no after a fair wait, and count it")
class FullRailTest {

    private static final String FULL = "4-when-the-rail-is-full";
    private static final Duration A_MOMENT = Duration.ofNanos(1);
    private static final Duration A_DAY = Duration.ofDays(1);
    private static final Duration LONGEST = Duration.ofNanos(Long.MAX_VALUE);

    @Promise(todo = 1, read = FULL,
            why = "The waiter tells the guests what the answer says: only they can order again. The same dish twice is two orders.")
    void the_answer_says_whether_the_order_is_on_the_rail() throws InterruptedException {
        FullRail rail = new FullRail(2, Duration.ZERO);
        Expect.equal("The answer to the first order, at a rail of 2,", true, rail.offer("Margherita"));
        Expect.equal("The answer to the second order, at a rail of 2,", true, rail.offer("Funghi"));
        Expect.equal("The answer to the third order, at a rail of 2,", false, rail.offer("Salami"));
        Expect.equal("The first order taken", "Margherita", rail.take());
        Expect.equal("The answer with one place free", true, rail.offer("Funghi"));
        Expect.equal("The second order taken", "Funghi", rail.take());
        Expect.equal("The answer with one place free again", true, rail.offer("Tonno"));
        Expect.equal("The third order taken", "Funghi", rail.take());
        Expect.equal("The fourth order taken", "Tonno", rail.take());
        for (int number = 1; number <= 3; number++) {
            Expect.equal("The answer to order " + number + ", at a rail of 2 from which all orders were taken,",
                    number <= 2, rail.offer("Salami"));
        }

        FullRail longRail = new FullRail(200, Duration.ZERO);
        for (int number = 1; number <= 201; number++) {
            Expect.equal("The answer to order " + number + ", at a rail of 200,", number <= 200, longRail.offer("Funghi"));
        }
    }

    @Promise(todo = 3, read = FULL,
            why = "The number is this rail's account of the evening: refusals only, all of them, however often one asks.")
    void every_refusal_is_counted_and_nothing_else() throws InterruptedException {
        FullRail rail = new FullRail(1, Duration.ZERO);
        Expect.equal("At the beginning, refused()", 0, rail.refused());
        rail.offer("Margherita");
        Expect.equal("With one order accepted and none refused, refused()", 0, rail.refused());
        for (int refused = 1; refused <= 3; refused++) {
            rail.offer("Funghi");
            Expect.equal("At refusal number " + refused + ", refused()", refused, rail.refused());
        }
        Expect.equal("Asked again after 3 refusals, refused()", 3, rail.refused());
        rail.take();
        rail.offer("Salami");
        Expect.equal("With another order accepted after 3 refusals, refused()", 3, rail.refused());
        FullRail other = new FullRail(1, Duration.ZERO);
        Expect.equal("Of another rail, after 3 refusals of the first, refused()", 0, other.refused());
        Expect.equal("With another rail beside it, after 3 refusals, refused()", 3, rail.refused());
    }

    @Script(todo = 2, read = FULL,
            why = "A place can come free while the waiter still has patience. Nobody is refused before the end of it, however far"
                    + " off that is: a long has an end, and what lies beyond it comes back with the other sign.")
    void with_patience_left_a_waiter_gets_the_place_that_comes_free(Crew crew) throws InterruptedException {
        FullRail rail = new FullRail(1, A_DAY);
        rail.offer("Margherita");
        Hand waiter = waiter("waiter-1", crew, rail, "Funghi");
        crew.untilBlocked(waiter);
        crew.nobodySleeps("the rail is full");
        Expect.equal("While waiter-1 still waits, refused()", 0, refused(crew, rail));

        cook("cook-1", crew, rail, "Margherita");
        crew.untilDone(waiter);
        Expect.equal("The answer to waiter-1, who got the free place,", true, waiter.result());
        Expect.equal("With nobody refused, refused()", 0, refused(crew, rail));
        cook("cook-2", crew, rail, "Funghi");

        FullRail patient = new FullRail(1, LONGEST);
        patient.offer("Margherita");
        Hand another = waiter("waiter-2", crew, patient, "Tonno");
        crew.settle();
        if (another.isDone()) {
            crew.untilDone(another);
            throw Expect.notYet("waiter-2 has patience for 292 years, and the answer, %s, came at once.", another.result());
        }
        cook("cook-3", crew, patient, "Margherita");
        crew.untilDone(another);
    }

    @Script(todo = 2, read = FULL,
            why = "A place that comes free is one place. Who finds it taken again has as much patience left as before.")
    void who_comes_too_late_for_the_free_place_waits_on(Crew crew) throws InterruptedException {
        FullRail rail = new FullRail(1, A_DAY);
        rail.offer("Margherita");
        List<Hand> waiters = new ArrayList<>();
        for (int number = 1; number <= 2; number++) {
            waiters.add(waiter("waiter-" + number, crew, rail, "Funghi"));
            crew.untilBlocked(waiters.get(number - 1));
        }
        Inspector inspector = Inspector.at(crew, rail);
        Hand cook = crew.call("cook-1", rail::take);
        crew.settle();
        waiters.add(waiter("waiter-3", crew, rail, "Funghi")); // may be there before those who are woken
        crew.settle();
        inspector.leaves();
        crew.untilDone(cook);
        for (int free = 1; free <= 3; free++) {
            int places = free;
            crew.untilTrue("That " + free + " of 3 waiters have a place, now that " + free + " came free",
                    () -> waiters.stream().filter(Hand::isDone).count() >= places);
            crew.settle();
            Expect.equal("With a day of patience for each, refused()", 0, refused(crew, rail));
            cook("cook-" + (free + 1), crew, rail, "Funghi");
        }
        waiters.forEach(crew::untilDone);
    }

    @Script(todo = {1, 2}, read = FULL,
            why = "Object.wait, await and park may return although nobody signalled (JLS 17.2.1): to be awake does not say that"
                    + " there is an order, or a place.")
    void who_is_woken_for_no_reason_waits_again(Crew crew) throws InterruptedException {
        FullRail rail = new FullRail(1, A_DAY);
        Hand cook = crew.untilBlocked(crew.call("cook-1", rail::take));
        Insides.of(rail).waitsAgain(crew, cook);
        crew.untilDone(waiter("waiter-1", crew, rail, "Margherita"));
        crew.untilDone(cook);
        Expect.equal("The order that cook-1 took", "Margherita", cook.result());

        rail.offer("Funghi");
        Hand waiter = crew.untilBlocked(waiter("waiter-2", crew, rail, "Salami"));
        Insides.of(rail).waitsAgain(crew, waiter);
        cook("cook-2", crew, rail, "Funghi");
        crew.untilDone(waiter);
        Expect.equal("The answer to waiter-2, who got the free place,", true, waiter.result());
        cook("cook-3", crew, rail, "Salami");
    }

    @Script(todo = {1, 2}, read = FULL,
            why = "Three orders can come before the first cook who was woken is at the rail. Then nobody is left to wake the others.")
    void three_orders_are_enough_for_three_cooks(Crew crew) {
        FullRail rail = new FullRail(3, A_DAY);
        List<Hand> cooks = List.of(
                crew.untilBlocked(crew.start("cook-1", rail::take)),
                crew.untilBlocked(crew.start("cook-2", rail::take)),
                crew.untilBlocked(crew.start("cook-3", rail::take)));
        Inspector.holdsUp(crew, rail, () -> waiter("waiter-1", crew, rail, "Margherita"),
                () -> waiter("waiter-2", crew, rail, "Funghi"), () -> waiter("waiter-3", crew, rail, "Salami"));
        cooks.forEach(crew::untilDone);
    }

    @Script(todo = 2, read = FULL,
            why = "Three places can come free before the first waiter who was woken is there. Then nobody is left to wake the others.")
    void three_free_places_are_enough_for_three_waiters(Crew crew) throws InterruptedException {
        FullRail rail = new FullRail(3, A_DAY);
        rail.offer("Margherita");
        rail.offer("Funghi");
        rail.offer("Napoli");
        List<Hand> waiters = List.of(
                crew.untilBlocked(waiter("waiter-1", crew, rail, "Salami")),
                crew.untilBlocked(waiter("waiter-2", crew, rail, "Tonno")),
                crew.untilBlocked(waiter("waiter-3", crew, rail, "Diavola")));
        Inspector.holdsUp(crew, rail, () -> crew.start("cook-1", rail::take), () -> crew.start("cook-2", rail::take),
                () -> crew.start("cook-3", rail::take));
        waiters.forEach(crew::untilDone);
    }

    @Script(todo = 2, read = FULL,
            why = "The guests do not wait for ever. When the patience is over, the answer is no.")
    void the_wait_ends_with_the_patience(Crew crew) throws InterruptedException {
        FullRail rail = new FullRail(1, Duration.ofMillis(20));
        rail.offer("Margherita");
        Hand waiter = waiter("waiter-1", crew, rail, "Funghi");
        crew.untilDone(waiter);
        Expect.equal("The answer to waiter-1, after 20 ms at a full rail,", false, waiter.result());
        Expect.equal("With waiter-1 refused, refused()", 1, refused(crew, rail));
        cook("cook-1", crew, rail, "Margherita");
        crew.untilDone(waiter("waiter-2", crew, rail, "Salami"));
        cook("cook-2", crew, rail, "Salami");
    }

    @Script(todo = 2, read = FULL,
            why = "Who waits can be woken for nothing (JLS 17.2.1), or for a place that another was quicker to take. He has waited all"
                    + " the same.")
    void who_is_woken_in_vain_has_no_new_patience(Crew crew) throws InterruptedException {
        GrowingLimit.until(patience -> {
            FullRail rail = new FullRail(1, patience);
            rail.offer("Margherita");
            Hand waiter = waiter("waiter-1", crew, rail, "Funghi");
            crew.settle();
            boolean often = Insides.of(rail).wakesPastTheLimit(crew, waiter, patience);
            Expect.that(waiter.isDone(), "waiter-1, who was woken in vain now and then, still waits when his patience of %d ms is over.",
                    patience.toMillis());
            return often;
        });
        GrowingLimit.until(patience -> {
            FullRail rail = new FullRail(1, patience);
            rail.offer("Margherita");
            Hand waiter = waiter("waiter-1", crew, rail, "Funghi");
            crew.settle();
            boolean often = GrowingLimit.isPast(patience, crew, waiter, () -> losesAPlace(crew, rail));
            Expect.that(waiter.isDone(), "waiter-1, to whom others left no place that came free, still waits when his patience of %d ms"
                    + " is over.", patience.toMillis());
            return often && !Boolean.TRUE.equals(waiter.result()); // he can be the quicker one
        });
    }

    /** A place comes free, and somebody at the door is quicker: a lock lets in who came first, a monitor often who came last. */
    private static void losesAPlace(Crew crew, FullRail rail) {
        Inspector.holdsUp(crew, rail, () -> waiter("waiter-2", crew, rail, "Salami"), () -> crew.start("cook-1", rail::take),
                () -> waiter("waiter-3", crew, rail, "Tonno"));
        crew.settle();
    }

    @Script(todo = 2, read = FULL,
            why = "An interrupt asks a thread to stop. One that waits hears it only as an exception; it is no answer of the rail.")
    void an_interrupt_ends_the_wait_and_is_no_refusal(Crew crew) throws InterruptedException {
        FullRail rail = new FullRail(1, A_DAY);
        crew.sendsAway("cook-1", "take()", rail::take);

        rail.offer("Margherita");
        Hand first = waiter("waiter-1", crew, rail, "Funghi");
        crew.untilBlocked(first);
        Hand second = crew.start("waiter-2", () ->
                Expect.raises(InterruptedException.class, "waiter-2's interrupted offer()", () -> rail.offer("Salami")));
        crew.untilBlocked(second);
        second.interrupt();
        crew.untilDone(second);
        Expect.equal("With nobody refused and one waiter interrupted, refused()", 0, refused(crew, rail));
        Expect.that(!first.isDone(), "When waiter-2 was interrupted, waiter-1 did not wait on, and the rail of 1 is full.");

        cook("cook-2", crew, rail, "Margherita");
        crew.untilDone(first);
        cook("cook-3", crew, rail, "Funghi");
        Hand last = crew.call("cook-4", rail::take);
        crew.untilBlocked(last);
        crew.sendsAway("cook-5", "take()", rail::take); // cook-4 waits on
        crew.untilDone(waiter("waiter-3", crew, rail, "Tonno"));
        crew.untilDone(last);
        Expect.equal("The order that cook-4 took", "Tonno", last.result());
        crew.untilDone(waiter("waiter-4", crew, rail, "Napoli"));
        cook("cook-6", crew, rail, "Napoli");
    }

    @Script(todo = 1, read = FULL,
            why = "An interrupt can come between two steps of a cook: then he has an order, or another cook must find it.")
    void an_interrupt_between_two_steps_loses_no_order(Crew crew) {
        FullRail rail = new FullRail(1, A_DAY);
        crew.untilDone(waiter("waiter-1", crew, rail, "Margherita"));
        Hand cook = Inspector.holdsUpAndInterrupts(crew, rail, () -> crew.call("cook-1", rail::take));
        Hand took = crew.leaves(cook) ? crew.call("cook-2", rail::take) : cook;
        crew.untilDone(took);
        Expect.equal("The order that " + took.name() + " took", "Margherita", took.result());
    }

    @Script(todo = 2, read = FULL,
            why = "An interrupt can come between two steps of a waiter: then his order hangs there, or another can use the place.")
    void an_interrupt_between_two_steps_loses_no_place(Crew crew) {
        FullRail rail = new FullRail(1, A_DAY);
        Hand first = Inspector.holdsUpAndInterrupts(crew, rail, () -> waiter("waiter-1", crew, rail, "Margherita"));
        boolean gone = crew.leaves(first);
        crew.untilDone(gone ? waiter("waiter-2", crew, rail, "Funghi") : first);
        cook("cook-1", crew, rail, gone ? "Funghi" : "Margherita");
    }

    private static Hand waiter(String name, Crew crew, FullRail rail, String order) {
        return crew.call(name, () -> {
            boolean accepted = rail.offer(order);
            crew.note("%s: %s", order, accepted);
            return accepted;
        });
    }

    private static void cook(String name, Crew crew, FullRail rail, String expected) {
        Hand cook = crew.call(name, () -> {
            String order = rail.take();
            crew.note("takes %s", order);
            return order;
        });
        crew.untilDone(cook);
        Expect.equal("The order that " + name + " took", expected, cook.result());
    }

    /** Asked by a thread of its own: an answer that makes the asker wait is told apart from a wrong number. */
    private static Object refused(Crew crew, FullRail rail) {
        Hand host = crew.call("host", rail::refused);
        crew.untilDone(host);
        return host.result();
    }

    @Script(todo = 3, read = FULL,
            why = "What one thread writes without the lock, or reads without it, another may see late or never. And what it writes"
                    + " while another reads the number, adds one and writes it back, is overwritten. An interrupt that came"
                    + " before is not about the question.")
    void asking_sees_every_refusal_so_far(Crew crew) throws Throwable {
        FullRail rail = new FullRail(1, Duration.ZERO);
        crew.untilDone(crew.start("waiter-1", () -> offerTwo(rail)));
        crew.untilDone(crew.startInterrupted("host", () ->
                Expect.equal("With one waiter refused, what refused() tells host, who came interrupted,", 1, rail.refused())));
        if (!allIsWell(TwoAreRefused.class, crew)) {
            return; // to be seen in the orders of steps below
        }
        Visibility.of(OneIsRefusedOneAsks.class, crew);
        if (!allIsWell(SlowWaiter.class, crew)) {
            return; // so is this
        }
        Visibility.of(TwoAreRefusedAfterAMoment.class, crew); // there is no exploration of a patience that ends
        Visibility.of(SlowWaiterAfterAMoment.class, crew);
    }

    private static boolean allIsWell(Class<? extends Visibility.Run> run, Crew crew) throws Throwable {
        try {
            Visibility.of(run, crew);
            return true;
        } catch (NotYet notYet) {
            return false;
        }
    }

    static class TwoAreRefused implements Visibility.Run {
        Duration patience() {
            return Duration.ZERO;
        }

        @Override
        public final void act(Crew crew) {
            Visibility.oneAfterTheOther(crew, () -> new FullRail(1, patience()),
                    "waiter-1", FullRailTest::offerTwo, "waiter-2", FullRailTest::offerTwo);
        }
    }

    static final class TwoAreRefusedAfterAMoment extends TwoAreRefused {
        @Override
        Duration patience() {
            return A_MOMENT;
        }
    }

    /** waiter-1 takes no step, or one, or two, and stops until waiter-2 is refused, or waits for what waiter-1 holds. */
    static class SlowWaiter extends SlowOne {
        Duration patience() {
            return Duration.ZERO;
        }

        @Override
        protected final void play(Crew crew) {
            FullRail rail = new FullRail(1, patience());
            crew.untilDone(waiter("waiter-0", crew, rail, "Margherita"));
            slows("waiter-1");
            Hand first = waiter("waiter-1", crew, rail, "Funghi");
            takesItsSteps();
            Hand second = waiter("waiter-2", crew, rail, "Salami");
            crew.until(second::isDone);
            goesOn();
            crew.untilDone(first);
            crew.untilDone(second);
            Expect.equal("With waiter-1 and waiter-2 refused, refused()", 2, refused(crew, rail));
        }
    }

    static final class SlowWaiterAfterAMoment extends SlowWaiter {
        @Override
        Duration patience() {
            return A_MOMENT;
        }
    }

    static final class OneIsRefusedOneAsks implements Visibility.Run {
        @Override
        public void act(Crew crew) {
            for (Duration patience : List.of(Duration.ZERO, A_MOMENT)) {
                Visibility.oneAfterTheOther(crew, () -> new FullRail(1, patience),
                        "waiter-1", FullRailTest::offerTwo, "host", FullRail::refused);
            }
        }
    }

    private static void offerTwo(FullRail rail) throws InterruptedException {
        rail.offer("Margherita");
        rail.offer("Funghi");
    }

    @Explore(todo = 3, read = FULL,
            why = "Two waiters can look at the number of refusals before either of them writes the next one.")
    void two_waiters_refused_at_once_are_both_counted() {
        Interleavings.explore(60, scene -> {
            FullRail rail = new FullRail(1, Duration.ZERO);
            rail.offer("Margherita");
            boolean[] accepted = new boolean[2];
            scene.thread("waiter-1", () -> accepted[0] = rail.offer("Funghi"));
            scene.thread("waiter-2", () -> accepted[1] = rail.offer("Salami"));
            scene.play();
            Expect.that(!accepted[0] && !accepted[1], "A full rail answered %s to waiter-1 and %s to waiter-2.",
                    accepted[0], accepted[1]);
            Expect.equal("With both waiters refused, refused()", 2, rail.refused());
        });
    }

    @Explore(todo = {1, 2}, read = FULL,
            why = "Between a look at the first order and the taking of it, another cook can come.")
    void two_cooks_at_once_never_take_the_same_order() {
        Interleavings.explore(60, scene -> {
            FullRail rail = new FullRail(2, Duration.ZERO);
            rail.offer("Margherita");
            rail.offer("Funghi");
            String[] taken = new String[2];
            scene.thread("cook-1", () -> taken[0] = rail.take());
            scene.thread("cook-2", () -> taken[1] = rail.take());
            scene.play();
            Expect.oneEach("Margherita", "Funghi", taken[0], taken[1],
                    "Margherita and Funghi hung on the rail; cook-1 took %s, cook-2 took %s.");
        });
    }

    @Explore(todo = {1, 2}, read = FULL,
            why = "Between a look at the rail and the next step, the other waiter can take the place.")
    void of_two_waiters_at_the_last_place_one_is_refused() {
        Interleavings.explore(90, scene -> {
            FullRail rail = new FullRail(1, Duration.ZERO);
            boolean[] accepted = new boolean[2];
            scene.thread("waiter-1", () -> accepted[0] = rail.offer("Funghi"));
            scene.thread("waiter-2", () -> accepted[1] = rail.offer("Salami"));
            scene.play();
            Expect.that(accepted[0] != accepted[1], "With one place free the answers were %s to waiter-1 and %s to waiter-2.",
                    accepted[0], accepted[1]);
            Expect.equal("With one waiter refused, refused()", 1, rail.refused());
            Expect.equal("The order taken", accepted[0] ? "Funghi" : "Salami", rail.take());
        });
    }
}
