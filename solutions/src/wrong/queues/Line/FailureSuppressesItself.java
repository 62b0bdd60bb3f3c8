// LineTest.two_workers_can_fail_with_the_same_exception: "owner waits for ever" - addSuppressed throws when it gets the exception itself, and the preparer is never counted out.
package queues;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.LinkedBlockingQueue;
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

    private static final class Failures {
        private Throwable first; // guarded by this

        synchronized void add(Throwable failure) {
            if (first == null) {
                first = failure;
            } else {
                first.addSuppressed(failure);
            }
        }

        synchronized void tell() throws Exception {
            if (first != null) {
                throw new Exception(first);
            }
        }
    }

    public List<String> run(List<String> orders) throws Exception {
        BlockingQueue<Optional<String>> rail = new LinkedBlockingQueue<>();
        Queue<String> waiting = new ConcurrentLinkedQueue<>(orders);
        Queue<String> baked = new ConcurrentLinkedQueue<>();
        Failures failures = new Failures();
        CountDownLatch preparing = new CountDownLatch(preparers);
        List<Thread> workers = new ArrayList<>();

        for (int i = 1; i <= preparers; i++) {
            workers.add(new Thread(() -> {
                try {
                    for (String order = waiting.poll(); order != null; order = waiting.poll()) {
                        rail.add(Optional.of(prepare.apply(order)));
                    }
                } catch (Throwable e) {
                    failures.add(e);
                }
                preparing.countDown();
            }, "preparer-" + i));
        }
        for (int i = 1; i <= bakers; i++) {
            workers.add(new Thread(() -> {
                try {
                    for (Optional<String> pizza = rail.take(); pizza.isPresent(); pizza = rail.take()) {
                        baked.add(bake.apply(pizza.get()));
                    }
                } catch (Throwable e) {
                    failures.add(e);
                }
            }, "baker-" + i));
        }
        workers.forEach(Thread::start);
        preparing.await();
        for (int baker = 0; baker < bakers; baker++) {
            rail.add(Optional.empty());
        }
        for (Thread worker : workers) {
            worker.join();
        }
        failures.tell();
        return new ArrayList<>(baked);
    }
}
