package semaphores;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import kit.Checkpoint;
import kit.Crew;
import kit.Exercise;
import kit.Expect;
import kit.Explore;
import kit.GrowingLimit;
import kit.Hand;
import kit.Insides;
import kit.Inspector;
import kit.Inspector.AtOnce;
import kit.Interleavings;
import kit.Promise;
import kit.Script;
import kit.SlowOne;
import kit.Visibility;

@Exercise(number = 4, about = "a pool of bikes: borrow and give back")
class BikesTest {

    private static final String POOL = "5-a-pool-of-things";
    private static final String BACK = "2-every-permit-comes-back";
    private static final Duration AT_ONCE = Duration.ZERO;
    private static final Duration SHORT = Duration.ofMillis(5);
    private static final Duration ALMOST_A_SECOND = Duration.ofMillis(999);
    private static final Duration A_DAY = Duration.ofDays(1);
    private static final Duration CENTURIES = Duration.ofNanos(Long.MAX_VALUE);

    // ---- one after the other

    @Promise(todo = {1, 2}, read = POOL,
            why = "Permits say how many bikes are in, not which. And a limit of zero asks for an answer at once, also for a no.")
    void each_bike_is_lent_to_one_rider(Crew crew) {
        Shed shed = new Shed(crew, "red", "blue");
        Set<String> lent = new HashSet<>();
        for (int rider = 1; rider <= 2; rider++) {
            String bike = shed.lends("rider-" + rider, AT_ONCE);
            Expect.that(bike.equals("red") || bike.equals("blue"), "rider-%d got the bike \"%s\"; there are red and blue.",
                    rider, bike);
            Expect.that(lent.add(bike), "rider-1 and rider-2 are both on the %s bike.", bike);
        }
        shed.lendsNone("rider-3", AT_ONCE, "With both bikes out");
        shed.takes("rider-1", "red");
        Expect.equal("The bike lent when only red is in", "red", shed.lends("rider-3", AT_ONCE));
        shed.lendsNone("rider-4", AT_ONCE, "With both bikes out again");
    }

    @Promise(todo = 3, read = BACK,
            why = "A semaphore believes whoever gives back: a second time makes a second permit, and there is no second bike.")
    void a_bike_comes_back_once(Crew crew) {
        Shed shed = new Shed(crew, "red");
        shed.lends("rider-1", AT_ONCE);
        shed.takes("rider-1", "red");
        shed.refuses("rider-1", "red", "that is back already");
        Expect.equal("The bike lent afterwards", "red", shed.lends("rider-2", AT_ONCE));
        shed.lendsNone("rider-3", AT_ONCE, "With red, the only bike, out");
        shed.takes("rider-2", "red");
    }

    @Promise(todo = 3, read = POOL,
            why = "What comes in is lent again. A bike from elsewhere is missed there.")
    void a_strangers_bike_stays_out(Crew crew) {
        Shed shed = new Shed(crew, "red", "blue");
        shed.refuses("rider-1", "red", "that was not lent yet");
        Expect.equal("A bike of two lent, and then the other: together", Set.of("red", "blue"),
                Set.of(shed.lends("rider-1", AT_ONCE), shed.lends("rider-2", AT_ONCE)));
        shed.refuses("rider-1", "green", "of somebody else");
        shed.lendsNone("rider-3", AT_ONCE, "With both bikes out, and a stranger's refused");
        shed.takes("rider-1", "blue");
        shed.refuses("rider-2", "blue", "that is back already, while red is out");
        Expect.equal("The bike lent when only blue is in", "blue", shed.lends("rider-3", AT_ONCE));
    }

    // ---- who waits

    @Script(todo = {1, 2}, read = POOL,
            why = "A bike can come back while the rider still has time. How soon, neither a look nor a nap can tell.")
    void who_waits_gets_the_bike_that_comes_back(Crew crew) {
        Shed shed = new Shed(crew, "red");
        shed.lends("rider-1", AT_ONCE);
        Hand second = shed.comes("rider-2", A_DAY);
        crew.untilBlocked(second);
        crew.nobodySleeps("the only bike is out");
        shed.takes("rider-1", "red");
        Expect.equal("The bike of rider-2, who waited for it,", "red", shed.bikeOf(second));
        shed.lendsNone("rider-3", AT_ONCE, "With red, the only bike, at rider-2");
        shed.takes("rider-2", "red");
    }

