package kit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import java.util.concurrent.locks.StampedLock;
import kit.watch.Frames;
import kit.watch.Printed;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** An inspector holds what an object has, and nothing that somebody holds already. */
class InspectorTest {

    private final Crew crew = new Crew(new Frames("InspectorTest.java"), new Printed());

    @AfterEach
    void end() throws InterruptedException {
        crew.end();
    }

    /** Has a lock of each kind. */
    private static final class Oven {
        private final Object door = new Object();
        private final Lock lock = new ReentrantLock();
        private final ReadWriteLock both = new ReentrantReadWriteLock();
        private final Lock reading = both.readLock(); // before the write side: who has only this one keeps no reader out
        private final StampedLock stamped = new StampedLock();
        private final Shelf inside = new Shelf();
        private final List<Lock> racks = List.of(new ReentrantLock());
        private final Lock[] hooks = {new ReentrantLock()};
        private final Runnable cleaning = whoCleans(new ReentrantLock());
        private final Semaphore places = new Semaphore(1);

        private static Runnable whoCleans(Lock lock) {
            return () -> {
                lock.lock();
                lock.unlock();
            };
        }

        private static final class Shelf {
            private final Lock lock = new ReentrantLock();
        }
    }

    private void waitsAndThenGoesOn(Oven oven, Body body) {
        Inspector inspector = Inspector.at(crew, oven);
        Hand cook = crew.start("cook", body);
        crew.untilBlocked(cook);
        inspector.leaves();
        crew.untilDone(cook);
        crew.settle();
    }

    @Test
    void whoever_needs_one_of_its_locks_stands_in_line() {
        Oven oven = new Oven();
        waitsAndThenGoesOn(oven, () -> {
            synchronized (oven) {
                crew.note("has the oven");
            }
        });
        waitsAndThenGoesOn(oven, () -> {
            synchronized (oven.door) {
                crew.note("has the door");
            }
        });
        waitsAndThenGoesOn(oven, oven.lock::lock);
        waitsAndThenGoesOn(oven, oven.inside.lock::lock);
        waitsAndThenGoesOn(oven, oven.racks.get(0)::lock);
        waitsAndThenGoesOn(oven, oven.hooks[0]::lock);
        waitsAndThenGoesOn(oven, oven.cleaning::run);
        waitsAndThenGoesOn(oven, () -> oven.stamped.unlockRead(oven.stamped.readLock()));
        waitsAndThenGoesOn(oven, () -> {
            oven.reading.lock();
            oven.reading.unlock();
        });
        waitsAndThenGoesOn(oven, oven.both.writeLock()::lock);
        assertTrue(oven.places.tryAcquire(), "a semaphore is no lock");
    }

    @Test
    void who_comes_meanwhile_goes_on_when_the_inspector_has_left() {
        Oven oven = new Oven();
        List<String> came = new CopyOnWriteArrayList<>();
        List<Hand> cooks = Inspector.holdsUp(crew, oven, () -> bakes("cook-1", oven, came), () -> bakes("cook-2", oven, came));
        cooks.forEach(crew::untilDone);
        assertEquals(List.of("cook-1", "cook-2"), cooks.stream().map(Hand::name).toList());
        assertEquals(List.of("cook-1", "cook-2"), came, "in the order in which they came");
    }

    @Test
    void who_is_interrupted_meanwhile_finds_that_when_the_inspector_has_left() {
        Oven oven = new Oven();
        List<String> came = new CopyOnWriteArrayList<>();
        Hand cook = Inspector.holdsUpAndInterrupts(crew, oven, () -> bakes("cook-1", oven, came));
        crew.until(cook::isDone);
        assertInstanceOf(InterruptedException.class, cook.failure());
        assertEquals(List.of(), came);
    }

    private Hand bakes(String name, Oven oven, List<String> came) {
        return crew.start(name, () -> {
            oven.lock.lockInterruptibly();
            came.add(name);
            oven.lock.unlock();
        });
    }

