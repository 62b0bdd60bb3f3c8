package logging;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.UnsynchronizedAppenderBase;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executor;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.RejectedExecutionException;
import kit.Checkpoint;
import kit.Crew;
import kit.Exercise;
import kit.Expect;
import kit.Failing;
import kit.Hand;
import kit.Promise;
import kit.Script;
import kit.Visibility;
import org.slf4j.MDC;

@Exercise(number = 5, about = "each line carries the number of its order")
class OrderTrailTest {

    private static final String WHOSE = "6-whose-order-is-it";
    private static final List<Throwable> FAILURES =
            List.of(new IllegalStateException("dropped"), new StackOverflowError("pizza on pizza"), new IOException("no gas"));
    private static final String ORDER = "order";

    @Promise(todo = 1, read = WHOSE,
            why = "The waiter has other things on her mind than this order. They stand on her next lines too.")
    void the_waiters_map_is_as_it_was() {
        for (Map<String, String> held : List.of(
                Map.of("waiter", "Ada", "table", "12"), Map.<String, String>of(), Map.of(ORDER, "3"))) {
            try (Log log = Log.apart(Level.INFO); Mind mind = new Mind(held)) {
                new OrderTrail(log.logger(), step -> { }).make(7, () -> { });
                mind.isStill(held, "After make(7, ...) the waiter's map");
            }
        }
    }

    @Promise(todo = 1, read = WHOSE,
            why = "The map belongs to the thread. A line carries what is in it when the line is logged.")
    void the_line_of_the_waiter_carries_the_order() {
        for (Map<String, String> held : List.of(Map.<String, String>of(), Map.of(ORDER, "3"))) {
            try (Log log = Log.apart(Level.INFO); Mind mind = new Mind(held)) {
                new OrderTrail(log.logger(), step -> { }).make(7, () -> { });
                List<ILoggingEvent> events = log.events();
                Expect.that(events.size() == 1, "make(7, ...) logged %d lines, not 1.", events.size());
                Expect.that(events.get(0).getFormattedMessage().contains("taken"),
                        "The waiter's line is \"%s\" and does not say taken.", events.get(0).getFormattedMessage());
                carries(events.get(0), ORDER, "7");
            }
        }
    }

    @Script(todo = 2, read = WHOSE,
            why = "Each thread has a map of its own. What one puts into its map, another does not see.")
    void every_line_of_the_cook_carries_the_order(Crew crew) {
        try (Log log = Log.apart(Level.INFO)) {
            Pool pool = new Pool(crew, "cook-1");
            waiter(crew, Map.of(), () -> new OrderTrail(log.logger(), pool).make(7, () -> {
                log.logger().info("dough");
                log.logger().info("oven");
            }));
            pool.idle();
            carries(line(log, "dough"), ORDER, "7");
            carries(line(log, "oven"), ORDER, "7");
            Expect.equal("The thread that logged \"dough\"", "cook-1", line(log, "dough").getThreadName());
        }
    }

    @Script(todo = 1, read = WHOSE,
            why = "A thread that has noted nothing may have no map at all. What is put into it first stays there, too.")
    void a_waiter_who_had_noted_nothing_has_nothing_noted(Crew crew) {
        try (Log log = Log.apart(Level.INFO)) {
            waiter(crew, Map.of(), () -> {
                new OrderTrail(log.logger(), step -> { }).make(7, () -> { });
                Mind.holds(Map.of(), "After make(7, ...) the map of a waiter who had none");
            });
        }
    }

    @Script(todo = 2, read = WHOSE,
            why = "The cook may begin late. By then the waiter has turned to another table.")
    void the_cooks_lines_carry_what_the_waiter_had_noted(Crew crew) {
        try (Log log = Log.apart(Level.INFO)) {
            Pool pool = new Pool(crew, "cook-1");
            pool.execute(() -> MDC.put("table", "the cook's own"));
            waiter(crew, Map.of("table", "12", "waiter", "Ada"), () -> {
                new OrderTrail(log.logger(), pool).make(7, () -> log.logger().info("dough"));
                MDC.put("table", "4");
                MDC.remove("waiter");
            });
            pool.idle();
            carries(line(log, "dough"), ORDER, "7");
            carries(line(log, "dough"), "table", "12");
            carries(line(log, "dough"), "waiter", "Ada");
        }
    }