    @Script(todo = 2, read = POOL,
            why = "Several can wait. What comes back is of use to one of them each, and none must sleep beside a free bike.")
    void each_bike_that_comes_back_goes_to_somebody_who_waits(Crew crew) {
        threeWaitForTwo(crew, shed -> {
            shed.takes("rider-1", "red");
            shed.takes("rider-2", "blue");
        });
        threeWaitForTwo(crew, shed -> Inspector.holdsUp(crew, shed.bikes,
                () -> crew.start("rider-1", () -> shed.givesBack("red")),
                () -> crew.start("rider-2", () -> shed.givesBack("blue"))).forEach(crew::untilDone));
    }

    private static void threeWaitForTwo(Crew crew, Consumer<Shed> bothComeBack) {
        Shed shed = new Shed(crew, "red", "blue");
        shed.lends("rider-1", AT_ONCE);
        shed.lends("rider-2", AT_ONCE);
        List<Hand> waiting = new ArrayList<>();
        for (int rider = 3; rider <= 5; rider++) {
            waiting.add(shed.comes("rider-" + rider, A_DAY));
            crew.settle();
        }
        bothComeBack.accept(shed);
        crew.untilTrue("Two bikes came back. That two of the three who waited have one",
                () -> waiting.stream().filter(Hand::isDone).count() >= 2);
        crew.settle();
        List<Hand> served = waiting.stream().filter(Hand::isDone).toList();
        Expect.that(served.size() == 2, "Two bikes came back, and %d riders came out of the shed.", served.size());
        Set<String> bikes = new HashSet<>();
        for (Hand rider : served) {
            bikes.add(shed.bikeOf(rider));
        }
        Expect.equal("What the two who waited ride on", Set.of("red", "blue"), bikes);
    }

    @Script(todo = 2, read = POOL,
            why = "One rider has a day, another has no time at all. How long the first one waits is no affair of the second one's.")
    void who_has_no_time_is_answered_while_another_waits(Crew crew) {
        Shed shed = new Shed(crew, "red");
        shed.lends("rider-1", AT_ONCE);
        Hand patient = crew.untilBlocked(shed.comes("rider-2", A_DAY));
        Hand hasty = shed.comes("rider-3", AT_ONCE);
        crew.untilTrue("That rider-3, whose limit is zero, is answered while rider-2 waits for a bike", hasty::isDone);
        crew.untilDone(hasty);
        shed.takes("rider-1", "red");
        Expect.equal("The bike of rider-2, who waited for it,", "red", shed.bikeOf(patient));
    }

    @Script(todo = 2, read = POOL,
            why = "The limit was 5 ms. Pizzas get cold: who has waited for that long walks, and must be told so.")
    void the_wait_ends_with_the_limit(Crew crew) {
        Shed shed = new Shed(crew, "red");
        shed.lends("rider-1", AT_ONCE);
        shed.lendsNone("rider-2", SHORT, "After 5 ms beside an empty shed");
    }

    @Script(todo = 2, read = POOL,
            why = "Object.wait, await and park may return although nobody signalled (JLS 17.2.1): to be awake does not say that a"
                    + " bike came back, nor that the time is over.")
    void who_is_woken_for_no_reason_waits_again(Crew crew) {
        Shed shed = new Shed(crew, "red");
        shed.lends("rider-1", AT_ONCE);
        Hand waiting = crew.untilBlocked(shed.comes("rider-2", A_DAY));
        Insides.of(shed.bikes).waitsAgain(crew, waiting);
        shed.takes("rider-1", "red");
        Expect.equal("The bike of rider-2, who waited for it,", "red", shed.bikeOf(waiting));
    }

    @Script(todo = 2, read = POOL,
            why = "Who waits can be woken for nothing (JLS 17.2.1), or for a bike that another was quicker to take. He has waited all"
                    + " the same.")
    void who_is_woken_in_vain_has_no_new_limit(Crew crew) throws Throwable {
        GrowingLimit.until(limit -> {
            Shed shed = new Shed(crew, "red");
            shed.lends("rider-1", AT_ONCE);
            Hand waiting = shed.comes("rider-2", limit);
            crew.settle();
            boolean often = Insides.of(shed.bikes).wakesPastTheLimit(crew, waiting, limit);
            hasNotWaitedInVain(waiting, limit);
            return often;
        });
        Visibility.of(AnotherIsQuicker.class, crew);
    }

