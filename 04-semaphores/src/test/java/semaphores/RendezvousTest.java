package semaphores;

import java.util.List;
import kit.Checkpoint;
import kit.Crew;
import kit.Exercise;
import kit.Expect;
import kit.Explore;
import kit.Hand;
import kit.Insides;
import kit.Interleavings;
import kit.Script;
import kit.SlowOne;
import kit.Visibility;

@Exercise(number = 3, about = "two go on when both have arrived")
class RendezvousTest {

    private static final String BOTH = "4-both-must-arrive";

    @Script(todo = 1, read = BOTH,
            why = "The rider may be late. The cook cannot know how late, and must not leave before.")
    void the_cook_waits_for_the_rider(Crew crew) {
        Door door = new Door(crew);
        crew.untilBlocked(door.cook());
        crew.nobodyPolls("the rider is not there yet");
        door.rider();
        crew.settle();
    }

    @Script(todo = 1, read = BOTH,
            why = "The pizzas may take longer. The rider cannot know how long, and must not leave before.")
    void the_rider_waits_for_the_cook(Crew crew) {
        Door door = new Door(crew);
        crew.untilBlocked(door.rider());
        crew.nobodyPolls("the cook is not there yet");
        door.cook();
        crew.settle();
    }

    @Script(todo = 2, read = BOTH,
            why = "Who waits can tell nobody anything. What the other waits to hear must have been said by then.")
    void both_go_on_when_both_have_arrived(Crew crew) {
        Door first = new Door(crew);
        Hand cook = first.cook();
        crew.settle();
        first.bothGoOn(cook, first.rider());

        Door second = new Door(crew);
        Hand rider = second.rider();
        crew.settle();
        second.bothGoOn(rider, second.cook());
    }

    @Script(todo = 3, read = BOTH,
            why = "What the last meeting leaves behind, the next one finds: a permit too many, a latch that stays open.")
    void they_meet_again_and_again(Crew crew) {
        for (boolean cookFirst : new boolean[] {true, false}) {
            Door door = new Door(crew);
            for (int meeting = 1; meeting <= 4; meeting++) {
                boolean cook = cookFirst == (meeting != 3);
                Hand first = cook ? door.cook() : door.rider();
                crew.settle();
                Expect.that(!first.isDone() || first.failure() != null,
                        "At meeting number %d %s comes first, does not wait for %s, and is gone.",
                        meeting, first.name(), cook ? "rider" : "cook");
                door.bothGoOn(first, cook ? door.rider() : door.cook());
            }
        }
    }

    @Script(todo = 1, read = BOTH,
            why = "What belongs to all objects of a class is shared by doors that have nothing to do with each other.")
    void each_door_is_one_of_its_own(Crew crew) {
        Door back = new Door(crew);
        Hand cook = back.cook();
        crew.settle();
        Door front = new Door(crew);
        Hand rider = front.rider();
        crew.settle();
        Expect.that(!rider.isDone(), "cook waits at the back door; rider came to the front door and went on.");
        front.bothGoOn(rider, front.cook());
        back.bothGoOn(cook, back.rider());
    }

    @Script(todo = 1, read = BOTH,
            why = "The other one may never come. An interrupt is how a thread is told so.")
    void who_waits_can_be_sent_away(Crew crew) {
        for (int meetings = 0; meetings <= 1; meetings++) {
            for (boolean cook : new boolean[] {true, false}) {
                Door door = new Door(crew);
                if (meetings > 0) {
                    Hand first = door.cook();
                    crew.settle();
                    door.bothGoOn(first, door.rider());
                }
                crew.interruptWaiting(door.isSentAway(cook));
            }
        }
    }

    @Script(todo = 1, read = BOTH,
            why = "Object.wait, await and park may return although nobody signalled (JLS 17.2.1): to be awake does not say that"
                    + " the other has arrived.")
    void who_is_woken_for_no_reason_waits_again(Crew crew) {
        for (boolean cookFirst : new boolean[] {true, false}) {
            Door door = new Door(crew);
            Hand first = cookFirst ? door.cook() : door.rider();
            crew.untilBlocked(first);
            Insides.of(door.rendezvous).waitsAgain(crew, first);
            door.bothGoOn(first, cookFirst ? door.rider() : door.cook());
        }
    }

    @Explore(todo = {1, 2, 3}, read = BOTH,
            why = "Between a look at who is there and the next step, the other one can act; and who goes on first can be"
                    + " back before the other has left.")
    void in_every_order_of_steps_they_meet_twice() {
        Interleavings.explore(75, scene -> {
            Rendezvous door = new Rendezvous();
            int[] cook = new int[1];
            int[] rider = new int[1];
            scene.thread("cook", () -> {
                for (int meeting = 1; meeting <= 2; meeting++) {
                    cook[0] = meeting;
                    door.cookArrives();
                    met("cook", "rider", rider[0], meeting);
                }
            });
            scene.thread("rider", () -> {
                for (int meeting = 1; meeting <= 2; meeting++) {
                    rider[0] = meeting;
                    door.riderArrives();
                    met("rider", "cook", cook[0], meeting);
                }
            });
            scene.play();
        });
    }

