package kit.explore;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.File;
import java.nio.file.FileSystems;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Exchanger;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;
import kit.report.CouldNotRun;
import kit.report.NotYet;
import kit.watch.Frames;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

class EngineTest {

    @Test
    void a_thread_that_dies_is_heard_of_also_when_the_engine_is_installed() throws InterruptedException {
        Engine.explore(1, () -> { }, new Frames("Tray.java"));
        IllegalStateException failure = new IllegalStateException("burnt");
        AtomicReference<Throwable> heard = new AtomicReference<>();
        Thread cook = new Thread(() -> {
            throw failure;
        }, "cook-1");
        cook.setUncaughtExceptionHandler((thread, thrown) -> heard.set(thrown));
        cook.start();
        cook.join();
        assertSame(failure, heard.get());
    }

    /** A constructor reference makes its object in a class that the engine does not see; nothing else here makes an exchanger. */
    @Test
    void an_object_that_a_constructor_reference_made_is_followed() {
        Supplier<Exchanger<String>> maker = Exchanger::new;
        Engine.explore(20, () -> {
            Exchanger<String> exchanger = maker.get();
            String[] got = new String[2];
            Thread cook = new Thread(() -> got[0] = exchanged(exchanger, "pizza"), "cook-1");
            Thread guest = new Thread(() -> got[1] = exchanged(exchanger, "money"), "guest-1");
            cook.start();
            guest.start();
            joined(cook);
            joined(guest);
            assertEquals(List.of("money", "pizza"), List.of(got));
        }, new Frames("Tray.java"));
    }

    /** Lincheck takes a long loop for one that waits: left to itself, it tries no orders behind the tenth round. */
    @Test
    void a_long_loop_hides_no_race() {
        int[] prices = new int[20];
        Arrays.fill(prices, 9);
        assertThrows(NotYet.class, () -> Engine.explore(300, () -> {
            int[] till = new int[1];
            twoCooks(() -> {
                int bill = 0;
                for (int price : prices) {
                    bill += price;
                }
                till[0] += bill;
            });
            assertEquals(360, till[0]);
        }, new Frames("Tray.java")));
    }

    /** A look into the set and a change of it are a hundred steps; what matters is that somebody comes between the two. */
    @Test
    void what_comes_between_two_calls_is_tried_before_what_comes_inside_them() {
        assertThrows(NotYet.class, () -> Engine.explore(30, () -> {
            Set<String> rail = ConcurrentHashMap.newKeySet();
            AtomicInteger hung = new AtomicInteger();
            twoCooks(() -> {
                List.of("Margherita", "Salami", "Tonno", "Hawaii", "Diavola").forEach(rail::add);
                if (!rail.contains("Funghi")) {
                    rail.add("Funghi");
                    hung.incrementAndGet();
                }
            });
            assertEquals(1, hung.get());
        }, new Frames("Tray.java")));
    }

    @Test
    void what_comes_inside_a_call_is_tried_too() {
        assertThrows(NotYet.class, () -> Engine.explore(200, () -> {
            List<String> rail = new ArrayList<>();
            twoCooks(() -> rail.add("Funghi"));
            assertEquals(2, rail.size());
        }, new Frames("Tray.java")));
    }

    @Test
    void a_long_loop_is_not_taken_for_an_endless_one() {
        Engine.explore(20, () -> {
            AtomicInteger till = new AtomicInteger();
            twoCooks(() -> {
                for (int i = 0; i < 1_000; i++) {
                    till.get();
                }
                till.incrementAndGet();
            });
            assertEquals(2, till.get());
        }, new Frames("Tray.java"));
    }

    /** The engine's report has a column for each thread, also when the garbage collector came before it was written. */
    @Test
    void a_thread_that_is_garbage_has_its_place_in_the_story() {
        assertThrows(NotYet.class, () -> Engine.explore(2, () -> {
            twoCooks(() -> { });
            System.gc();
            throw new AssertionError("burnt");
        }, new Frames("Tray.java")));
    }

