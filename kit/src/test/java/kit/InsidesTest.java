package kit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.LockSupport;
import java.util.concurrent.locks.ReentrantLock;
import kit.watch.Frames;
import kit.watch.Printed;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class InsidesTest {
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
    void while_it_is_held_nobody_gets_in() {
        Checkpoint holding = crew.checkpoint("holding");
        crew.start("inspector", () -> Insides.of(room).hold(holding::pass));
        holding.untilHere(1);
        Hand guest = crew.start("guest", () -> room.entered("guest"));
        crew.untilBlocked(guest);
        assertTrue(room.guests.isEmpty());
        holding.open();
        crew.untilDone(guest);
        assertEquals(List.of("guest"), room.guests);
    }

    private static final class Room {
        private final Lock lock = new ReentrantLock();
        private final Condition opened = lock.newCondition();
        private final Inner inner = new Inner();
        private final List<String> guests = new ArrayList<>(); // guarded by lock

        void entered(String guest) {
            lock.lock();
            try {
                guests.add(guest);
            } finally {
                lock.unlock();
            }
        }

        synchronized void monitor() throws InterruptedException {
            wait();
        }

        void condition() throws InterruptedException {
            lock.lock();
            try {
                opened.await();
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
