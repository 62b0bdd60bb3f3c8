package locks;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.AtomicReference;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;
import kit.Body;
import kit.Crew;
import kit.Exercise;
import kit.Expect;
import kit.Hand;
import kit.Script;

@Exercise(number = 9, about = "break it: find the order of steps")
class BadEveningTest {

    @Script(todo = 1, read = "2-the-lost-update",
            why = "A read and a write break only if somebody comes between them, and who writes last decides what is left. In all"
                    + " other orders nothing is lost: that is why such a fault is found so late.")
    void a_deposit_is_lost(Crew crew) {
        Evening evening = new Evening(crew);
        AtomicLong balance = new AtomicLong();
        evening.comes("waiter-1", () -> deposit(crew, evening, balance, 5));
        evening.comes("waiter-2", () -> deposit(crew, evening, balance, 3));
        evening.passes(new BadEvening().aDepositIsLost());
        evening.allEnd();
        Expect.that(balance.get() != 8, "In this order the balance is 8: both deposits are kept.");
        Expect.that(balance.get() != 3, "In this order the balance is 3: it is waiter-1's deposit of 5 that is lost.");
        Expect.equal("In this order the balance", 5L, balance.get());
    }

    private static void deposit(Crew crew, Evening evening, AtomicLong balance, long cents) throws InterruptedException {
        evening.step();
        long before = balance.get();
        crew.note("1 reads %d", before);
        evening.step();
        balance.set(before + cents);
        crew.note("2 writes %d", before + cents);
    }

    @Script(todo = 2, read = "2-the-lost-update",
            why = "Each step is atomic. Between two of them the till shows money missing that nobody has got, and others can see"
                    + " that.")
    void a_guest_is_refused(Crew crew) {
        Evening evening = new Evening(crew);
        AtomicLong balance = new AtomicLong(5);
        Map<String, Boolean> paid = new ConcurrentHashMap<>();
        evening.comes("waiter-1", () -> paid.put("waiter-1", withdraw(crew, evening, balance, 7)));
        evening.comes("waiter-2", () -> paid.put("waiter-2", withdraw(crew, evening, balance, 5)));
        evening.passes(new BadEvening().aGuestIsRefused());
        evening.allEnd();
        Expect.that(!paid.get("waiter-2"), "In this order waiter-2 gets the 5 that he wants, and the balance is %d.",
                balance.get());
    }

    private static boolean withdraw(Crew crew, Evening evening, AtomicLong balance, long cents) throws InterruptedException {
        evening.step();
        long left = balance.addAndGet(-cents);
        crew.note("1 takes %d -> %d", cents, left);
        if (left < 0) {
            evening.step();
            balance.addAndGet(cents);
            crew.note("2 puts %d back, refuses", cents);
            return false;
        }
        return true;
    }

    @Script(todo = 3, read = "6-two-locks-and-a-deadlock",
            why = "A thread waits for ever only if the one for whom it waits does so too. As long as one of them gets both locks,"
                    + " it gives them back, and then the other one can go on.")
    void two_transfers_wait_for_each_other(Crew crew) {
        Evening evening = new Evening(crew);
        Lock bar = new ReentrantLock();
        Lock door = new ReentrantLock();
        evening.comes("waiter-1", () -> transfer(crew, evening, "bar", bar, "door", door));
        evening.comes("waiter-2", () -> transfer(crew, evening, "door", door, "bar", bar));
        evening.passes(new BadEvening().nobodyCanMove());
        Expect.that(evening.ended().isEmpty(), "In this order both transfers come to their end.");
    }

    private static void transfer(Crew crew, Evening evening, String from, Lock first, String to, Lock second)
            throws InterruptedException {
        evening.step();
        crew.note("1 wants the lock of %s", from);
        first.lockInterruptibly(); // so that the check can end those who wait for ever
        try {
            evening.step();
            crew.note("2 wants the lock of %s", to);
            second.lockInterruptibly();
            try {
                evening.step();
                crew.note("3 moves from %s to %s", from, to);
            } finally {
                second.unlock();
            }
        } finally {
            first.unlock();
        }
    }

    @Script(todo = 4, read = "8-the-monitors-way",
            why = "notifyAll wakes those who wait already. Who comes later waits for the next time, and here none comes.")
    void a_waiter_sleeps_through_the_bell(Crew crew) {
        Evening evening = new Evening(crew);
        Object bell = new Object();
        AtomicReference<String> dish = new AtomicReference<>();
        evening.comes("waiter-1", () -> {
            evening.step();
            crew.note("1 looks -> %s", dish.get());
            if (dish.get() == null) {
                evening.step();
                synchronized (bell) {
                    crew.note("2 waits");
                    bell.wait();
                }
            }
            crew.note("returns %s", dish.get());
        });
        evening.comes("cook-1", () -> {
            evening.step();
            dish.set("Funghi");
            crew.note("1 dish = Funghi");
            evening.step();
            synchronized (bell) {
                crew.note("2 notifyAll");
                bell.notifyAll();
            }
        });
        evening.passes(new BadEvening().nobodyHearsTheBell());
        Expect.that(!evening.ended().contains("waiter-1"), "In this order waiter-1 gets %s.", dish.get());
    }

    /** People who make a step when they are named. */
    private static final class Evening {
        private static final int MOST = 50;

        private final Crew crew;
        private final List<Hand> people = new ArrayList<>();
        private final Map<String, Semaphore> turns = new ConcurrentHashMap<>();

        Evening(Crew crew) {
            this.crew = crew;
        }

        void comes(String name, Body steps) {
            turns.put(name, new Semaphore(0));
            people.add(crew.start(name, steps));
            crew.settle();
        }

        /** Called by those who come: what follows is a step. */
        void step() throws InterruptedException {
            turns.get(Thread.currentThread().getName()).acquire();
        }

        /** All that they do: first in that order, then what is left over. */
        void passes(List<String> order) {
            Expect.that(order != null, "The order is null.");
            Expect.that(order.size() <= MOST, "The order has %d names; a few are enough.", order.size());
            List<String> names = people.stream().map(Hand::name).toList();
            for (String name : order) {
                Expect.that(names.contains(String.valueOf(name)), "The order names %s; here are only %s.",
                        name, String.join(" and ", names));
                moves(name);
            }
            boolean moved = true;
            while (moved) { // the first who can; whoever waited for another may go on later
                moved = names.stream().anyMatch(this::moves);
            }
        }

        /** Lets this one make a step; false when he waits for something else, or has ended. */
        private boolean moves(String name) {
            if (!turns.get(name).hasQueuedThreads()) {
                return false;
            }
            turns.get(name).release();
            crew.settle();
            return true;
        }

        List<String> ended() {
            return people.stream().filter(Hand::isDone).map(Hand::name).toList();
        }

        void allEnd() {
            people.forEach(crew::untilDone);
        }
    }
}