    @Script(todo = 3, read = WHOSE,
            why = "A pooled thread outlives the order. What is left in its map stands on whatever it logs next.")
    void nothing_is_left_behind_on_the_cooks_thread(Crew crew) {
        try (Log log = Log.apart(Level.INFO)) {
            Pool pool = new Pool(crew, "cook-1");
            waiter(crew, Map.of("waiter", "Ada"), () -> new OrderTrail(log.logger(), pool).make(7, () -> {
                MDC.put("oven", "2");
                log.logger().info("dough");
            }));
            pool.execute(() -> log.logger().info("sweeps the floor"));
            pool.idle();
            carries(line(log, "dough"), ORDER, "7");
            Expect.equal("After order 7 is made, what \"sweeps the floor\" carries", Map.of(),
                    carried(line(log, "sweeps the floor")));
        }
    }

    @Script(todo = 3, read = WHOSE,
            why = "The cook may have noted something for the whole shift, before this order and for after it.")
    void the_cook_keeps_his_own_notes(Crew crew) {
        try (Log log = Log.apart(Level.INFO)) {
            Pool pool = new Pool(crew, "cook-1");
            Map<String, String> own = Map.of("station", "oven", ORDER, "none");
            pool.execute(() -> MDC.setContextMap(own));
            waiter(crew, Map.of("waiter", "Ada"),
                    () -> new OrderTrail(log.logger(), pool).make(7, () -> log.logger().info("dough")));
            pool.execute(() -> log.logger().info("sweeps the floor"));
            pool.idle();
            carries(line(log, "dough"), ORDER, "7");
            Expect.equal("After order 7 is made, what \"sweeps the floor\" carries", new TreeMap<>(own),
                    carried(line(log, "sweeps the floor")));
        }
    }

    @Script(todo = 3, read = WHOSE,
            why = "A pizza can fall to the floor, and the thread goes on to the next order all the same.")
    void a_step_that_fails_leaves_nothing_behind(Crew crew) {
        for (Throwable failure : FAILURES) {
            try (Log log = Log.apart(Level.INFO)) {
                Pool pool = new Pool(crew, "cook-1");
                waiter(crew, Map.of("waiter", "Ada"), () -> new OrderTrail(log.logger(), pool).make(7, () -> Failing.with(failure)));
                pool.execute(() -> log.logger().info("sweeps the floor"));
                pool.idle();
                String name = failure.getClass().getSimpleName();
                Expect.equal("After order 7 has failed with " + name + ", what \"sweeps the floor\" carries", Map.of(),
                        carried(line(log, "sweeps the floor")));
                Expect.that(!pool.failures().isEmpty(), "Order 7 failed with %s, and the cooks' pool heard of no failure.", name);
                Expect.that(pool.failures().equals(List.of(failure)),
                        "Order 7 failed with %s, and what the cooks' pool heard of is not that failure: %s.", name, pool.failures());
            }
        }
    }

    @Script(todo = {1, 3}, read = WHOSE,
            why = "A pool that is full can let the waiter do it herself. Then both maps are one.")
    void a_waiter_who_cooks_herself_keeps_her_notes() {
        Map<String, String> held = Map.of("waiter", "Ada", ORDER, "3");
        try (Log log = Log.apart(Level.INFO); Mind mind = new Mind(held)) {
            OrderTrail trail = new OrderTrail(log.logger(), Runnable::run);
            trail.make(7, () -> {
                log.logger().info("dough");
                trail.make(8, () -> log.logger().info("another dough"));
                log.logger().info("oven");
            });
            carries(line(log, "dough"), ORDER, "7");
            carries(line(log, "another dough"), ORDER, "8");
            carries(line(log, "oven"), ORDER, "7");
            carries(line(log, "oven"), "waiter", "Ada");
            mind.isStill(held, "After make(7, ...), where the waiter cooked herself, her map");
        }
    }

    @Script(todo = 1, read = WHOSE,
            why = "A pool that is shut down refuses, by an exception that passes through make(...).")
    void an_order_that_the_cooks_refuse_changes_nothing() {
        Map<String, String> held = Map.of("waiter", "Ada");
        try (Log log = Log.apart(Level.INFO); Mind mind = new Mind(held)) {
            Executor closed = step -> {
                throw new RejectedExecutionException("closed");
            };
            Expect.raises(RejectedExecutionException.class, "make(7, ...), which the cooks refuse,",
                    () -> new OrderTrail(log.logger(), closed).make(7, () -> { }));
            mind.isStill(held, "After make(7, ...), which the cooks refused, the waiter's map");
        }
    }

