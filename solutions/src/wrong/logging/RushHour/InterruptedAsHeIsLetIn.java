// RushHourTest.a_guest_who_is_interrupted_at_the_door_leaves_nothing_behind: "and left with an InterruptedException. Order 4 was made all the same." - who is called away looks not whether somebody has let him in already.
package logging;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import java.util.concurrent.locks.LockSupport;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.slf4j.MDC;

/** Cooks are hired when there is work for one more; each who waits has a semaphore of his own, and is handed what he waits for. */
public class RushHour {

    public interface Work {
        void prepare(int order);

        void bake(int order);
    }

    public interface Till {
        int amount();

        void set(int amount);
    }

    public interface Board {
        void made(int order);

        void dropped(int order);
    }

    private static final Logger LOG = LoggerFactory.getLogger(RushHour.class);

    private record Order(int number, int price) {}

    private static final class Guest {
        final Semaphore call = new Semaphore(0);
        final Order order;
        Boolean answer; // guarded by the door

        Guest(Order order) {
            this.order = order;
        }
    }

    /** Ovens: what is free, and who waits, in one value. */
    private static final class Ovens {
        private static final class Waiter {
            final Thread cook = Thread.currentThread();
            volatile boolean called;
        }

        private record State(int free, List<Waiter> waiting) {}

        private final AtomicReference<State> state;

        Ovens(int ovens) {
            state = new AtomicReference<>(new State(ovens, List.of()));
        }

        void take() {
            Waiter me = new Waiter();
            State before = state.getAndUpdate(now -> {
                if (now.free > 0) {
                    return new State(now.free - 1, now.waiting);
                }
                List<Waiter> more = new ArrayList<>(now.waiting);
                more.add(me);
                return new State(0, List.copyOf(more));
            });
            if (before.free > 0) {
                return;
            }
            boolean interrupted = false;
            while (!me.called) {
                LockSupport.park(this);
                interrupted |= Thread.interrupted();
            }
            if (interrupted) {
                Thread.currentThread().interrupt();
            }
        }

        void giveBack() {
            State before = state.getAndUpdate(now -> now.waiting.isEmpty()
                    ? new State(now.free + 1, now.waiting)
                    : new State(0, now.waiting.subList(1, now.waiting.size())));
            if (!before.waiting.isEmpty()) {
                Waiter next = before.waiting.get(0);
                next.called = true;
                LockSupport.unpark(next.cook);
            }
        }
    }

    private final class Cook extends Thread {
        private final Semaphore call = new Semaphore(0);
        private Order next; // guarded by the door

        Cook(int number, Order first) {
            super("cook-" + number);
            next = first;
        }

        @Override
        public void run() {
            for (Order order = take(); order != null; order = take()) {
                make(order);
            }
        }

        private Order take() {
            synchronized (door) {
                Order given = next;
                next = null;
                if (given != null) {
                    return given;
                }
                given = rail.poll();
                if (given != null) {
                    letOneIn();
                    return given;
                }
                if (closed) {
                    return null;
                }
                idle.push(this);
            }
            call.acquireUninterruptibly();
            synchronized (door) {
                Order given = next;
                next = null;
                return given; // none: go home
            }
        }
    }

    private final Object door = new Object();
    private final Deque<Order> rail = new ArrayDeque<>();
    private final Deque<Guest> guests = new ArrayDeque<>();
    private final Deque<Cook> idle = new ArrayDeque<>();
    private final List<Cook> hired = new ArrayList<>();
    private boolean closed;

    private final AtomicInteger nextTicket = new AtomicInteger();
    private final Semaphore atTheTill = new Semaphore(1);
    private final Ovens ovens;
    private final int cooks;
    private final int places;
    private final Work work;
    private final Till till;
    private final Board board;

    public RushHour(int cooks, int places, int ovens, Work work, Till till, Board board) {
        this.cooks = cooks;
        this.places = places;
        this.ovens = new Ovens(ovens);
        this.work = work;
        this.till = till;
        this.board = board;
    }

    public boolean order(int number, int price) throws InterruptedException {
        Guest me;
        synchronized (door) {
            if (closed) {
                return false;
            }
            me = new Guest(new Order(number, price));
            if (!idle.isEmpty()) {
                Cook cook = idle.pop();
                cook.next = me.order;
                cook.call.release();
                return true;
            }
            if (hired.size() < cooks) {
                Cook cook = new Cook(nextTicket.incrementAndGet(), me.order);
                hired.add(cook);
                cook.start();
                return true;
            }
            if (guests.isEmpty() && rail.size() < places) {
                rail.add(me.order);
                return true;
            }
            guests.add(me);
        }
        try {
            me.call.acquire();
        } catch (InterruptedException e) {
            synchronized (door) {
                guests.remove(me);
                throw e;
            }
        }
        synchronized (door) {
            return me.answer;
        }
    }

    /** The door is held. */
    private void letOneIn() {
        Guest guest = guests.poll();
        if (guest != null) {
            rail.add(guest.order);
            guest.answer = true;
            guest.call.release();
        }
    }

    private void make(Order order) {
        try (MDC.MDCCloseable number = MDC.putCloseable("order", Integer.toString(order.number))) {
            RuntimeException failure = null;
            try {
                work.prepare(order.number);
                ovens.take();
                try {
                    work.bake(order.number);
                } finally {
                    ovens.giveBack();
                }
            } catch (RuntimeException e) {
                failure = e;
            }
            if (failure != null) {
                board.dropped(order.number);
                LOG.warn("dropped", failure);
                return;
            }
            atTheTill.acquireUninterruptibly();
            try {
                till.set(till.amount() + order.price);
            } finally {
                atTheTill.release();
            }
            board.made(order.number);
            LOG.info("made");
        }
    }

    public void close() throws InterruptedException {
        List<Cook> toWaitFor;
        synchronized (door) {
            if (!closed) {
                closed = true;
                guests.forEach(guest -> {
                    guest.answer = false;
                    guest.call.release();
                });
                guests.clear();
                idle.forEach(cook -> cook.call.release());
                idle.clear();
            }
            toWaitFor = List.copyOf(hired);
        }
        for (Cook cook : toWaitFor) {
            cook.join();
        }
    }
}
