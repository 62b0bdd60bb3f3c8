package threads;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/*
 * 01-threads, exercise 4: Brigade. Lesson: 01-threads/README.md#4-start-all-then-wait-for-all
 * The slides put their threads into a list, to join each of them in the end. A table has ordered;
 * each recipe gets a cook of its own. But here the next cook begins when the last one is done.
 * Goal: all cooks of a table work at the same time, and the table gets all its dishes.
 * Rules: any number of recipes, also none, also one recipe twice. Whoever calls cook(...) cooks
 * nothing and rests until the last dish is done: no naps, no looking again and again, no limit. An
 * interrupt may end that wait with an InterruptedException, or the flag is up again in the end. A
 * list that is returned is complete. No cook is left behind. One brigade cooks for many tables, one
 * after the other and at once.
 * Commands: mvn test -pl 01-threads -Dtest=BrigadeTest    Hints: 01-threads/hints.md
 */
public class Brigade {

    public List<String> cook(List<Supplier<String>> recipes) throws InterruptedException {
        // Local, so that each call has its own; and a place for each cook, so that no two of them
        // ever write to the same one.
        String[] dishes = new String[recipes.size()];
        List<Thread> cooks = new ArrayList<>();
        for (int i = 0; i < dishes.length; i++) {
            int place = i;
            // TODO 1: all cooks are at work at the same time.
            // This loop only starts them. Whoever joins in here waits for one before the next begins.
            Thread cook = new Thread(() -> dishes[place] = recipes.get(place).get(), "cook-" + (i + 1));
            cook.start();
            cooks.add(cook);
        }
        // TODO 2: nobody comes back from cook(...) before the last dish is done.
        // One after the other is right here: they all work, and the order of the waits plays no
        // part. What a cook wrote happens-before join() returns: no lock is needed to read it.
        for (Thread cook : cooks) {
            cook.join();
        }
        // TODO 3: one dish for each recipe, in the order of the recipes, whoever was done first.
        return List.of(dishes);
    }

    // Also right: a CountDownLatch of as many as there are recipes; a pool with a thread for each,
    // invokeAll and shutdown; a FutureTask for each thread; a subclass of Thread that keeps its dish
    // in a field; a monitor that counts what is missing; on JDK 21, virtual threads in a try.

    // Looks right: to join the last cook only, because that one began last:
    //
    //     host              | cook-1            | cook-2            | dishes
    //     starts both       | cooking ...       |                   | [null, null]
    //                       | cooking ...       | dishes[1]         | [null, Funghi]
    //     join cook-2       | cooking ...       | (has ended)       | [null, Funghi]
    //     returns           | cooking ...       |                   | [null, Funghi]
    //                       | dishes[0]         |                   | too late
    //
    // A plain HashMap that all cooks put into looks right as well, and no script can show that it is
    // not: two put at once, and on a busy evening one dish of a thousand is gone.
}
