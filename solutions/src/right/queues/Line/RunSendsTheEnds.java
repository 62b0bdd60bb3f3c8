package queues;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;

public class Line {

    private static final Object END = new Object();

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
        BlockingQueue<Object> rail = new LinkedBlockingQueue<>();
        List<String> baked = Collections.synchronizedList(new ArrayList<>());
        List<Throwable> failures = Collections.synchronizedList(new ArrayList<>());
        AtomicInteger next = new AtomicInteger();
        CountDownLatch preparing = new CountDownLatch(preparers);
        CountDownLatch baking = new CountDownLatch(bakers);
        for (int i = 0; i < preparers; i++) {
            new Thread(() -> {
                try {
                    for (int order = next.getAndIncrement(); order < orders.size(); order = next.getAndIncrement()) {
                        rail.add(prepare.apply(orders.get(order)));
                    }
                } catch (Throwable e) {
                    failures.add(e);
                } finally {
                    preparing.countDown();
                }
            }).start();
        }
        for (int i = 0; i < bakers; i++) {
            new Thread(() -> {
                try {
                    for (Object pizza = rail.take(); pizza != END; pizza = rail.take()) {
                        baked.add(bake.apply((String) pizza));
                    }
                } catch (Throwable e) {
                    failures.add(e);
                } finally {
                    baking.countDown();
                }
            }).start();
        }
        await(preparing, failures);
        for (int i = 0; i < bakers; i++) {
            rail.put(END); // this rail has no limit: nobody has to take what a dead baker leaves
        }
        await(baking, failures);
        if (!failures.isEmpty()) {
            throw new IllegalStateException(failures.get(0));
        }
        return baked;
    }

    /** An interrupt is one more failure, and the workers are waited for all the same. */
    private static void await(CountDownLatch latch, List<Throwable> failures) {
        while (latch.getCount() > 0) {
            try {
                latch.await();
            } catch (InterruptedException e) {
                failures.add(e);
            }
        }
    }
}