    @Test
    void what_somebody_holds_is_left_alone() {
        Oven oven = new Oven();
        Checkpoint baking = crew.checkpoint("baking");
        Hand cook = crew.start("cook", () -> {
            oven.lock.lock();
            synchronized (oven.door) {
                baking.pass();
            }
        });
        baking.untilHere(1);
        Inspector.at(crew, oven).leaves();
        assertFalse(cook.isDone());
        baking.open();
        crew.untilDone(cook);
    }

    @Test
    void the_next_inspector_comes_after_those_who_came_before_it() {
        Oven oven = new Oven();
        Inspector inspector = Inspector.at(crew, oven);
        Hand cook = crew.start("cook", () -> {
            oven.lock.lock();
            oven.lock.unlock();
        });
        crew.untilBlocked(cook);
        Inspector next = Inspector.inLine(crew, oven);
        Hand waiter = crew.start("waiter", oven.lock::lock);
        crew.untilBlocked(waiter);
        inspector.leaves();
        next.untilHere();
        crew.untilDone(cook);
        crew.untilBlocked(waiter);
        next.leaves();
        crew.untilDone(waiter);
    }

    @Test
    void who_is_woken_and_interrupted_at_once_hears_of_both_before_he_is_in_again() {
        for (Inspector.AtOnce how : Inspector.AtOnce.values()) {
            Object door = new Object();
            Hand cook = crew.start("cook", () -> {
                synchronized (door) {
                    door.wait();
                    assertTrue(Thread.interrupted());
                }
            });
            crew.untilBlocked(cook);
            assertTrue(Inspector.wakesAndInterrupts(crew, door, how, () -> crew.start("waiter", () -> {
                synchronized (door) {
                    door.notifyAll();
                }
            }), cook));
            assertTrue(cook.isDone());
            if (cook.failure() != null) {
                assertInstanceOf(InterruptedException.class, cook.failure());
            }
        }
    }

    @Test
    void who_is_woken_as_his_limit_ends_finds_that_when_he_is_in_again() {
        AtomicInteger attempts = new AtomicInteger();
        GrowingLimit.until(limit -> {
            Door door = new Door();
            Hand cook = crew.call("cook", () -> door.waits(limit));
            crew.settle();
            boolean cameAbout = Inspector.wakesAsTheLimitEnds(
                    crew, door, limit, false, () -> crew.start("waiter", door::signals), cook);
            crew.untilDone(cook);
            assertTrue((Long) cook.result() <= 0 || !cameAbout, "nothing is left of the limit");
            attempts.addAndGet(cameAbout ? 1 : 0);
            return cameAbout;
        });
        assertEquals(1, attempts.get(), "how often it came about");
    }

    private static final class Door {
        private final Lock lock = new ReentrantLock();
        private final Condition open = lock.newCondition();

        long waits(Duration limit) throws InterruptedException {
            lock.lock();
            try {
                return open.awaitNanos(limit.toNanos());
            } finally {
                lock.unlock();
            }
        }

        void signals() {
            lock.lock();
            open.signal();
            lock.unlock();
        }
    }

    @Test
    void whose_limit_has_ended_before_is_not_woken_as_it_ends() {
        Hand cook = crew.start("cook", () -> { });
        crew.untilDone(cook);
        assertFalse(Inspector.wakesAsTheLimitEnds(crew, new Object(), Duration.ofMillis(1), true, () -> { }, cook));
    }

    @Test
    void a_monitor_that_somebody_waits_at_is_free() {
        Oven oven = new Oven();
        Hand cook = crew.start("cook", () -> {
            synchronized (oven.door) {
                oven.door.wait();
            }
        });
        crew.untilBlocked(cook);
        Inspector inspector = Inspector.at(crew, oven);
        Hand waiter = crew.start("waiter", () -> {
            synchronized (oven.door) {
                oven.door.notifyAll();
            }
        });
        crew.untilBlocked(waiter);
        inspector.leaves();
        crew.untilDone(waiter);
        crew.untilDone(cook);
        assertEquals(null, cook.failure());
    }
}
