// LineTest.a_baker_who_is_woken_for_no_reason_waits_again: "of 2 threads stand at" - a baker who is woken for no reason finds no pizza, and goes home.
package queues;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
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

    /** The evening's state, all of it under one lock. */
    private final class Evening {
        private final ReentrantLock lock = new ReentrantLock();
        private final Condition notEmpty = lock.newCondition();
        private final Iterator<String> waiting;
        private final Deque<String> rail = new ArrayDeque<>();
        private final List<String> baked = new ArrayList<>();
        private int preparing;
        private Throwable failure;

        Evening(List<String> orders) {
            waiting = orders.iterator();
        }

        String order() {
            lock.lock();
            try {
                if (failure != null || !waiting.hasNext()) {
                    return null;
                }
                preparing++;
                return waiting.next();
            } finally {
                lock.unlock();
            }
        }

        void prepared(String pizza) {
            lock.lock();
            try {
                rail.add(pizza);
                preparing--;
                notEmpty.signal();
                if (preparing == 0 && !waiting.hasNext()) {
                    notEmpty.signalAll();
                }
            } finally {
                lock.unlock();
            }
        }

        String pizza() throws InterruptedException {
            lock.lock();
            try {
                if (rail.isEmpty() && failure == null && (preparing > 0 || waiting.hasNext())) {
                    notEmpty.await();
                }
                return failure == null ? rail.poll() : null;
            } finally {
                lock.unlock();
            }
        }

        void baked(String pizza) {
            lock.lock();
            try {
                baked.add(pizza);
            } finally {
                lock.unlock();
            }
        }

        void failed(Throwable e) {
            lock.lock();
            try {
                failure = failure == null ? e : failure;
                notEmpty.signalAll();
            } finally {
                lock.unlock();
            }
        }

        List<String> end() throws Exception {
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
            worker.join();
        }
        return evening.end();
    }
}
