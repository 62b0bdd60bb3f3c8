// LineTest.a_failure_in_preparing_reaches_the_caller: "owner waits for ever" - the failure lies in a Future of the kitchen; a baker waits for the pizza that never comes.
package queues;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
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
        BlockingQueue<String> rail = new ArrayBlockingQueue<>(1);
        try {
            for (String order : orders) {
                kitchen.submit(() -> {
                    rail.put(prepare.apply(order));
                    return null;
                });
            }
            List<Future<String>> baking = new ArrayList<>();
            for (int i = 0; i < orders.size(); i++) {
                baking.add(oven.submit(() -> bake.apply(rail.take())));
            }
            List<String> baked = new ArrayList<>();
            for (Future<String> pizza : baking) {
                baked.add(pizza.get());
            }
            return baked;
        } finally {
            kitchen.shutdown();
            oven.shutdown();
        }
    }
}
