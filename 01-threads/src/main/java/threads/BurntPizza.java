package threads;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ThreadFactory;

/*
 * 01-threads, exercise 8: BurntPizza. Lesson: 01-threads/README.md#8-when-a-thread-ends-badly
 * Each pizza is baked by a cook of its own, and one may burn: then its Runnable throws, whatever it
 * likes, also an Error. Some failures vanish, some reach the caller while other cooks still bake.
 * Goal: bake(...) returns when all pizzas are baked. If any burns it throws an ExecutionException
 * whose cause is what the pizza threw; of several, the first in time. The others are waited for.
 * Rules: `hire` makes the threads; all pizzas are in the oven at once, also one that is ordered
 * twice. Nobody is disturbed because another pizza burnt. What two cooks share is ordered. The next
 * evening knows nothing of this one. An interrupt may end the wait with an InterruptedException, or the flag is up again in the end.
 * Commands: mvn test -pl 01-threads -Dtest=BurntPizzaTest    Hints: 01-threads/hints.md
 */
public class BurntPizza {

    private Throwable burnt;

    public void bake(List<Runnable> pizzas, ThreadFactory hire)
            throws ExecutionException, InterruptedException {
        List<Thread> cooks = new ArrayList<>();
        for (Runnable pizza : pizzas) {
            Thread cook = hire.newThread(pizza);
            cook.start();
            // TODO 1: no failure is lost, however early it comes.
            // TODO 2: of several failures the first is kept, whoever else fails a moment later.
            cook.setUncaughtExceptionHandler((thread, failure) -> burnt = failure);
            cooks.add(cook);
        }
        // TODO 3: the caller hears of it when nobody is at the oven any more, and only tonight.
        for (Thread cook : cooks) {
            cook.join();
            if (burnt != null) {
                throw new ExecutionException(burnt);
            }
        }
    }
}
