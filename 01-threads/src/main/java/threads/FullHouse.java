package threads;

import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.IntConsumer;

/*
 * 01-threads, exercise 9: FullHouse. Lesson: 01-threads/README.md#9-ten-thousand-guests
 * (JDK 21 or newer.) Ten thousand guests, each a thread that mostly waits. Here a hundred threads
 * take one guest after the other: the rest stand at the door, and nobody waits until they are gone.
 * Goal: open(...) lets guests 1 to `guests` in, all at the same time, each on a virtual thread of
 * its own that calls evening.accept(guest) once, and returns when the last guest has gone.
 * Rules: no guest waits on a platform thread, and none waits for another one's place. Nobody is
 * sent home: no guest is interrupted, unless the caller is. Who calls open(...) rests meanwhile.
 * Commands: mvn test -pl 01-threads -Dtest=FullHouseTest    Hints: 01-threads/hints.md
 */
public class FullHouse {

    public void open(int guests, IntConsumer evening) throws InterruptedException {
        // TODO 1: a guest who only waits costs next to nothing.
        // TODO 2: every guest has a place, however many there are.
        ExecutorService house = Executors.newFixedThreadPool(100);
        for (int number = 1; number <= guests; number++) {
            int guest = number;
            house.execute(() -> evening.accept(guest));
        }
        // TODO 3: come back when the last guest has gone.
        house.shutdown();
    }
}