    private static void hasNotWaitedInVain(Hand rider, Duration limit) {
        Expect.that(rider.isDone(), "%s, who was woken in vain now and then, still waits when his limit of %d ms is over.",
                rider.name(), limit.toMillis());
    }

    /** Who gives the bike back borrows it again while rider-2 stands before his first step after the wait. */
    static final class AnotherIsQuicker implements Visibility.Run {
        private volatile Checkpoint awake;

        @Override
        public void between() {
            Checkpoint stop = awake;
            if (stop != null && Thread.currentThread().getName().equals("rider-2")) {
                stop.pass();
            }
        }

        @Override
        public void act(Crew crew) {
            GrowingLimit.until(limit -> {
                Shed shed = new Shed(crew, "red");
                shed.lends("rider-1", AT_ONCE);
                Hand waiting = shed.comes("rider-2", limit);
                crew.settle();
                boolean often = GrowingLimit.isPast(limit, crew, waiting, () -> isLentAgain(crew, shed));
                hasNotWaitedInVain(waiting, limit);
                return often;
            });
        }

        private void isLentAgain(Crew crew, Shed shed) {
            Checkpoint stop = crew.untoldCheckpoint("to take a breath");
            awake = stop;
            Hand quicker = crew.start("rider-1", () -> {
                shed.givesBack("red");
                shed.borrows(AT_ONCE);
            });
            crew.settle(); // where rider-2 is in already, the other one waits at the door
            awake = null;
            stop.open();
            crew.untilDone(quicker);
            crew.settle();
        }
    }

    @Script(todo = 2, read = POOL,
            why = "A limit can be shorter than a second: counted in whole seconds it is no time at all.")
    void a_limit_below_a_second_is_time_to_wait(Crew crew) {
        Shed shed = new Shed(crew, "red");
        shed.lends("rider-1", AT_ONCE);
        for (int rider = 2; rider <= 7; rider++) { // on a busy machine the time of one can be up before he is seen
            Hand hand = shed.comes("rider-" + rider, ALMOST_A_SECOND);
            crew.settle();
            if (!hand.isDone()) {
                return;
            }
            crew.untilDone(hand);
        }
        throw Expect.notYet("One after the other, 6 riders came to an empty shed with a limit of 999 ms, and none of them waited.");
    }

    @Script(todo = 2, read = POOL,
            why = "A limit can be as long as a long. What is added to it may lie beyond the greatest number, and there the numbers"
                    + " begin again from below.")
    void a_limit_of_centuries_is_time_to_wait(Crew crew) {
        Shed shed = new Shed(crew, "red");
        shed.lends("rider-1", AT_ONCE);
        Hand waiting = shed.comes("rider-2", CENTURIES);
        crew.settle();
        Expect.that(!waiting.isDone() || waiting.failure() != null,
                "rider-2 came to an empty shed with a limit of 292 years, and did not wait.");
        shed.takes("rider-1", "red");
        Expect.equal("The bike of rider-2, who waited for it,", "red", shed.bikeOf(waiting));
    }

    @Script(todo = 2, read = BACK,
            why = "Who leaves without a bike has had no permit, or must put it back: else one bike stands there for nobody.")
    void who_leaves_without_a_bike_takes_nothing_along(Crew crew) {
        Shed shed = new Shed(crew, "red");
        shed.lends("rider-1", AT_ONCE);
        shed.lendsNone("rider-2", AT_ONCE, "With the only bike out");
        shed.lendsNone("rider-3", SHORT, "After 5 ms beside an empty shed");
        shed.takes("rider-1", "red");
        shed.stillLends("rider-4", "red", "Two riders left in vain, and red came back");
    }

    @Script(todo = 2, read = BACK,
            why = "An interrupt can come at any wait. Whatever was taken by then must be there for the next one.")
    void who_is_interrupted_takes_nothing_along(Crew crew) {
        Shed shed = new Shed(crew, "red");
        shed.lends("rider-1", AT_ONCE);
        Hand waiting = crew.start("rider-2", () -> Expect.raises(InterruptedException.class,
                "The interrupted borrow(...) of rider-2", () -> shed.bikes.borrow(A_DAY)));
        crew.untilBlocked(waiting);
        waiting.interrupt();
        crew.untilDone(waiting);
        shed.lendsNone("rider-3", AT_ONCE, "With the only bike out, and rider-2 interrupted");
        shed.takes("rider-1", "red");
        shed.stillLends("rider-4", "red", "rider-2 was interrupted while waiting, and red came back");
        shed.lendsNone("rider-5", AT_ONCE, "With the only bike out");
    }

