package judge.worker;

import kit.Crew;
import kit.Exercise;
import kit.Expect;
import kit.Explore;
import kit.Hand;
import kit.Interleavings;
import kit.Promise;
import kit.Script;

/** Checks that every answer would pass: they make a new process load and compile what all checks need. */
@Exercise(number = 1, about = "a warm worker")
class WarmUp {
    @Promise(todo = 1, why = "", read = "")
    void one_thread() {
        Expect.equal("One and one", 2, 1 + 1);
    }

    @Script(todo = 1, why = "", read = "")
    void two_threads(Crew crew) {
        Object lock = new Object();
        Hand waiting;
        synchronized (lock) {
            waiting = crew.start("cook-1", () -> {
                synchronized (lock) {
                    crew.note("is in");
                }
            });
            crew.untilBlocked(waiting);
        }
        crew.untilDone(waiting);
    }

    @Explore(todo = 1, why = "", read = "")
    void every_order() {
        Interleavings.explore(scene -> {
            int[] counted = new int[1];
            scene.thread("cook-1", () -> count(counted));
            scene.thread("cook-2", () -> count(counted));
            scene.play();
            Expect.equal("The count", 2, counted[0]);
        });
    }

    private static void count(int[] counted) {
        synchronized (counted) {
            counted[0]++;
        }
    }
}
