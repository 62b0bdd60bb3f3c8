package queues;

import java.util.ArrayList;
import java.util.List;
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
        try {
            List<Future<Future<String>>> preparing = new ArrayList<>();
            for (String order : orders) {
                preparing.add(kitchen.submit(() -> {
                    String pizza = prepare.apply(order);
                    return oven.submit(() -> bake.apply(pizza));
                }));
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
