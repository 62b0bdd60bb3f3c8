package semaphores;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Phaser;
import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.AtomicIntegerArray;
import kit.Body;
import kit.Crew;
import kit.Exercise;
import kit.Expect;
import kit.Explore;
import kit.Hand;
import kit.Ingredients;
import kit.Insides;
import kit.Interleavings;
import kit.Promise;
import kit.Script;
import kit.SlowOne;
import kit.Visibility;

@Exercise(number = 6, about = "all go together, course after course")
class GateTest {

    private static final String GATE = "7-a-gate-that-can-be-used-again";

    @Promise(todo = {1, 2, 3}, read = GATE,
            why = "A ready-made barrier does the whole work; what has to be seen to inside it stays unseen.")
    void the_gate_is_built_here() {
        Ingredients.none(Gate.class, CyclicBarrier.class, Phaser.class);
    }

    @Script(todo = 1, read = GATE,
            why = "A course goes out when everybody is there for it: one too early serves half a table, one too late none."
                    + " What a waiter brings along from another gate says nothing about this one.")
    void nobody_goes_out_before_all_have_come(Crew crew) {
        for (int number : new int[] {3, 5}) {
            Banquet banquet = new Banquet(crew, number, 1);
            for (int come = 1; come < number; come++) {
                banquet.comes(come);
                banquet.nobodyIsOut(1, come);
                crew.nobodyPolls("not all have come");
            }
            banquet.comes(number);
            banquet.allGoOut(1);
        }
        oneHasPassedAnotherGate(crew);
    }

    /** He has met the guard there, and comes first for a course that two carry. */
    private static void oneHasPassedAnotherGate(Crew crew) {
        Gate another = new Gate(2);
        crew.start("guard", another::pass);
        crew.settle();
        Banquet banquet = new Banquet(crew, 2, 1, () -> {
            crew.note("passes another gate");
            another.pass();
        });
        banquet.comes(1);
        banquet.nobodyIsOut(1, 1);
        banquet.comes(2);
        banquet.allGoOut(1);
    }

    @Script(todo = 1, read = GATE,
            why = "Object.wait, await and park may return although nobody signalled (JLS 17.2.1): to be awake does not say that"
                    + " all have come.")
    void who_is_woken_for_no_reason_does_not_go_out(Crew crew) {
        Banquet banquet = new Banquet(crew, 3, 1);
        banquet.comes(1);
        banquet.comes(2);
        banquet.wakeForNothing();
        banquet.nobodyIsOut(1, 2);
        banquet.comes(3);
        banquet.allGoOut(1);
    }

    @Script(todo = 2, read = GATE,
            why = "What the first course leaves behind, a count or a permit, is what the second one begins with.")
    void the_gate_serves_one_course_after_the_other(Crew crew) {
        Banquet banquet = new Banquet(crew, 3, 4);
        for (int course = 1; course <= 4; course++) {
            banquet.comes(1 + course % 3);
            banquet.nobodyIsOut(course, 1);
            banquet.comes(1 + (course + 1) % 3);
            banquet.nobodyIsOut(course, 2);
            banquet.comes(1 + (course + 2) % 3);
            banquet.allGoOut(course);
        }
    }

    @Script(todo = 2, read = GATE,
            why = "With one waiter the first to come is the last as well, and nobody else can let him go.")
    void a_waiter_who_serves_alone_always_gets_through(Crew crew) {
        Banquet banquet = new Banquet(crew, 1, 3);
        for (int course = 1; course <= 3; course++) {
            banquet.comes(1);
            banquet.allGoOut(course);
        }
    }

    @Explore(todo = 1, read = GATE,
            why = "Between one waiter's look at the count and his next step the other could come and count as well.")
    void two_who_come_at_once_are_both_counted() {
        Interleavings.explore(60, scene -> {
            Gate gate = new Gate(2);
            scene.thread("waiter-1", gate::pass);
            scene.thread("waiter-2", gate::pass);
            scene.play();
        });
    }

    @Explore(todo = 3, read = GATE,
            why = "A fast waiter could be back for the next course before a slow one has left with this one.")
    void whoever_is_back_early_takes_nobodys_turn() {
        Interleavings.explore(225, scene -> {
            Gate gate = new Gate(2);
            int[] come = new int[3];
            int[] met = new int[5];
            scene.thread("waiter-1", () -> {
                come[1] = 1;
                gate.pass();
                met[1] = come[2];
                come[1] = 2;
                gate.pass();
                met[2] = come[2];
            });
            scene.thread("waiter-2", () -> {
                come[2] = 1;
                gate.pass();
                met[3] = come[1];
                come[2] = 2;
                gate.pass();
                met[4] = come[1];
            });
            scene.play();
            for (int i = 1; i <= 4; i++) { // at the end: a thread that throws would leave the other waiting
                int course = 1 + (i - 1) % 2;
                Expect.that(met[i] >= course, "waiter-%d went out with course %d when only 1 of 2 waiters had come for it.",
                        i <= 2 ? 1 : 2, course);
            }
        });
    }

    @Script(todo = {1, 2, 3}, read = GATE,
            why = "A waiter can stop between any two of his steps, in the second course as in the first, for as long as the others"
                    + " need to be back.")
    void a_slow_waiter_is_waited_for_in_later_courses_too(Crew crew) throws Throwable {
        Visibility.of(SlowToCome.class, crew);
        Visibility.of(SlowAndTheLast.class, crew);
        Visibility.of(SlowToLeave.class, crew);
        Visibility.of(SlowAmongThree.class, crew);
    }

