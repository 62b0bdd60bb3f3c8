// LineTest.an_interrupted_run_is_over_when_its_workers_are: "run was over; still there: preparer-1, preparer-2." - the workers are called off, but who is at work hears of it later.
package queues;

import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ConcurrentLinkedQueue;
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
        Queue<String> waiting = new ConcurrentLinkedQueue<>(orders);
        Queue<String> baked = new ConcurrentLinkedQueue<>();
        AtomicInteger preparing = new AtomicInteger(preparers);
        AtomicReference<Throwable> failure = new AtomicReference<>();
        List<Thread> workers = new ArrayList<>();

        for (int i = 1; i <= preparers; i++) {
            workers.add(new Thread(() -> {
                try {
                    for (String order = waiting.poll(); order != null && failure.get() == null; order = waiting.poll()) {
                        try {
                            rail.put(prepare.apply(order));
                        } catch (RuntimeException | Error e) {
                            failure.compareAndSet(null, e);
                        }
                    }
                    if (preparing.decrementAndGet() == 0) {
                        for (int baker = 0; baker < bakers; baker++) {
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
                        if (failure.get() == null) {
                            try {
                                baked.add(bake.apply(pizza));
                            } catch (RuntimeException | Error e) {
                                failure.compareAndSet(null, e);
                            }
                        }
                    }
                } catch (InterruptedException e) {
                    Thread.currentThread().interrupt();
                }
            }, "baker-" + i));
        }

        workers.forEach(Thread::start);
        try {
            for (Thread worker : workers) {
                worker.join();
            }
        } finally {
            workers.forEach(Thread::interrupt);
        }
        if (failure.get() != null) {
            throw new Exception("The line has failed.", failure.get());
        }
        return new ArrayList<>(baked);
    }
}
