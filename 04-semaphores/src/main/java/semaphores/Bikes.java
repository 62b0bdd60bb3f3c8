package semaphores;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Semaphore;

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

    private final Deque<String> shed;
    private final Semaphore free;

    public Bikes(List<String> bikes) {
        shed = new ArrayDeque<>(bikes);
        free = new Semaphore(bikes.size());
    }

    // TODO 1: no bike is lent to two riders at once, however many come at the same moment.
    // TODO 2: who has waited for `limit` leaves with no bike, and takes nobody else's chance along.
    public Optional<String> borrow(Duration limit) throws InterruptedException {
        free.acquire();
        return Optional.of(shed.removeFirst());
    }

    // TODO 3: only a bike that is out comes in, and it comes in once.
    public void giveBack(String bike) {
        shed.addLast(bike);
        free.release();
    }
}
