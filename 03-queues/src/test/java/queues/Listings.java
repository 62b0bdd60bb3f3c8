package queues;

import static java.util.concurrent.TimeUnit.SECONDS;

import java.util.Comparator;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.PriorityBlockingQueue;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

/** The small listings of the lesson, compiled. Started as a program, it prints what section 6 shows. */
class Listings {
    public static void main(String[] args) {
        equalsKeepNoOrder();
    }

    // region hand-over
    static void waiter(BlockingQueue<String> rail) throws InterruptedException {
        rail.put("Margherita");             // waits while the rail is full
    }

    static void cook(BlockingQueue<String> rail) throws InterruptedException {
        String order = rail.take();         // waits while the rail is empty
        System.out.println("making " + order);
    }
    // end region

    // region patience
    static void turn(BlockingQueue<String> rail) throws InterruptedException {
        String order = rail.poll(30, SECONDS);
        if (order == null) {                // nothing came in time
            System.out.println("wiping the counter");
        } else {
            System.out.println("making " + order);
        }
    }
    // end region

    /** The sign on the door: guests wait until it says open. */
    static final class Sign {
        private final Lock lock = new ReentrantLock();
        private final Condition turned = lock.newCondition();
        private boolean open;                                   // guarded by lock

        void awaitOpen() throws InterruptedException {
            // region guarded-wait
            lock.lock();
            try {
                while (!open) {             // woken is not the same as open: look again
                    turned.await();         // gives the lock back meanwhile
                }
            } finally {
                lock.unlock();
            }
            // end region
        }

        void turn(boolean open) {
            lock.lock();
            try {
                this.open = open;
                turned.signalAll();
            } finally {
                lock.unlock();
            }
        }
    }

    record Order(String dish, int minutes) {}

    static void equalsKeepNoOrder() {
        // region equals-keep-no-order
        var rail = new PriorityBlockingQueue<Order>(11, Comparator.comparingInt(Order::minutes));
        for (String dish : List.of("first", "second", "third", "fourth")) {
            rail.put(new Order(dish, 20));                      // all equally urgent
        }
        for (Order next = rail.poll(); next != null; next = rail.poll()) {
            System.out.println(next.dish());
        }
        System.out.println(2_000_000_000 - -2_000_000_000);     // what a subtracting comparator answers
        // end region
    }
}
