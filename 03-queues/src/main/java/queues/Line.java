package queues;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
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
        List<String> baked = new ArrayList<>();

        // TODO 1: `preparers` threads prepare, each another order, all at the same time.
        Thread preparer = new Thread(() -> {
            try {
                for (String order : orders) {
                    rail.put(prepare.apply(order));
                }
                rail.put(END);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }, "preparer-1");

        // TODO 2: `bakers` threads bake, each another pizza, all at the same time.
        Thread baker = new Thread(() -> {
            try {
                for (String pizza = rail.take(); pizza != END; pizza = rail.take()) {
                    baked.add(bake.apply(pizza));
                }
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }, "baker-1");

        preparer.start();
        baker.start();
        preparer.join();
        baker.join();
        return baked;
    }
}