    static final class SlowToCome extends SlowInTheSecondCourse {
        @Override
        void bothCome(Banquet banquet) {
            isSlow = true;
            banquet.comes(1);
            takesItsSteps();
            banquet.comes(2);
        }
    }

    static final class SlowAndTheLast extends SlowInTheSecondCourse {
        @Override
        void bothCome(Banquet banquet) {
            banquet.comes(2);
            isSlow = true;
            banquet.comes(1);
            takesItsSteps();
        }
    }

    static final class SlowToLeave extends SlowInTheSecondCourse {
        @Override
        void bothCome(Banquet banquet) {
            banquet.comes(1);
            isSlow = true;
            banquet.comes(2);
            takesItsSteps();
        }
    }

    /** Two waiters carry three courses; waiter-1 is slow with the second, and waiter-2 comes for the third meanwhile. */
    abstract static class SlowInTheSecondCourse extends SlowOne {
        volatile boolean isSlow;

        @Override
        protected final boolean isSlow() {
            return isSlow && Thread.currentThread().getName().equals("waiter-1");
        }

        @Override
        protected final void play(Crew crew) {
            isSlow = false;
            Banquet banquet = new Banquet(crew, 2, 3);
            banquet.comes(1);
            banquet.comes(2);
            banquet.allGoOut(1);
            bothCome(banquet);
            banquet.comes(2);
            banquet.nobodyIsOut(3, 1);
            goesOn();
            banquet.allGoOut(2);
            banquet.nobodyIsOut(3, 1);
            banquet.comes(1);
            banquet.allGoOut(3);
        }

        /** For the second course. */
        abstract void bothCome(Banquet banquet);
    }

    /** Three waiters carry two courses; waiter-1 is slow with the first, and the last one, if he is out, is back meanwhile. */
    static final class SlowAmongThree extends SlowOne {
        @Override
        protected void play(Crew crew) {
            slows("waiter-1");
            Banquet banquet = new Banquet(crew, 3, 2);
            banquet.comes(1);
            takesItsSteps();
            banquet.comes(2);
            banquet.comes(3);
            boolean out = banquet.isOut(3, 1);
            if (out) {
                banquet.comes(3);
                banquet.nobodyIsOut(2, 1);
            }
            goesOn();
            banquet.allGoOut(1);
            if (!out) {
                banquet.comes(3);
            }
            banquet.nobodyIsOut(2, 1);
            banquet.comes(1);
            banquet.comes(2);
            banquet.allGoOut(2);
        }
    }

    /** Waiters who come to the gate when the check tells them, for one course after the other. */
    private static final class Banquet {
        private final Crew crew;
        private final Gate gate;
        private final int number;
        private final List<Hand> waiters = new ArrayList<>();
        private final List<Semaphore> called = new ArrayList<>();
        private final AtomicIntegerArray out;

        Banquet(Crew crew, int number, int courses) {
            this(crew, number, courses, () -> { });
        }

        /** @param before what waiter-1 does before the first course */
        Banquet(Crew crew, int number, int courses, Body before) {
            this.crew = crew;
            this.number = number;
            gate = new Gate(number);
            out = new AtomicIntegerArray(number + 1);
            for (int i = 1; i <= number; i++) {
                int me = i;
                called.add(new Semaphore(0));
                waiters.add(crew.start("waiter-" + me, () -> {
                    if (me == 1) {
                        before.run();
                    }
                    serve(me, courses);
                }));
            }
        }

        private void serve(int me, int courses) throws InterruptedException {
            for (int course = 1; course <= courses; course++) {
                called.get(me - 1).acquire();
                crew.note("comes for course %d", course);
                gate.pass();
                out.set(me, course);
                crew.note("is out");
            }
        }

        /** This one comes, and everybody goes as far as they get. */
        void comes(int waiter) {
            called.get(waiter - 1).release();
            crew.settle();
        }

        void wakeForNothing() {
            crew.settle();
            Insides.of(gate).wakeForNothing(waiters.toArray(Hand[]::new));
            crew.settle();
        }

        boolean isOut(int waiter, int course) {
            return out.get(waiter) >= course;
        }

        void nobodyIsOut(int course, int come) {
            for (int waiter = 1; waiter <= number; waiter++) {
                Expect.that(!isOut(waiter, course), "waiter-%d went out with course %d when %d of %d waiters had come for it.",
                        waiter, course, come, number);
            }
            waiters.stream().filter(hand -> hand.failure() != null).forEach(crew::untilDone);
        }

        void allGoOut(int course) {
            String who = number == 1 ? "waiter-1 goes" : (number == 2 ? "both" : "all " + number) + " waiters go";
            crew.untilTrue("That " + who + " out with course " + course, () -> anyFailed() || allOut(course));
            waiters.stream().filter(hand -> hand.failure() != null).forEach(crew::untilDone);
            crew.settle();
        }

        private boolean anyFailed() {
            return waiters.stream().anyMatch(hand -> hand.failure() != null);
        }

        private boolean allOut(int course) {
            for (int waiter = 1; waiter <= number; waiter++) {
                if (!isOut(waiter, course)) {
                    return false;
                }
            }
            return true;
        }
    }
}