    /** Executors keep their threads for more work; others wait in a monitor. */
    @Test
    void a_thread_that_waits_for_more_work_is_no_hang() {
        Engine.explore(40, () -> {
            Object bell = new Object();
            Thread helper = new Thread(() -> waitFor(bell), "helper");
            helper.start();
            ExecutorService clerk = Executors.newSingleThreadExecutor();
            AtomicInteger till = new AtomicInteger();
            twoCooks(() -> CompletableFuture.runAsync(till::incrementAndGet, clerk).join());
            assertEquals(2, till.get());
        }, new Frames("Tray.java"));
    }

    private static final class Cook extends Thread {
        private final AtomicInteger till;

        Cook(AtomicInteger till) {
            super("cook-1");
            this.till = till;
        }

        @Override
        public void start() {
            till.incrementAndGet();
            super.start();
        }

        @Override
        public void run() {
            till.incrementAndGet();
        }
    }

    @Test
    @Timeout(60)
    void a_thread_of_a_class_of_its_own_is_waited_for() {
        Engine.explore(40, () -> {
            AtomicInteger till = new AtomicInteger();
            Cook cook = new Cook(till);
            cook.start();
            try {
                cook.join();
            } catch (InterruptedException e) {
                throw new IllegalStateException(e);
            }
            assertEquals(2, till.get());
        }, new Frames("Tray.java"));
    }

    @Test
    @Timeout(60)
    void who_waits_with_a_limit_waits_for_the_end() {
        Engine.explore(40, () -> {
            AtomicInteger till = new AtomicInteger();
            Cook cook = new Cook(till);
            Thread helper = new Thread(till::incrementAndGet, "helper");
            cook.start();
            helper.start();
            try {
                cook.join(3_600_000);
                helper.join(3_600_000, 1);
            } catch (InterruptedException e) {
                throw new IllegalStateException(e);
            }
            assertEquals(3, till.get());
        }, new Frames("Tray.java"));
    }

    private static final class Helper extends Thread {
        Helper(Runnable task) {
            super(task, "helper");
        }

        @Override
        public void run() {
            try {
                super.run();
            } catch (IllegalArgumentException e) {
                // the task may throw, and the thread goes on
            }
        }
    }

    /** It calls super.run(), which may throw; another serves a thread as its task. */
    @Test
    @Timeout(60)
    void runs_inside_of_a_run_do_not_end_the_thread() {
        Engine.explore(40, () -> {
            AtomicInteger till = new AtomicInteger();
            Thread helper = new Helper(() -> {
                till.incrementAndGet();
                throw new IllegalArgumentException("on the floor");
            });
            Thread cook = new Thread(new Helper(till::incrementAndGet), "cook-1");
            helper.start();
            cook.start();
            joined(helper);
            joined(cook);
            assertEquals(2, till.get());
        }, new Frames("Tray.java"));
    }

    @Test
    @Timeout(60)
    void what_comes_behind_an_inner_run_is_explored() {
        NotYet told = assertThrows(NotYet.class, () -> Engine.explore(40, () -> {
            int[] till = {0};
            Runnable pay = () -> till[0]++;
            Thread first = new Thread(() -> twice(pay), "cook-1");
            Thread second = new Thread(() -> twice(pay), "cook-2");
            first.start();
            second.start();
            joined(first);
            joined(second);
            assertEquals(2, till[0]);
        }, new Frames("Tray.java")));
        assertTrue(told.story().oneLine().contains("expected: <2> but was: <1>"), told.story().oneLine());
    }

    private static void twice(Runnable pay) {
        new Helper(() -> { }).run();
        pay.run();
    }