    @Script(todo = {1, 2, 3}, read = BOTH,
            why = "Nothing orders what one writes before what the other reads: who waits might never see that the other has come.")
    void each_sees_that_the_other_has_come(Crew crew) throws Throwable {
        Visibility.of(TheyMeetTwice.class, crew);
    }

    /** The cook is first, and then the rider. */
    static final class TheyMeetTwice implements Visibility.Run {
        @Override
        public void act(Crew crew) {
            Door door = new Door(crew);
            Checkpoint cookComes = crew.checkpoint("the next pizzas");
            Hand cook = crew.start("cook", () -> {
                for (int meeting = 1; meeting <= 2; meeting++) {
                    cookComes.pass();
                    door.rendezvous.cookArrives();
                }
            });
            Checkpoint riderComes = crew.checkpoint("the next tour");
            Hand rider = crew.start("rider", () -> {
                for (int meeting = 1; meeting <= 2; meeting++) {
                    riderComes.pass();
                    door.rendezvous.riderArrives();
                }
            });
            for (Checkpoint comes : List.of(cookComes, riderComes, riderComes, cookComes)) {
                comes.untilHere(1);
                comes.letGo(1);
            }
            crew.untilDone(cook);
            crew.untilDone(rider);
        }
    }

    @Script(todo = {1, 2, 3}, read = BOTH,
            why = "Between a look and the next step the other one can come. At a door that was used, both can find at once what the"
                    + " last meeting has left.")
    void they_meet_however_slow_one_of_them_is(Crew crew) throws Throwable {
        Visibility.of(SlowCook.class, crew);
        Visibility.of(SlowRider.class, crew);
    }

    static final class SlowCook extends SlowAtTheThirdMeeting {
        @Override
        Hand slow(Door door) {
            return door.cook();
        }

        @Override
        Hand other(Door door) {
            return door.rider();
        }
    }

    static final class SlowRider extends SlowAtTheThirdMeeting {
        @Override
        Hand slow(Door door) {
            return door.rider();
        }

        @Override
        Hand other(Door door) {
            return door.cook();
        }
    }

    /** At the third meeting, the slow one takes no step, or one, or two, and stops until the other has gone as far as he gets. */
    abstract static class SlowAtTheThirdMeeting extends SlowOne {
        abstract Hand slow(Door door);

        abstract Hand other(Door door);

        @Override
        protected final void play(Crew crew) {
            Door door = new Door(crew);
            String name = "";
            for (int meeting = 1; meeting <= 2; meeting++) {
                Hand first = slow(door);
                crew.settle();
                door.bothGoOn(first, other(door));
                name = first.name();
            }
            slows(name);
            Hand slow = slow(door);
            takesItsSteps();
            Hand other = other(door);
            crew.settle();
            goesOn();
            door.bothGoOn(slow, other);
        }
    }

    private static void met(String who, String other, int arrivals, int meeting) {
        Expect.that(arrivals >= meeting, "%s went on from meeting number %d, and %s had arrived %s.",
                who, meeting, other, arrivals == 0 ? "never" : "once");
    }

    /** A door, and who comes to it. */
    private static final class Door {
        private final Crew crew;
        private final Rendezvous rendezvous = new Rendezvous();

        Door(Crew crew) {
            this.crew = crew;
        }

        Hand cook() {
            return crew.start("cook", () -> {
                crew.note("arrives");
                rendezvous.cookArrives();
            });
        }

        Hand rider() {
            return crew.start("rider", () -> {
                crew.note("arrives");
                rendezvous.riderArrives();
            });
        }

        /** The cook, or the rider. */
        Hand isSentAway(boolean cook) {
            return crew.start(cook ? "cook" : "rider", () -> {
                crew.note("arrives");
                Expect.raises(InterruptedException.class, "The interrupted " + (cook ? "cookArrives()" : "riderArrives()"),
                        cook ? rendezvous::cookArrives : rendezvous::riderArrives);
            });
        }

        /** Who came first, who came second: both end, or it is told who waits for whom. */
        void bothGoOn(Hand first, Hand second) {
            crew.settle();
            String stuck = !first.isDone() && !second.isDone() ? "each waits for the other, " + first.name() + " for "
                            + second.name() + " and " + second.name() + " for " + first.name()
                    : first.isDone() ? second.name() + " waits for " + first.name() + ", who has gone on"
                    : first.name() + " waits for " + second.name() + ", who has gone on";
            crew.untilTrue("Both have arrived, and " + stuck + ". That both go on",
                    () -> first.isDone() && second.isDone());
            crew.untilDone(first);
            crew.untilDone(second);
        }
    }
}
