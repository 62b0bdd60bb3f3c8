package queues;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.atomic.AtomicReference;
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

    private interface Work {
        void run() throws Exception;
    }

    public List<String> run(List<String> orders) throws Exception {
        BlockingQueue<String> waiting = new LinkedBlockingQueue<>(orders);
        BlockingQueue<String> rail = new ArrayBlockingQueue<>(1);
        ConcurrentLinkedQueue<String> baked = new ConcurrentLinkedQueue<>();
        CountDownLatch toBake = new CountDownLatch(orders.size());
        AtomicReference<Throwable> failure = new AtomicReference<>();
        List<Thread> workers = new ArrayList<>();
        Thread owner = Thread.currentThread();
        for (int i = 0; i < preparers; i++) {
            workers.add(worker(failure, owner, () -> {
                for (String order = waiting.poll(); order != null; order = waiting.poll()) {
                    rail.put(prepare.apply(order));
                }
            }));
        }
        for (int i = 0; i < bakers; i++) {
            workers.add(worker(failure, owner, () -> {
                while (true) {
                    baked.add(bake.apply(rail.take()));
                    toBake.countDown();
                }
            }));
        }
        workers.forEach(Thread::start);
        try {
            toBake.await(); // ends by interrupt when a worker has failed
        } catch (InterruptedException e) {
            failure.compareAndSet(null, e);
        }
        workers.forEach(Thread::interrupt);
        for (Thread worker : workers) {
            join(worker);
        }
        Thread.interrupted(); // a second failure may have come during the joins
        Throwable first = failure.get();
        if (first instanceof Error) {
            throw (Error) first;
        } else if (first != null) {
            throw (Exception) first;
        }
        return List.copyOf(baked);
    }

    private static Thread worker(AtomicReference<Throwable> failure, Thread owner, Work work) {
        return new Thread(() -> {
            try {
                work.run();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt(); // sent home
            } catch (Throwable e) {
                if (failure.compareAndSet(null, e)) {
                    owner.interrupt();
                }
            }
        });
    }

    private static void join(Thread worker) {
        while (worker.isAlive()) {
            try {
                worker.join();
            } catch (InterruptedException e) {
                worker.interrupt();
            }
        }
    }
}
