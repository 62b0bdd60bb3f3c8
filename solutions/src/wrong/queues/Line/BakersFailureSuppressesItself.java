// LineTest.two_workers_can_fail_with_the_same_exception: "owner waits for ever" - the second failure is added to the first, which may be the same: then a baker dies and is not counted.
package queues;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Function;

public class Line {
    private static final String END = new String("END");
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
        BlockingQueue<String> rail = new ArrayBlockingQueue<>(2);
        List<String> baked = Collections.synchronizedList(new ArrayList<>());
        AtomicReference<Throwable> failure = new AtomicReference<>();
        AtomicInteger next = new AtomicInteger();
        AtomicInteger preparing = new AtomicInteger(preparers);
        CountDownLatch home = new CountDownLatch(bakers);
        List<Thread> workers = new ArrayList<>();
        for (int i = 1; i <= preparers; i++) {
            workers.add(new Thread(() -> {
                try {
                    try {
                        for (int n = next.getAndIncrement(); n < orders.size() && failure.get() == null; n = next.getAndIncrement()) {
                            rail.put(prepare.apply(orders.get(n)));
                        }
                    } catch (Throwable e) {
                        failure.compareAndSet(null, e);
                    }
                    if (preparing.decrementAndGet() == 0) {
                        for (int b = 0; b < bakers; b++) {
                            rail.put(END);
                        }
                    }
                } catch (InterruptedException e) {
                    Thread.currentThread().interrupt();
                }
            }, "preparer-" + i));
        }
        for (int i = 1; i <= bakers; i++) {
            workers.add(new Thread(() -> {
                try {
                    for (String pizza = rail.take(); pizza != END; pizza = rail.take()) {
                        try {
                            baked.add(bake.apply(pizza));
                        } catch (Throwable e) {
                            if (!failure.compareAndSet(null, e)) {
                                failure.get().addSuppressed(e);
                            }
                        }
                    }
                    home.countDown();
                } catch (InterruptedException e) {
                    Thread.currentThread().interrupt();
                }
            }, "baker-" + i));
        }
        workers.forEach(Thread::start);
        home.await();
        for (Thread worker : workers) {
            worker.join();
        }
        if (failure.get() != null) {
            throw new Exception("The line failed.", failure.get());
        }
        return baked;
    }
}