    @Test
    void who_waits_for_a_thread_that_waits_hangs() {
        assertThrows(NotYet.class, () -> Engine.explore(40, () -> {
            Object bell = new Object();
            Thread helper = new Thread(() -> waitFor(bell), "helper");
            helper.start();
            joined(helper);
        }, new Frames("Tray.java")));
    }

    private static void waitFor(Object bell) {
        synchronized (bell) {
            try {
                bell.wait();
            } catch (InterruptedException e) {
                throw new IllegalStateException(e);
            }
        }
    }

    /** What the engine has found out about an object changes when another thread can reach it. */
    @Test
    void an_object_that_was_one_threads_own_is_followed_when_two_have_it() {
        assertThrows(NotYet.class, () -> Engine.explore(60, () -> {
            int[][] tills = new int[40][];
            for (int i = 0; i < tills.length; i++) {
                int[] own = new int[1];
                own[0] = i;
                tills[i] = own;
            }
            int[] last = tills[39];
            twoCooks(() -> last[0] = last[0] + 1);
            assertEquals(41, last[0]);
        }, new Frames("Tray.java")));
    }

    /** Who waits for no time at all, and goes when it is past, goes. */
    @Test
    void time_passes() {
        Engine.explore(10, () -> {
            ReentrantLock lock = new ReentrantLock();
            Condition never = lock.newCondition();
            lock.lock();
            try {
                for (long left = 0; left >= 0; left = never.awaitNanos(left)) {
                    assertEquals(0, left);
                }
            } catch (InterruptedException e) {
                throw new IllegalStateException(e);
            } finally {
                lock.unlock();
            }
        }, new Frames("Tray.java"));
    }

    @Test
    void more_threads_than_are_remembered_are_told_apart() {
        Engine.explore(20, () -> {
            AtomicInteger made = new AtomicInteger();
            List<Thread> cooks = new ArrayList<>();
            for (int number = 1; number <= 12; number++) {
                Thread cook = new Thread(made::incrementAndGet, "cook-" + number);
                cooks.add(cook);
                cook.start();
            }
            cooks.forEach(EngineTest::joined);
            assertEquals(12, made.get());
        }, new Frames("Tray.java"));
    }

    @Test
    void whatever_may_be_about_files_is_looked_at() {
        for (Object one : List.of(new File("menu.txt"), Path.of("menu.txt"), FileSystems.getDefault())) {
            assertTrue(FileCalls.mayBe(one, "java.lang.Object"), one.getClass().getName());
        }
        assertTrue(FileCalls.mayBe(null, "java.nio.file.Files"), "a static method about files");
        assertFalse(FileCalls.mayBe(null, "java.lang.Math"), "another static method");
        assertFalse(FileCalls.mayBe(new ArrayList<>(), "java.util.List"), "a list");
    }

    @Test
    void a_class_is_asked_for_once() {
        assertFalse(FollowedClasses.known(AskedFor.class), "at first");
        assertTrue(FollowedClasses.known(AskedFor.class), "afterwards");
    }

    private static final class AskedFor {}

    private static void twoCooks(Runnable work) {
        Thread first = new Thread(work, "cook-1");
        Thread second = new Thread(work, "cook-2");
        first.start();
        second.start();
        joined(first);
        joined(second);
    }

    private static String exchanged(Exchanger<String> exchanger, String given) {
        try {
            return exchanger.exchange(given);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void joined(Thread thread) {
        try {
            thread.join();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The engine keeps fields as they were before each run, and knows nothing of the system's properties. */
    @Test
    void a_run_that_cannot_be_repeated_is_no_verdict() {
        String runs = "kit.explore.runs";
        try {
            assertThrows(CouldNotRun.class, () -> Engine.explore(10, () -> {
                int run = Integer.getInteger(runs, 1);
                System.setProperty(runs, String.valueOf(run + 1));
                if (run % 2 == 1) {
                    throw new AssertionError("only every second time");
                }
            }, new Frames("Tray.java")));
        } finally {
            System.clearProperty(runs);
        }
    }
}
