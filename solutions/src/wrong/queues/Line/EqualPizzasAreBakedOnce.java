// LineTest.every_order_is_made_once_whatever_its_name: "was baked 1 times, but was ordered 3 times" - a map from pizzas to ovens holds one entry for all that are equal.
package queues;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;

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
        Map<String, Future<String>> baking = new ConcurrentHashMap<>();
        try {
            List<Future<Future<String>>> preparing = new ArrayList<>();
            for (String order : orders) {
                preparing.add(kitchen.submit(() ->
                        baking.computeIfAbsent(prepare.apply(order), pizza -> oven.submit(() -> bake.apply(pizza)))));
            }
            List<String> baked = new ArrayList<>();
            for (Future<Future<String>> pizza : preparing) {
                baked.add(pizza.get().get());
            }
            return baked;
        } finally {
            kitchen.shutdownNow();
            kitchen.awaitTermination(1, TimeUnit.HOURS);
            oven.shutdownNow();
            oven.awaitTermination(1, TimeUnit.HOURS);
        }
    }
}
