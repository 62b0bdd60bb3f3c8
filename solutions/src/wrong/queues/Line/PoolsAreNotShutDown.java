// LineTest.the_end_comes_after_the_pizza_in_the_oven: "2 threads of the line have not ended" - the workers of a pool stay until somebody shuts it down.
package queues;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Function;
import java.util.stream.Collectors;

public class Line {

    private final int preparers;
    private final int bakers;
    private final Function<String, String> prepare;
    private final Function<String, String> bake;

    public Line(int preparers, int bakers, Function<String, String> prepare, Function<String, String> bake) {
        this.preparers = preparers;
        this.bakers = bakers;
        this.prepare = prepare;
        this.bake = bake;
    }

    public List<String> run(List<String> orders) throws Exception {
        ExecutorService kitchen = Executors.newFixedThreadPool(preparers);
        ExecutorService oven = Executors.newFixedThreadPool(bakers);
        List<CompletableFuture<String>> pizzas = orders.stream()
                .map(order -> CompletableFuture.supplyAsync(() -> prepare.apply(order), kitchen)
                        .thenApplyAsync(bake, oven))
                .collect(Collectors.toList());
        CompletableFuture.allOf(pizzas.toArray(new CompletableFuture<?>[0])).join();
        return pizzas.stream().map(CompletableFuture::join).collect(Collectors.toList());
    }
}