    @Script(todo = 2, read = BACK,
            why = "A bike and an interrupt can come to a rider in the same moment. Either he rides, or the bike is there for the next"
                    + " one.")
    void no_bike_goes_with_a_rider_who_is_interrupted(Crew crew) {
        for (boolean alone : new boolean[] {false, true}) {
            for (AtOnce how : AtOnce.values()) {
                interruptedAsABikeComes(crew, how, alone);
            }
        }
    }

    private static void interruptedAsABikeComes(Crew crew, AtOnce how, boolean alone) {
        Shed shed = new Shed(crew, "red");
        shed.lends("rider-1", AT_ONCE);
        Hand impatient = crew.untilBlocked(shed.comes("rider-2", A_DAY));
        Hand patient = alone ? null : crew.untilBlocked(shed.comes("rider-3", A_DAY));
        if (!Inspector.wakesAndInterrupts(crew, shed.bikes, how,
                () -> crew.start("rider-1", () -> shed.givesBack("red")), impatient)) {
            return;
        }
        if (alone) {
            crew.untilTrue("That rider-2, who was interrupted as red came back, rides or leaves", impatient::isDone);
        } else {
            crew.untilTrue("That rider-2, who was interrupted as red came back, or rider-3 gets it",
                    () -> patient.isDone() || impatient.isDone() && !impatient.leftInterrupted());
        }
        crew.settle();
        if (alone && impatient.leftInterrupted()) {
            shed.stillLends("rider-4", "red", "rider-2, who waited alone, was interrupted as red came back, and left");
            return;
        }
        Hand served = impatient.leftInterrupted() ? patient : impatient;
        Expect.equal("The bike of " + served.name() + ", who waited for it,", "red", shed.bikeOf(served));
        shed.lendsNone("rider-4", AT_ONCE, "With red, the only bike, at " + served.name());
    }

    @Script(todo = 2, read = BACK,
            why = "A bike can come in the last moment, to a rider who is on his way out. Either he rides, or the bike is there for the"
                    + " next one.")
    void no_bike_goes_with_a_rider_whose_time_is_over(Crew crew) {
        for (boolean monitor : List.of(false, true)) {
            GrowingLimit.until(limit -> comesAtTheLimit(limit, monitor, crew));
        }
    }

    /** A bike comes as the limit ends; on a busy machine it can come later, which says nothing. */
    private static boolean comesAtTheLimit(Duration limit, boolean monitor, Crew crew) {
        Shed shed = new Shed(crew, "red");
        shed.lends("rider-1", AT_ONCE);
        Hand late = shed.comes("rider-2", limit);
        crew.settle();
        Hand patient = crew.untilBlocked(shed.comes("rider-3", A_DAY));
        boolean cameAbout = Inspector.wakesAsTheLimitEnds(crew, shed.bikes, limit, monitor,
                () -> crew.start("rider-1", () -> shed.givesBack("red")), late);
        BooleanSupplier inVain = () -> late.isDone() && Optional.empty().equals(late.result());
        crew.untilTrue("That rider-2, whose limit ended as red came back, or rider-3 gets it",
                () -> patient.isDone() || late.isDone() && !inVain.getAsBoolean());
        return cameAbout || !inVain.getAsBoolean();
    }

    @Script(todo = 3, read = BACK,
            why = "An interrupt ends a wait. Giving back is none: whoever has brought a bike is rid of it.")
    void who_is_interrupted_gives_back_all_the_same(Crew crew) {
        Shed shed = new Shed(crew, "red");
        shed.lends("rider-1", AT_ONCE);
        crew.untilDone(crew.startInterrupted("rider-1", () -> {
            shed.givesBack("red");
        }));
        shed.stillLends("rider-2", "red", "rider-1, interrupted before, gave red back");
    }

