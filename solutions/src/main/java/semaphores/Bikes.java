package semaphores;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

/*
 * 04-semaphores, exercise 4: Bikes. Lesson: 04-semaphores/README.md#5-a-pool-of-things
 * The delivery bikes stand in a shed, and riders come for them. This shed lets riders wait until
 * morning, takes in whatever is pushed through the door, and now and then lends one bike to two.
 * Goal: so many riders as there are bikes, each on a bike of their own, and no bike ever lost.
 * Rules: borrow(...) lends any bike that is in. If there is none it waits at rest, up to `limit`,
 * and answers empty when none came back in time; with a limit of zero it does not wait. An
 * interrupt ends the wait with an InterruptedException. giveBack(...) never waits for a rider; a
 * bike that is not out is refused with an IllegalArgumentException. All names differ.
 * Commands: mvn test -pl 04-semaphores -Dtest=BikesTest    Hints: 04-semaphores/hints.md
 */
public class Bikes {

    // A deque for one thread has become a queue for many: a semaphore with several permits lets
    // several in, and does not protect what they do there.
    private final Queue<String> shed;
    private final Semaphore free;
    // What is out: the semaphore counts, and knows neither our bikes nor who has brought one back.
    private final Set<String> out = ConcurrentHashMap.newKeySet();

    public Bikes(List<String> bikes) {
        shed = new ConcurrentLinkedQueue<>(bikes);
        free = new Semaphore(bikes.size());
    }

    // TODO 1: no bike is lent to two riders at once, however many come at the same moment.
    // TODO 2: who has waited for `limit` leaves with no bike, and takes nobody else's chance along.
    public Optional<String> borrow(Duration limit) throws InterruptedException {
        // The permit is all that is waited for: without it nothing is taken, so nothing is lost.
        if (!free.tryAcquire(limit.toNanos(), TimeUnit.NANOSECONDS)) {
            return Optional.empty();
        }
        // Who has a permit finds a bike: each permit is given out behind one.
        String bike = shed.remove();
        out.add(bike);
        return Optional.of(bike);
    }

    // TODO 3: only a bike that is out comes in, and it comes in once.
    public void giveBack(String bike) {
        // remove looks and acts in one step: of two who give back the same bike, one gets true.
        if (!out.remove(bike)) {
            throw new IllegalArgumentException(bike + " is not out");
        }
        // First the bike, then the permit for it.
        shed.add(bike);
        free.release();
    }

    // Also right: a fair semaphore; a LinkedBlockingQueue of the bikes that are in, with a timed
    // poll and no semaphore at all; a monitor or a lock with a condition, which waits in a loop up
    // to one deadline; a permit for each bike, and one lock around shed and list.

    // Looks right: the permit first, then the bike, because a rider may be waiting:
    //
    //     rider-1              | rider-2              | shed, permits
    //     free.release()       |                      | [], 1
    //                          | tryAcquire -> true   | [], 0
    //                          | shed.poll() -> null  | [], 0
    //     shed.add(red)        |                      | [red], 0
    //
    // Red stands in the shed, and no permit is left to fetch it with.
}
