package queues;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.FutureTask;
import java.util.concurrent.atomic.AtomicInteger;
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

    // No end at all: as many things come down the rail as there are orders, spoilt ones too, and a baker only takes
    // when one is left for it. Preparers have fixed shares of the orders.
    public List<String> run(List<String> orders) throws Exception {
        BlockingQueue<FutureTask<String>> rail = new ArrayBlockingQueue<>(2);
        List<FutureTask<String>> pizzas = new ArrayList<>();
        for (String order : orders) {
            pizzas.add(new FutureTask<>(() -> prepare.apply(order)));
        }
        AtomicInteger left = new AtomicInteger(orders.size());
        List<FutureTask<List<String>>> bakerTasks = new ArrayList<>();
        List<Thread> workers = new ArrayList<>();
        for (int p = 0; p < preparers; p++) {
            int share = p;
            workers.add(new Thread(() -> {
                for (int i = share; i < pizzas.size(); i += preparers) {
                    pizzas.get(i).run(); // keeps what it throws
                    put(rail, pizzas.get(i));
                }
            }));
        }
        for (int b = 0; b < bakers; b++) {
            FutureTask<List<String>> task = new FutureTask<>(() -> {
                List<String> mine = new ArrayList<>();
                Throwable failure = null;
                while (left.getAndDecrement() > 0) {
                    try {
                        mine.add(bake.apply(rail.take().get()));
                    } catch (Throwable e) {
                        failure = e;
                    }
                }
                if (failure != null) {
                    throw new Exception(failure);
                }
                return mine;
            });
            bakerTasks.add(task);
            workers.add(new Thread(task));
        }
        workers.forEach(Thread::start);
        boolean interrupted = false;
        for (Thread worker : workers) {
            while (worker.isAlive()) {
                try {
                    worker.join();
                } catch (InterruptedException e) {
                    interrupted = true;
                }
            }
        }
        List<String> baked = new ArrayList<>();
        for (FutureTask<List<String>> task : bakerTasks) {
            baked.addAll(task.get());
        }
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
        return baked;
    }

    private static void put(BlockingQueue<FutureTask<String>> rail, FutureTask<String> pizza) {
        try {
            rail.put(pizza);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
