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

    private final List<String> dishes = new ArrayList<>();

    public List<String> cook(List<Supplier<String>> recipes) throws InterruptedException {
        for (Supplier<String> recipe : recipes) {
            // TODO 1: all cooks are at work at the same time.
            Thread cook = new Thread(() -> dishes.add(recipe.get()), "cook");
            cook.start();
            // TODO 2: nobody comes back from cook(...) before the last dish is done.
            cook.join();
        }
        // TODO 3: one dish for each recipe, in the order of the recipes, whoever was done first.
        return dishes;
    }
}
