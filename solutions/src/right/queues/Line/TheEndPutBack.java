package queues;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.Phaser;
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

    public List<String> run(List<String> orders) throws Exception {
        String end = new String();
        BlockingQueue<String> rail = new ArrayBlockingQueue<>(preparers + bakers);
        Deque<String> waiting = new ArrayDeque<>(orders); // guarded by itself
        List<String> baked = new ArrayList<>(); // guarded by itself
        Exception failed = new Exception("suppressed: what went wrong");
        Phaser preparing = new Phaser(preparers) {
            @Override
            protected boolean onAdvance(int phase, int registered) {
                return true;
            }
        };
        List<Thread> workers = new ArrayList<>();
        for (int i = 0; i < preparers; i++) {
            workers.add(new Thread(() -> {
                String order = next(waiting);
                while (order != null) {
                    try {
                        rail.put(prepare.apply(order));
                        order = next(waiting);
                    } catch (InterruptedException | RuntimeException | Error e) {
                        fail(failed, e);
                        order = null;
                    }
                }
                preparing.arriveAndDeregister();
            }));
        }
        workers.add(new Thread(() -> {
            try {
                preparing.awaitAdvanceInterruptibly(0);
                rail.put(end);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }));
        for (int i = 0; i < bakers; i++) {
            workers.add(new Thread(() -> {
                try {
                    while (true) {
                        String pizza = rail.take();
                        if (pizza == end) {
                            rail.put(end); // for the next baker; the last one leaves it there
                            return;
                        }
                        try {
                            String done = bake.apply(pizza);
                            synchronized (baked) {
                                baked.add(done);
                            }
                        } catch (RuntimeException | Error e) {
                            fail(failed, e);
                        }
                    }
                } catch (InterruptedException e) {
                    Thread.currentThread().interrupt();
                }
            }));
        }
        for (Thread worker : workers) {
            worker.start();
        }
        for (Thread worker : workers) {
            while (worker.isAlive()) {
                try {
                    worker.join();
                } catch (InterruptedException e) {
                    fail(failed, e);
                }
            }
        }
        synchronized (failed) {
            if (failed.getCause() != null) {
                throw failed;
            }
        }
        return baked;
    }

    private static String next(Deque<String> waiting) {
        synchronized (waiting) {
            return waiting.pollLast();
        }
    }

    private static void fail(Exception failed, Throwable cause) {
        synchronized (failed) {
            if (failed.getCause() == null) {
                failed.initCause(cause);
            }
        }
    }
}
