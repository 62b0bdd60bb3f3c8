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

/*
 * 03-queues, exercise 6: Line. Lesson: 03-queues/README.md#7-one-stage-after-another
 * Preparers make dough into pizzas and lay them on a short rail; bakers take them and bake them.
 * This line has one preparer and one baker, whatever numbers it is given, and only good evenings.
 * Goal: as many of both as asked for, all at work at once, and an end that reaches everybody.
 * Rules: each order is prepared once, then baked once; a prepared pizza goes to the bakers at once.
 * An order may have any name; the same name twice is two orders. Whoever has nothing to do sleeps:
 * no looking again and again. When run is over, whether it returned or threw, no worker is left.
 * Commands: mvn test -pl 03-queues -Dtest=LineTest    Hints: 03-queues/hints.md
 */
public class Line {

    /** The last thing on the rail. No order is this object, whatever its name. */
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

    // TODO 3: return what came out for every order, in any order, once the last pizza is baked.
    // TODO 4: when prepare or bake throws, be it an Error, run ends too: it throws that failure, or an
    // exception that has it among its causes. Orders that are not made yet need not be made then.
    // Nor when run is interrupted: it may end sooner then, but not before its workers.
    public List<String> run(List<String> orders) throws Exception {
        BlockingQueue<String> rail = new ArrayBlockingQueue<>(2);
        // Several preparers ask for orders, several bakers deliver pizzas: both queues are for many threads.
        Queue<String> waiting = new ConcurrentLinkedQueue<>(orders);
        Queue<String> baked = new ConcurrentLinkedQueue<>();
        AtomicInteger preparing = new AtomicInteger(preparers);
        AtomicReference<Throwable> failure = new AtomicReference<>();
        List<Thread> workers = new ArrayList<>();

        // TODO 1: `preparers` threads prepare, each another order, all at the same time.
        for (int i = 1; i <= preparers; i++) {
            workers.add(new Thread(() -> {
                try {
                    // poll looks and takes in one step. After a failure the rest need not be made.
                    for (String order = waiting.poll(); order != null && failure.get() == null; order = waiting.poll()) {
                        try {
                            rail.put(prepare.apply(order));
                        } catch (RuntimeException | Error e) {
                            // Keep the failure for the caller and go on to the end: the bakers wait for it.
                            failure.compareAndSet(null, e);
                        }
                    }
                    // The stage is over when its last worker is, and only then. One end for each baker.
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

        // TODO 2: `bakers` threads bake, each another pizza, all at the same time.
        for (int i = 1; i <= bakers; i++) {
            workers.add(new Thread(() -> {
                try {
                    for (String pizza = rail.take(); pizza != END; pizza = rail.take()) {
                        // After a failure go on taking, though not baking: the preparers wait for room on the rail.
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
        boolean interrupted = false;
        for (Thread worker : workers) {
            while (worker.isAlive()) {
                try {
                    worker.join();
                } catch (InterruptedException e) {
                    // A failure too: the workers make nothing more, and run waits for them all the same.
                    interrupted = true;
                    failure.compareAndSet(null, e);
                }
            }
        }
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
        if (failure.get() != null) {
            throw new Exception("The line has failed.", failure.get());
        }
        return new ArrayList<>(baked);
    }

    // Also right: run itself joins the preparers and then puts the ends on the rail. One end that each baker puts
    // back for the next. Two executors, the first of which hands each pizza to the second: they bring queues, ends
    // and failures with them.

    // Looks right: each preparer puts an end on the rail when it finds no more orders. With two preparers and one
    // baker:
    //
    //     preparer-1           | preparer-2           | baker-1              | rail
    //     takes Funghi         |                      |                      | []
    //                          | no more orders: END  |                      | [END]
    //                          |                      | END: goes home       | []
    //     Funghi is prepared   |                      |                      | [Funghi]
    //
    // Nobody bakes Funghi. The end that overtakes an order is the end of one worker, not of the stage.
}