    @Script(todo = {1, 3}, read = WHOSE,
            why = "Where the waiter cooks herself, whatever the step throws passes through make(...).")
    void a_waiter_who_drops_a_pizza_herself_keeps_her_notes() {
        Map<String, String> held = Map.of("waiter", "Ada");
        for (Throwable failure : FAILURES) {
            try (Log log = Log.apart(Level.INFO); Mind mind = new Mind(held)) {
                String what = "make(7, ...), where the waiter's own step threw " + failure.getClass().getSimpleName() + ",";
                Throwable thrown = Expect.raises(failure.getClass(), what,
                        () -> new OrderTrail(log.logger(), Runnable::run).make(7, () -> Failing.with(failure)));
                Expect.that(thrown == failure, "%s threw another one.", what);
                mind.isStill(held, "After " + what + " her map");
            }
        }
    }

    @Script(todo = {2, 3}, read = WHOSE,
            why = "Two cooks make two orders at the same time, and one of them finishes first.")
    void orders_that_overlap_keep_their_own_numbers(Crew crew) throws Throwable {
        try (Log log = Log.apart(Level.INFO)) {
            Pool pool = new Pool(crew, "cook-1", "cook-2");
            OrderTrail trail = new OrderTrail(log.logger(), pool);
            Checkpoint seven = crew.checkpoint("order 7");
            Checkpoint eight = crew.checkpoint("order 8");
            Checkpoint ready = pool.eachOnce(() -> MDC.put("cook", Thread.currentThread().getName()));
            waiter(crew, Map.of("table", "12"), () -> {
                trail.make(7, () -> {
                    log.logger().info("dough 7");
                    seven.pass();
                    log.logger().info("oven 7");
                });
                MDC.put("table", "4");
                trail.make(8, () -> {
                    log.logger().info("dough 8");
                    eight.pass();
                    log.logger().info("oven 8");
                });
            });
            ready.open();
            seven.untilHere(1);
            eight.untilHere(1);
            seven.open();
            crew.settle();
            eight.open();
            pool.idle();
            pool.eachOnce(() -> Mind.holds(Map.of("cook", Thread.currentThread().getName()),
                    "After orders 7 and 8, the map of " + Thread.currentThread().getName())).open();
            pool.idle();
            for (Throwable failure : pool.failures()) {
                throw failure;
            }
            for (String number : List.of("7", "8")) {
                for (String step : List.of("dough ", "oven ")) {
                    carries(line(log, step + number), ORDER, number);
                    carries(line(log, step + number), "table", number.equals("7") ? "12" : "4");
                }
            }
        }
    }

    @Script(todo = {1, 2}, read = WHOSE,
            why = "Two waiters can take orders at the same time. What one of them keeps in a shared place, the other may change.")
    void two_waiters_at_once_keep_their_own_notes(Crew crew) throws Throwable {
        try (Log log = Log.apart(Level.INFO)) {
            Pool pool = new Pool(crew, "cook-1");
            OrderTrail trail = new OrderTrail(log.logger(), pool);
            Checkpoint taking = crew.checkpoint("logging the order");
            log.logger().addAppender(new SlowLog(log, "waiter-1", taking));
            Hand first = callsFrom("waiter-1", crew, Map.of("table", "12"), () -> trail.make(7, () -> log.logger().info("dough 7")));
            taking.untilHere(1);
            Hand second = callsFrom("waiter-2", crew, Map.of("table", "4"), () -> trail.make(8, () -> log.logger().info("dough 8")));
            crew.settle();
            taking.open();
            crew.untilDone(first);
            crew.untilDone(second);
            pool.idle();
            carries(line(log, "dough 7"), ORDER, "7");
            carries(line(log, "dough 7"), "table", "12");
            carries(line(log, "dough 8"), ORDER, "8");
            carries(line(log, "dough 8"), "table", "4");
        }
        Visibility.of(TwoWhoOrder.class, crew);
    }

