// LineTest.an_interrupted_run_is_over_when_its_workers_are: "owner was interrupted twice, and run was over; still there: preparer-1, preparer-2." - the wait after the first interrupt can be interrupted too.
package queues;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedList;
import java.util.List;
import java.util.Optional;
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

    private record Pizza(String name) {
    }

    /** What all share, for one run. */
    private static final class Evening {
        static final int PLACES = 2;

        private final ReentrantLock lock = new ReentrantLock();
        private final Condition place = lock.newCondition();
        private final Condition pizza = lock.newCondition();
        private final LinkedList<Pizza> rail = new LinkedList<>();
        private final List<String> baked = new ArrayList<>();
        private final Iterator<String> orders;
        private int preparing;
        private boolean stopped;
        private Throwable failure;

        Evening(List<String> orders, int preparing) {
            this.orders = new ArrayList<>(orders).iterator();
            this.preparing = preparing;
        }

        Optional<Pizza> nextOrder() {
            lock.lock();
            try {
                return stopped || !orders.hasNext() ? Optional.empty() : Optional.of(new Pizza(orders.next()));
            } finally {
                lock.unlock();
            }
        }

        void lay(Pizza prepared) {
            lock.lock();
            try {
                while (rail.size() == PLACES && !stopped) {
                    place.awaitUninterruptibly();
                }
                if (!stopped) {
                    rail.add(prepared);
                    pizza.signal();
                }
            } finally {
                lock.unlock();
            }
        }

        Optional<Pizza> take() {
            lock.lock();
            try {
                while (rail.isEmpty() && preparing > 0 && !stopped) {
                    pizza.awaitUninterruptibly();
                }
                if (stopped || rail.isEmpty()) {
                    return Optional.empty();
                }
                place.signal();
                return Optional.of(rail.removeFirst());
            } finally {
                lock.unlock();
            }
        }

        void deliver(String pizza) {
            lock.lock();
            try {
                baked.add(pizza);
            } finally {
                lock.unlock();
            }
        }

        void onePreparerLess() {
            lock.lock();
            try {
                if (--preparing == 0) {
                    pizza.signalAll();
                }
            } finally {
                lock.unlock();
            }
        }

        void stop(Throwable why) {
            lock.lock();
            try {
                if (failure == null) {
                    failure = why;
                } else if (why != null && why != failure) {
                    failure.addSuppressed(why);
                }
                stopped = true;
                pizza.signalAll();
                place.signalAll();
            } finally {
                lock.unlock();
            }
        }

        List<String> result(boolean interrupted) throws Exception {
            lock.lock();
            try {
                if (failure != null) {
                    if (interrupted) {
                        Thread.currentThread().interrupt();
                    }
                    if (failure instanceof Error error) {
                        throw error;
                    }
                    throw (Exception) failure;
                }
                if (interrupted) {
                    throw new InterruptedException("closed early, after " + baked.size() + " pizzas");
                }
                return List.copyOf(baked);
            } finally {
                lock.unlock();
            }
        }
    }

    private abstract static class Worker extends Thread {
        final Evening evening;

        Worker(String name, Evening evening) {
            super(name);
            this.evening = evening;
        }

        /** One order or pizza; false when there is none any more. */
        abstract boolean step();

        void goHome() {
        }

        @Override
        public final void run() {
            try {
                boolean more = true;
                while (more) {
                    more = step();
                }
            } catch (Throwable t) {
                evening.stop(t);
            } finally {
                goHome();
            }
        }
    }

    public List<String> run(List<String> orders) throws Exception {
        Evening tonight = new Evening(orders, preparers);
        class Preparer extends Worker {
            Preparer(int number) {
                super("preparer-" + number, tonight);
            }

            @Override
            boolean step() {
                Optional<Pizza> order = evening.nextOrder();
                order.map(Pizza::name).map(o -> new Pizza(prepare.apply(o))).ifPresent(evening::lay);
                return order.isPresent();
            }

            @Override
            void goHome() {
                evening.onePreparerLess();
            }
        }
        class Baker extends Worker {
            Baker(int number) {
                super("baker-" + number, tonight);
            }

            @Override
            boolean step() {
                Optional<Pizza> pizza = evening.take();
                pizza.ifPresent(p -> evening.deliver(bake.apply(p.name())));
                return pizza.isPresent();
            }
        }
        List<Worker> workers = new ArrayList<>();
        for (int number = bakers; number >= 1; number--) {
            workers.add(new Baker(number));
        }
        for (int number = preparers; number >= 1; number--) {
            workers.add(new Preparer(number));
        }
        workers.forEach(Thread::start);
        boolean interrupted = false;
        try {
            for (Worker worker : workers) {
                worker.join();
            }
        } catch (InterruptedException e) {
            interrupted = true;
            tonight.stop(null);
            for (Worker worker : workers) {
                worker.join();
            }
        }
        return tonight.result(interrupted);
    }
}