    @Script(todo = 3, read = BACK,
            why = "Who waits is woken by what comes in. Nothing came in when it was refused.")
    void a_refused_bike_lets_nobody_in(Crew crew) {
        Shed shed = new Shed(crew, "red");
        shed.lends("rider-1", AT_ONCE);
        Hand waiting = shed.comes("rider-2", A_DAY);
        crew.settle();
        shed.refuses("rider-3", "green", "of somebody else");
        crew.untilBlocked(waiting);
        shed.takes("rider-1", "red");
        Expect.equal("The bike of rider-2, who waited for it,", "red", shed.bikeOf(waiting));
    }

    @Script(todo = {2, 3}, read = BACK,
            why = "A rider who leaves in vain and one who brings a bike can meet. What both touch needs an order, or the bike goes to"
                    + " somebody who is gone.")
    void who_gives_back_sees_who_has_left(Crew crew) throws Throwable {
        Visibility.of(OneLeavesOneGivesBack.class, crew);
    }

    static final class OneLeavesOneGivesBack implements Visibility.Run {
        @Override
        public void act(Crew crew) {
            List<Visibility.Act<Bikes>> inVain = List.of(
                    bikes -> bikes.borrow(AT_ONCE), bikes -> bikes.borrow(SHORT), OneLeavesOneGivesBack::comesInterrupted);
            inVain.forEach(leaves -> meet(crew, leaves));
        }

        private static void meet(Crew crew, Visibility.Act<Bikes> leaves) {
            Bikes bikes = new Bikes(List.of("red"));
            Checkpoint riding = crew.checkpoint("riding");
            Hand first = crew.start("rider-1", () -> {
                bikes.borrow(AT_ONCE);
                riding.pass();
                bikes.giveBack("red");
            });
            riding.untilHere(1);
            Checkpoint walking = crew.checkpoint("walking");
            Hand second = crew.start("rider-2", () -> {
                leaves.on(bikes);
                walking.pass();
            });
            walking.untilHere(1);
            riding.open();
            crew.untilDone(first);
            walking.open();
            crew.untilDone(second);
        }

        private static void comesInterrupted(Bikes bikes) {
            Thread.currentThread().interrupt();
            try {
                bikes.borrow(A_DAY);
            } catch (Exception e) {
                // leaves in vain
            }
        }
    }

    @Script(todo = 2, read = BACK,
            why = "An interrupt can come between any two steps of a rider. If he leaves by then, the bike that was in must be there for"
                    + " the next one, and so must the permit.")
    void who_is_interrupted_between_two_steps_takes_nothing_along(Crew crew) throws Throwable {
        Visibility.of(InterruptedBetweenTwoSteps.class, crew);
    }

    static final class InterruptedBetweenTwoSteps extends SlowOne {
        @Override
        protected void play(Crew crew) {
            slows("rider-1");
            Shed shed = new Shed(crew, "red");
            Hand slow = shed.comes("rider-1", A_DAY);
            takesItsSteps();
            if (!slow.isDone()) {
                crew.interrupt(slow);
            }
            goesOn();
            crew.untilTrue("That rider-1, who was interrupted while red was in, comes back", slow::isDone);
            if (slow.leftInterrupted()) {
                shed.stillLends("rider-2", "red", "rider-1 was interrupted while red was in, and left without it");
            } else {
                Expect.equal("The bike of rider-1", "red", shed.bikeOf(slow));
                shed.lendsNone("rider-2", AT_ONCE, "With red, the only bike, at rider-1");
            }
        }
    }

    // ---- every order of steps

    @Explore(todo = {1, 2}, read = POOL,
            why = "Between a look which bike is in and the next step, another rider can take it.")
    void two_riders_never_share_a_bike() {
        Interleavings.explore(90, scene -> {
            Bikes bikes = new Bikes(List.of("red", "blue"));
            String[] got = new String[2];
            scene.thread("rider-1", () -> got[0] = bikes.borrow(AT_ONCE).orElse("no"));
            scene.thread("rider-2", () -> got[1] = bikes.borrow(AT_ONCE).orElse("no"));
            scene.play();
            boolean both = got[0].equals("red") && got[1].equals("blue") || got[0].equals("blue") && got[1].equals("red");
            Expect.that(both, "Red and blue were in: rider-1 got %s bike, rider-2 got %s bike.",
                    article(got[0]), article(got[1]));
        });
    }

    private static String article(String bike) {
        return bike.equals("no") ? "no" : "the " + bike;
    }

