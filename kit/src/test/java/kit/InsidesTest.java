package kit;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.locks.AbstractQueuedSynchronizer;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.LockSupport;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.LongUnaryOperator;
import kit.watch.Frames;
import kit.watch.Printed;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class InsidesTest {
    private static final Duration LIMIT = Duration.ofMillis(100);

    private final Crew crew = new Crew(new Frames("InsidesTest.java"), new Printed());
    private final Room room = new Room();

    @AfterEach
    void end() throws InterruptedException {
        crew.end();
    }

    @Test
    void who_waits_with_if_is_woken_for_nothing() {
        for (Body wait : List.<Body>of(room::monitor, room::condition, room::park, room.inner::listed)) {
            Hand guest = crew.start("guest", wait);
            crew.untilBlocked(guest);
            Insides.of(room).wakeForNothing(guest);
            crew.untilDone(guest);
        }
    }

    @Test
    void who_counts_what_he_has_waited_is_gone_when_his_limit_is_over() {
        Hand guest = crew.start("guest", () -> room.waits(end -> end - System.nanoTime()));
        crew.settle();
        Insides.of(room).wakesPastTheLimit(crew, guest, LIMIT);
        assertTrue(guest.isDone());
    }

    @Test
    void who_begins_anew_with_each_wake_up_is_still_there() {
        AtomicBoolean stays = new AtomicBoolean();
        GrowingLimit.until(limit -> {
            Hand guest = crew.start("guest", () -> room.waits(end -> limit.toNanos()));
            crew.settle();
            boolean often = Insides.of(room).wakesPastTheLimit(crew, guest, limit);
            stays.set(!guest.isDone());
            return often;
        });
        assertTrue(stays.get());
    }

    @Test
    void what_a_thread_has_been_given_is_found_too() {
        Room local = new Room();
        for (Thread guest : List.of(new Thread(local::waits, "guest-1"), new Guest(local))) {
            crew.untilDone(crew.start("waiter", guest::start));
            crew.settle();
            Insides.of(room).wakeForNothing();
            crew.settle();
            assertTrue(guest.isAlive(), guest.getName() + " waits in a room of its own");
            Insides.of(room, List.of(guest)).wakeForNothing();
            crew.untilTrue("That " + guest.getName() + " goes", () -> !guest.isAlive());
        }
    }

    private static final class Guest extends Thread {
        private final Room room;

        Guest(Room room) {
            super("guest-2");
            this.room = room;
        }

        @Override
        public void run() {
            room.waits();
        }
    }

    @Test
    void a_lock_that_somebody_holds_keeps_nobody_from_waking_the_others() {
        Checkpoint holding = crew.checkpoint("holding");
        crew.start("cook", () -> room.holds(holding));
        holding.untilHere(1);
        Hand guest = crew.start("guest", room::monitor);
        crew.untilBlocked(guest);
        Insides.of(room).wakeForNothing(guest);
        crew.untilDone(guest);
        holding.open();
    }

    @Test
    void what_belongs_to_the_check_is_not_opened() {
        Desk desk = new Desk(new Checks.OfACheck(), null);
        Inspector inspector = Inspector.at(crew, desk);
        Hand guest = crew.start("guest", () -> {
            synchronized (desk.order.inner) {
                crew.note("has what is inside");
            }
        });
        crew.untilDone(guest);
        inspector.leaves();
    }

    @Test
    void what_an_answer_calls_a_lock_is_left_alone() {
        Desk desk = new Desk(null, new Key());
        Insides.of(desk).hold(() -> assertTrue(Thread.holdsLock(desk.key)));
        Insides.of(desk).wakeForNothing();
        assertTrue(Insides.lock(desk.key).isEmpty());
        assertTrue(Insides.lock(desk.order).isEmpty(), "null is no lock either");
    }

    private record Desk(Checks.OfACheck order, Key key) {}

    /** Nobody asks it for anything. */
    private static final class Key extends AbstractQueuedSynchronizer implements Lock {
        @Override
        public void lock() {
            throw new UnsupportedOperationException();
        }

        @Override
        public void lockInterruptibly() {
            throw new UnsupportedOperationException();
        }

        @Override
        public boolean tryLock() {
            throw new UnsupportedOperationException();
        }

        @Override
        public boolean tryLock(long time, TimeUnit unit) {
            throw new UnsupportedOperationException();
        }

        @Override
        public void unlock() {
            throw new UnsupportedOperationException();
        }

        @Override
        public Condition newCondition() {
            throw new UnsupportedOperationException();
        }
    }

    private static final class Room {
        private final Lock lock = new ReentrantLock();
        private final Condition opened = lock.newCondition();
        private final Inner inner = new Inner();
        private final Object door = new Object();

        void holds(Checkpoint holding) {
            lock.lock();
            try {
                synchronized (door) {
                    holding.pass();
                }
            } finally {
                lock.unlock();
            }
        }

        synchronized void monitor() throws InterruptedException {
            wait();
        }

        void waits() {
            try {
                monitor();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }

        void condition() throws InterruptedException {
            lock.lock();
            try {
                opened.await();
            } finally {
                lock.unlock();
            }
        }

        /** Each time after waking up he waits for what is left. */
        void waits(LongUnaryOperator leftUntil) throws InterruptedException {
            long limit = System.nanoTime() + LIMIT.toNanos();
            lock.lock();
            try {
                for (long left = LIMIT.toNanos(); left > 0; left = leftUntil.applyAsLong(limit)) {
                    opened.awaitNanos(left);
                }
            } finally {
                lock.unlock();
            }
        }

        void park() {
            LockSupport.park();
        }

        private static final class Inner {
            private final Lock lock = new ReentrantLock();
            private final List<Condition> conditions = List.of(lock.newCondition());

            void listed() throws InterruptedException {
                lock.lock();
                try {
                    conditions.get(0).await();
                } finally {
                    lock.unlock();
                }
            }
        }
    }
}

@Exercise(number = 1, about = "a class of checks")
class Checks {
    static final class OfACheck {
        final Object inner = new Object();
    }
}
