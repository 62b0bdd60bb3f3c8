package queues;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
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

    private abstract static class Worker extends Thread {
        final Evening evening;

        Worker(String name, Evening evening) {
            super(name);
            this.evening = evening;
        }

        abstract void work() throws InterruptedException;

        @Override
        public void run() {
            try {
                work();
            } catch (InterruptedException e) {
                interrupt();
            } catch (Throwable e) {
                evening.fails(e);
            }
        }
    }

    private static class Evening {
        private final Deque<String> orders;
        private final Deque<String> rail = new ArrayDeque<>();
        private final List<String> baked = new ArrayList<>();
        private int atWork;
        private Throwable failure;

        Evening(List<String> orders, int preparers) {
            this.orders = new ArrayDeque<>(orders);
            this.atWork = preparers;
        }

        synchronized void fails(Throwable e) {
            if (failure == null) {
                failure = e;
            }
            notifyAll();
        }

        synchronized String order() {
            String order = failure == null ? orders.poll() : null;
            if (order == null && --atWork == 0) {
                notifyAll();
            }
            return order;
        }

        synchronized void lay(String pizza) throws InterruptedException {
            while (rail.size() == 2 && failure == null) {
                wait();
            }
            rail.add(pizza);
            notifyAll();
        }

        synchronized Optional<String> pizza() throws InterruptedException {
            while (failure == null && rail.isEmpty() && atWork > 0) {
                wait();
            }
            notifyAll();
            return failure == null ? Optional.ofNullable(rail.poll()) : Optional.empty();
        }

        synchronized void baked(String pizza) {
            baked.add(pizza);
        }

        synchronized List<String> result() throws Exception {
            if (failure instanceof Exception e) {
                throw e;
            } else if (failure != null) {
                throw new Exception(failure);
            }
            return new ArrayList<>(baked);
        }
    }

    public List<String> run(List<String> orders) throws Exception {
        Evening evening = new Evening(orders, preparers);
        List<Worker> crew = new ArrayList<>();
        for (int i = 1; i <= preparers; i++) {
            crew.add(new Worker("preparer-" + i, evening) {
                @Override
                void work() throws InterruptedException {
                    for (String order = evening.order(); order != null; order = evening.order()) {
                        evening.lay(prepare.apply(order));
                    }
                }
            });
        }
        for (int i = 1; i <= bakers; i++) {
            crew.add(new Worker("baker-" + i, evening) {
                @Override
                void work() throws InterruptedException {
                    for (var pizza = evening.pizza(); pizza.isPresent(); pizza = evening.pizza()) {
                        evening.baked(bake.apply(pizza.get()));
                    }
                }
            });
        }
        for (Worker worker : crew) {
            worker.start();
        }
        for (Thread worker : crew) {
            while (worker.isAlive()) {
                try {
                    worker.join();
                } catch (InterruptedException e) {
                    evening.fails(e);
                }
            }
        }
        return evening.result();
    }
}