    static final class TwoWhoOrder implements Visibility.Run {
        @Override
        public void act(Crew crew) {
            try (Log log = Log.apart(Level.INFO)) {
                Visibility.oneAfterTheOther(crew, () -> new OrderTrail(log.logger(), Runnable::run),
                        "waiter-1", trail -> trail.make(7, () -> log.logger().info("dough 7")),
                        "waiter-2", trail -> trail.make(8, () -> log.logger().info("dough 8")));
            }
        }
    }

    /** Calls from a thread whose map holds this, if anything, and waits until the call is over. */
    private static void waiter(Crew crew, Map<String, String> held, Runnable call) {
        crew.untilDone(callsFrom("waiter", crew, held, call));
    }

    private static Hand callsFrom(String waiter, Crew crew, Map<String, String> held, Runnable call) {
        return crew.start(waiter, () -> {
            if (!held.isEmpty()) { // who has noted nothing has no map
                MDC.setContextMap(held);
            }
            call.run();
        });
    }

    private static ILoggingEvent line(Log log, String text) {
        List<ILoggingEvent> found = log.events().stream().filter(event -> event.getFormattedMessage().equals(text)).toList();
        Expect.that(found.size() == 1, "The line \"%s\" was logged %d times, not once.", text, found.size());
        return found.get(0);
    }

    private static Map<String, String> carried(ILoggingEvent event) {
        return new TreeMap<>(event.getMDCPropertyMap());
    }

    private static void carries(ILoggingEvent event, String key, String value) {
        Expect.that(value.equals(carried(event).get(key)), "The line \"%s\" of %s carries %s, and not %s=%s.",
                event.getFormattedMessage(), event.getThreadName(), carried(event), key, value);
    }

    /** The map of the calling thread: holds this, until it is closed. */
    private static final class Mind implements AutoCloseable {
        Mind(Map<String, String> held) {
            MDC.setContextMap(held);
        }

        void isStill(Map<String, String> held, String what) {
            holds(held, what);
        }

        static void holds(Map<String, String> held, String what) {
            Map<String, String> now = MDC.getCopyOfContextMap();
            Expect.equal(what, new TreeMap<>(held), new TreeMap<>(now == null ? Map.of() : now));
        }

        @Override
        public void close() {
            MDC.clear();
        }
    }

    /** Holds up one thread while it logs. */
    private static final class SlowLog extends UnsynchronizedAppenderBase<ILoggingEvent> {
        private final String slow;
        private final Checkpoint logging;

        SlowLog(Log log, String slow, Checkpoint logging) {
            this.slow = slow;
            this.logging = logging;
            setContext(log.logger().getLoggerContext());
            start();
        }

        @Override
        protected void append(ILoggingEvent event) {
            if (Thread.currentThread().getName().equals(slow)) {
                logging.pass();
            }
        }
    }

    /** Cooks who begin late and then do one step after the other, for as long as the check lasts, whatever a step throws. */
    private static final class Pool implements Executor {
        private final Crew crew;
        private final List<String> cooks;
        private boolean begun;
        private final BlockingQueue<Runnable> rail = new LinkedBlockingQueue<>();
        private final List<Throwable> failures = new CopyOnWriteArrayList<>();

        Pool(Crew crew, String... cooks) {
            this.crew = crew;
            this.cooks = List.of(cooks);
        }

        private void work() {
            try {
                while (true) {
                    Runnable step = rail.take();
                    try {
                        step.run();
                    } catch (Throwable e) {
                        failures.add(e);
                    }
                }
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt(); // the end of the check
            }
        }

        @Override
        public void execute(Runnable step) {
            rail.add(step);
        }

        void begin() {
            begun = true;
            cooks.forEach(cook -> crew.start(cook, this::work));
        }

        /** Has each of the cooks do this, once; then they stand where this returns. */
        Checkpoint eachOnce(Runnable step) {
            Checkpoint done = crew.checkpoint("waiting for the other cooks");
            cooks.forEach(cook -> execute(() -> {
                try {
                    step.run();
                } finally {
                    done.pass();
                }
            }));
            if (!begun) {
                begin();
            }
            done.untilHere(cooks.size());
            return done;
        }

        /** Has the cooks do what there is. */
        void idle() {
            if (!begun) {
                begin();
            }
            crew.settle();
            Expect.that(rail.isEmpty(), "The cooks do not come to the end of their steps.");
        }

        List<Throwable> failures() {
            return failures;
        }
    }
}
