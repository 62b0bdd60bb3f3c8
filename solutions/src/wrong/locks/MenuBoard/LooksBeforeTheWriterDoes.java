// MenuBoardTest.two_cooks_add_every_dish_once: "Two cooks added Funghi, and" - each cook looks for himself, before the one who writes does.
package locks;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.Executors;
import java.util.function.Predicate;
import java.util.stream.Collectors;

public class MenuBoard {

    private final Executor writer = Executors.newSingleThreadExecutor(work -> {
        Thread thread = new Thread(work, "writer");
        thread.setDaemon(true);
        return thread;
    });
    private volatile List<String> dishes = List.of();

    public List<String> dishes() {
        return new ArrayList<>(dishes);
    }

    public List<String> find(Predicate<String> wish) {
        return dishes.stream().filter(wish).collect(Collectors.toList());
    }

    public void replace(List<String> menu) {
        List<String> copy = new ArrayList<>(menu);
        CompletableFuture.runAsync(() -> dishes = copy, writer).join();
    }

    public boolean add(String dish) {
        if (dishes.contains(dish)) {
            return false;
        }
        return CompletableFuture.supplyAsync(() -> {
            List<String> copy = new ArrayList<>(dishes);
            copy.add(dish);
            dishes = copy;
            return true;
        }, writer).join();
    }
}