    @Explore(todo = {2, 3}, read = POOL,
            why = "What a rider is told has come in must be in by then; and who finds nothing must not have taken anything.")
    void a_bike_that_comes_back_is_lent_again() {
        Interleavings.explore(60, scene -> {
            Bikes bikes = new Bikes(List.of("red"));
            bikes.borrow(AT_ONCE);
            scene.thread("rider-1", () -> bikes.giveBack("red"));
            scene.thread("rider-2", () -> {
                if (bikes.borrow(AT_ONCE).isPresent()) {
                    bikes.giveBack("red");
                }
            });
            scene.play();
            Expect.equal("When both are back in, the bike lent", "red", bikes.borrow(AT_ONCE).orElse("none"));
        });
    }

    @Explore(todo = 3, read = BACK,
            why = "Between the look whether the bike is out and taking it in, another can give back the same one.")
    void of_two_who_give_back_the_same_bike_one_is_refused() {
        Interleavings.explore(90, scene -> {
            Bikes bikes = new Bikes(List.of("red"));
            bikes.borrow(AT_ONCE);
            int[] refused = new int[2];
            scene.thread("rider-1", () -> refused[0] = refusals(bikes));
            scene.thread("rider-2", () -> refused[1] = refusals(bikes));
            scene.play();
            Expect.equal("Of two who gave back the same bike, the number of those refused", 1, refused[0] + refused[1]);
            Expect.equal("The bike lent afterwards", "red", bikes.borrow(AT_ONCE).orElse("none"));
            Expect.equal("The bike lent after that", "none", bikes.borrow(AT_ONCE).orElse("none"));
        });
    }

    private static int refusals(Bikes bikes) {
        try {
            bikes.giveBack("red");
            return 0;
        } catch (IllegalArgumentException refused) {
            return 1;
        }
    }

    /** The shed, and riders who come and go, each on a thread of its own: so it is told when one cannot go on. */
    private static final class Shed {
        private final Crew crew;
        private final Bikes bikes;

        Shed(Crew crew, String... names) {
            this.crew = crew;
            bikes = new Bikes(List.of(names));
        }

        Hand comes(String rider, Duration limit) {
            return crew.call(rider, () -> borrows(limit));
        }

        /** To be called by the rider. */
        Optional<String> borrows(Duration limit) throws InterruptedException {
            Optional<String> bike = bikes.borrow(limit);
            crew.note(bike == null ? "gets null" : bike.map(name -> "gets " + name).orElse("gets no bike"));
            return bike;
        }

        /** The bike that this rider got; not yet when there is none. */
        String bikeOf(Hand rider) {
            crew.untilDone(rider);
            Expect.that(rider.result() != null, "borrow(...) answered null to %s.", rider.name());
            Optional<?> bike = (Optional<?>) rider.result();
            Expect.that(bike.isPresent(), "%s got no bike, and one was free.", rider.name());
            return bike.get().toString();
        }

        String lends(String rider, Duration limit) {
            return bikeOf(comes(rider, limit));
        }

        void stillLends(String rider, String bike, String when) {
            Hand hand = comes(rider, AT_ONCE);
            crew.untilDone(hand);
            Expect.that(Optional.of(bike).equals(hand.result()), "%s. Then %s got %s.", when, rider,
                    hand.result() instanceof Optional<?> other && other.isPresent() ? other.get() : "no bike");
        }

        void lendsNone(String rider, Duration limit, String when) {
            Hand hand = comes(rider, limit);
            crew.untilDone(hand);
            Expect.that(hand.result() != null, "%s, borrow(...) answered null to %s.", when, rider);
            Optional<?> bike = (Optional<?>) hand.result();
            Expect.that(bike.isEmpty(), "%s, %s got the bike \"%s\".", when, rider, bike.isEmpty() ? "" : bike.get());
        }

        void takes(String rider, String bike) {
            crew.untilDone(crew.start(rider, () -> givesBack(bike)));
        }

        /** To be called by the rider. */
        void givesBack(String bike) {
            bikes.giveBack(new String(bike)); // the same name, written once more
            crew.note("gives %s back", bike);
        }

        void refuses(String rider, String bike, String what) {
            crew.untilDone(crew.start(rider, () -> {
                Expect.raises(IllegalArgumentException.class, "giveBack(" + bike + ") of a bike " + what,
                        () -> bikes.giveBack(new String(bike)));
                crew.note("%s is refused", bike);
            }));
        }
    }
}
