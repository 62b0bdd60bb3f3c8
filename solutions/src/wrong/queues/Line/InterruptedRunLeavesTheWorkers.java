// LineTest.an_interrupted_run_is_over_when_its_workers_are: "run was over; still there: baker-1, preparer-1, preparer-2." - the interrupt ends the join, and nobody sends the bakers home.
package queues;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ConcurrentLinkedQueue;
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
        ConcurrentLinkedQueue<String> todo = new ConcurrentLinkedQueue<>(orders);
        List<String> baked = Collections.synchronizedList(new ArrayList<>());
        AtomicReference<Throwable> failure = new AtomicReference<>();
        List<Thread> first = new ArrayList<>();
        List<Thread> second = new ArrayList<>();
        for (int i = 1; i <= preparers; i++) {
            first.add(new Thread(() -> {
                try {
                    for (String order = todo.poll(); order != null && failure.get() == null; order = todo.poll()) {
                        rail.put(prepare.apply(order));
                    }
                } catch (Throwable t) {
                    failure.compareAndSet(null, t);
                }
            }, "preparer-" + i));
        }
        for (int i = 1; i <= bakers; i++) {
            second.add(new Thread(() -> {
                try {
                    for (String pizza = rail.take(); pizza != END; pizza = rail.take()) {
                        try {
                            if (failure.get() == null) {
                                baked.add(bake.apply(pizza));
                            }
                        } catch (Throwable t) {
                            failure.compareAndSet(null, t);
                        }
                    }
                } catch (InterruptedException e) {
                    Thread.currentThread().interrupt();
                }
            }, "baker-" + i));
        }
        first.forEach(Thread::start);
        second.forEach(Thread::start);
        for (Thread preparer : first) {
            preparer.join();
        }
        for (Thread baker : second) {
            rail.put(END);
        }
        for (Thread baker : second) {
            baker.join();
        }
        if (failure.get() != null) {
            throw new Exception("The line failed.", failure.get());
        }
        return baked;
    }
}
