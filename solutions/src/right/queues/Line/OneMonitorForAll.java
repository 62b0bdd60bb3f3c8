package queues;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
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

    /** The evening's state, all of it under one monitor; a queue of its own instead of a ready-made one. */
    private final class Evening {
        private final Iterator<String> waiting;
        private final Deque<String> rail = new ArrayDeque<>();
        private final List<String> baked = new ArrayList<>();
        private int preparing;
        private Throwable failure;

        Evening(List<String> orders) {
            waiting = orders.iterator();
        }

        synchronized String order() {
            if (failure != null || !waiting.hasNext()) {
                return null;
            }
            preparing++;
            return waiting.next();
        }

        synchronized void prepared(String pizza) throws InterruptedException {
            while (rail.size() == 2 && failure == null) {
                wait();
            }
            rail.add(pizza);
            preparing--;
            notifyAll();
        }

        synchronized String pizza() throws InterruptedException {
            while (rail.isEmpty() && failure == null && (preparing > 0 || waiting.hasNext())) {
                wait();
            }
            notifyAll();
            return failure == null ? rail.poll() : null;
        }

        synchronized void baked(String pizza) {
            baked.add(pizza);
        }

        synchronized void failed(Throwable e) {
            if (failure == null) {
                failure = e;
            }
            notifyAll();
        }

        synchronized List<String> end() throws Exception {
            if (failure != null) {
                throw new Exception(failure);
            }
            return baked;
        }
    }

    public List<String> run(List<String> orders) throws Exception {
        Evening evening = new Evening(orders);
        List<Thread> workers = new ArrayList<>();
        for (int i = 0; i < preparers + bakers; i++) {
            boolean prepares = i < preparers;
            Thread worker = new Thread(() -> {
                try {
                    if (prepares) {
                        for (String order = evening.order(); order != null; order = evening.order()) {
                            evening.prepared(prepare.apply(order));
                        }
                    } else {
                        for (String pizza = evening.pizza(); pizza != null; pizza = evening.pizza()) {
                            evening.baked(bake.apply(pizza));
                        }
                    }
                } catch (Throwable e) {
                    evening.failed(e);
                }
            });
            worker.start();
            workers.add(worker);
        }
        for (Thread worker : workers) {
            while (worker.isAlive()) {
                try {
                    worker.join();
                } catch (InterruptedException e) {
                    evening.failed(e);
                }
            }
        }
        return evening.end();
    }
}
