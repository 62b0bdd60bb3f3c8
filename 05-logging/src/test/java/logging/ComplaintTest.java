package logging;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.spi.ILoggingEvent;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.atomic.AtomicBoolean;
import kit.Checkpoint;
import kit.Crew;
import kit.Exercise;
import kit.Expect;
import kit.Failing;
import kit.Hand;
import kit.Promise;
import kit.Script;
import kit.Visibility;

@Exercise(number = 4, about = "a failure, logged once and whole")
class ComplaintTest {

    private static final String WHOLE = "5-a-failure-once-and-whole";

    @Promise(todo = {1, 3}, read = WHOLE,
            why = "Who reads a log for failures stops at every ERROR and WARN.")
    void a_pizza_that_comes_out_is_no_complaint() throws Exception {
        try (Log log = Log.apart(Level.TRACE)) {
            Expect.equal("The answer to order 7", "Margherita", new Complaint(log.logger()).serve(7, () -> "Margherita"));
            Expect.that(complaints(log).isEmpty(), "Order 7 came out well, and the log has %s.", complaints(log));
        }
    }

    @Promise(todo = 1, read = WHOLE,
            why = "To log is not to deal with it. If the failure ends here, whoever called takes what he gets for a pizza.")
    void the_very_failure_reaches_the_caller() {
        for (Throwable failure : List.of(new IllegalStateException("the oven is cold"), new IOException("no gas"),
                new InterruptedException("closing time"), new StackOverflowError("pizza on pizza"),
                new ExecutionException(new IOException("no gas")))) {
            try (Log log = Log.apart(Level.TRACE)) {
                fails(log, 7, failure);
            }
        }
        try (Log log = Log.apart(Level.OFF)) {
            fails(log, 7, new IllegalStateException("the oven is cold"));
        }
    }

    @Promise(todo = 2, read = WHOLE,
            why = "On a busy night a hundred orders are in the log. Without its number a failure belongs to none of them.")
    void the_complaint_names_the_order() {
        for (int order : new int[] {7, 1234, 40}) {
            try (Log log = Log.apart(Level.TRACE)) {
                fails(log, order, new IllegalStateException("the oven is cold"));
                List<ILoggingEvent> complaints = complaints(log);
                Expect.that(!complaints.isEmpty(), "Order %d failed, and the log has nothing of it at WARN or above.", order);
                Expect.that(complaints.stream().anyMatch(event -> names(event.getFormattedMessage(), order)),
                        "Order %d failed, and the log says \"%s\".", order, complaints.get(0).getFormattedMessage());
            }
        }
    }

    @Promise(todo = 2, read = WHOLE,
            why = "A logger knows a failure from a value by its place in the call. A value becomes text: a name, no stack trace.")
    void the_complaint_comes_with_the_stack_trace() {
        for (Throwable failure : List.of(new IllegalStateException("the oven is cold"), new IOException("no gas"))) {
            try (Log log = Log.apart(Level.TRACE)) {
                fails(log, 7, failure);
                Expect.that(log.events().stream().anyMatch(event -> causes(event).contains(failure)),
                        "The failure of order 7 came with no message, so no stack trace can be written. The log has %s.",
                        log.events().stream().map(ILoggingEvent::getFormattedMessage).map(text -> "\"" + text + "\"").toList());
            }
        }
    }

    @Promise(todo = 2, read = WHOLE,
            why = "An object takes its stack trace where it is made, at the oven. One that is taken later shows who passed it on.")
    void the_stack_trace_shows_where_it_happened() {
        StackTraceElement[] atTheOven = {new StackTraceElement("Oven", "heat", "Oven.java", 12)};
        for (Throwable failure : List.of(new IllegalStateException("the oven is cold"), new IOException("no gas"),
                new StackOverflowError("pizza on pizza"))) {
            failure.setStackTrace(atTheOven);
            try (Log log = Log.apart(Level.TRACE)) {
                fails(log, 7, failure);
                Expect.that(Arrays.equals(atTheOven, failure.getStackTrace()),
                        "The stack trace of the %s began with %s, and begins with %s now.", failure.getClass().getSimpleName(),
                        first(atTheOven), first(failure.getStackTrace()));
            }
        }
    }

    private static String first(StackTraceElement[] frames) {
        return frames.length == 0 ? "nothing" : frames[0].getClassName() + "." + frames[0].getMethodName();
    }

    @Promise(todo = 3, read = WHOLE,
            why = "Each method on the way up can log what it passes on. One failure then looks like several.")
    void one_failure_is_one_complaint() {
        for (Throwable failure : List.of(new IllegalStateException("the oven is cold"), new IOException("no gas"),
                new InterruptedException("closing time"), new StackOverflowError("pizza on pizza"))) {
            try (Log log = Log.apart(Level.TRACE)) {
                fails(log, 7, failure);
                String name = failure.getClass().getSimpleName();
                List<String> complaints = complaints(log).stream().map(ILoggingEvent::getFormattedMessage).toList();
                Expect.that(complaints.size() < 2, "Order 7 failed once, and the log has %d complaints: %s (%s).",
                        complaints.size(), complaints, name);
                for (ILoggingEvent complaint : complaints(log)) {
                    Expect.equal("The level of \"" + complaint.getFormattedMessage() + "\" (" + name + ")",
                            Level.ERROR, complaint.getLevel());
                }
                long stackTraces = log.events().stream().filter(event -> Log.thrown(event) != null).count();
                Expect.that(stackTraces < 2, "Order 7 failed once (%s), and %d messages of the log have a stack trace.",
                        name, stackTraces);
            }
        }
    }

    @Promise(todo = 3, read = WHOLE,
            why = "One object can be thrown again: some are made once for all, by the JVM too. Each time it is somebody else's order.")
    void each_order_that_fails_has_a_complaint() {
        try (Log log = Log.apart(Level.TRACE)) {
            Complaint kitchen = new Complaint(log.logger());
            IllegalStateException failure = new IllegalStateException("burnt");
            for (int order : new int[] {71, 82, 71}) {
                fails(kitchen, order, failure, "Order " + order + " failed");
                complainsOf(log, order, failure);
            }
            Expect.equal("The number of complaints when order 71 failed, order 82, and order 71 again", 3, complaints(log).size());
        }
    }

    @Promise(todo = 2, read = WHOLE,
            why = "The message is a pattern: every {} in it is a place, also where it came in with somebody else's text.")
    void no_place_is_left_open_and_none_is_filled_by_mistake() {
        String said = "oven {} is 50% cold";
        try (Log log = Log.apart(Level.TRACE)) {
            fails(log, 7, new IllegalStateException(said));
            String text = complaints(log).get(0).getFormattedMessage();
            String rest = text.replace(said, "");
            Expect.that(!rest.contains("{}"), "A place is left open in \"%s\".", text);
            Expect.that(names(rest, 7), "Order 7 failed because \"%s\", and the log says \"%s\".", said, text);
        }
    }

    @Promise(todo = {1, 2}, read = WHOLE,
            why = "Not everything that is thrown is an Exception, nor has it a text.")
    void errors_are_failures_too() {
        for (Throwable failure : List.of(new StackOverflowError("pizza on pizza"), new AssertionError(),
                new NullPointerException(), new InterruptedException())) {
            try (Log log = Log.apart(Level.TRACE)) {
                fails(log, 7, failure);
                List<ILoggingEvent> complaints = complaints(log);
                Expect.that(complaints.size() == 1, "Order 7 failed with %s, and the log has %d complaints, not 1.",
                        failure.getClass().getSimpleName(), complaints.size());
                Expect.that(causes(complaints.get(0)).contains(failure), "Order 7 failed with %s, which came with no message.",
                        failure.getClass().getSimpleName());
                Expect.that(names(complaints.get(0).getFormattedMessage(), 7), "Order 7 failed with %s, and the log says \"%s\".",
                        failure.getClass().getSimpleName(), complaints.get(0).getFormattedMessage());
            }
        }
    }

    @Script(todo = {2, 3}, read = WHOLE,
            why = "Two cooks serve at the same time. What one of them noted in a shared place, the other may have changed.")
    void two_orders_at_once_each_have_their_own_complaint(Crew crew) throws Throwable {
        try (Log log = Log.apart(Level.TRACE)) {
            Complaint kitchen = new Complaint(log.logger());
            Checkpoint oven = crew.checkpoint("baking order 71");
            IllegalStateException first = new IllegalStateException("burnt");
            IllegalStateException second = new IllegalStateException("dropped");
            Hand anna = crew.start("cook-1", () -> serve(crew, kitchen, 71, first, oven));
            oven.untilHere(1);
            Hand ben = crew.start("cook-2", () -> serve(crew, kitchen, 82, second, null));
            crew.untilDone(ben);
            oven.open();
            crew.untilDone(anna);
            complainsOf(log, 82, second);
            complainsOf(log, 71, first);
            Expect.equal("The number of complaints of two failed orders", 2, complaints(log).size());
        }
        Visibility.of(TwoWhoServe.class, crew);
    }

    static final class TwoWhoServe implements Visibility.Run {
        @Override
        public void act(Crew crew) {
            try (Log log = Log.apart(Level.TRACE)) {
                Visibility.oneAfterTheOther(crew, () -> new Complaint(log.logger()),
                        "cook-1", kitchen -> serve(crew, kitchen, 71, new IllegalStateException("burnt"), null),
                        "cook-2", kitchen -> serve(crew, kitchen, 82, new IllegalStateException("dropped"), null));
            }
        }
    }

    private static void serve(Crew crew, Complaint kitchen, int order, RuntimeException failure, Checkpoint oven) {
        try {
            kitchen.serve(order, () -> {
                if (oven != null) {
                    oven.pass();
                }
                throw failure;
            });
            crew.note("order %d: returns", order);
        } catch (Exception e) {
            crew.note("order %d: %s", order, e.getMessage());
            Expect.that(e == failure, "Order %d failed because it was %s, and serve(...) threw %s.",
                    order, failure.getMessage(), e);
        }
    }

    private static void complainsOf(Log log, int order, Throwable failure) {
        List<String> found = complaints(log).stream().filter(event -> causes(event).contains(failure))
                .map(ILoggingEvent::getFormattedMessage).toList();
        Expect.that(!found.isEmpty(), "Order %d was %s, and the log has no complaint of it.", order, failure.getMessage());
        Expect.that(found.stream().anyMatch(text -> names(text, order)), "Order %d was %s, and the log says \"%s\".",
                order, failure.getMessage(), String.join("\", \"", found));
    }

    private static void fails(Log log, int order, Throwable failure) {
        String what = "Order " + order + " failed with " + failure.getClass().getSimpleName();
        fails(new Complaint(log.logger()), order, failure, log.logger().isErrorEnabled() ? what : what + " while the log was off");
    }

    /** Serves an order at an oven that throws this, the first time; insists that the same object comes out. */
    private static void fails(Complaint kitchen, int order, Throwable failure, String what) {
        String got;
        try {
            got = kitchen.serve(order, oven(failure));
        } catch (Throwable thrown) {
            Expect.that(thrown == failure, "%s, and serve(...) threw %s, not that failure.", what,
                    thrown.getClass() == failure.getClass() ? "another " + thrown.getClass().getSimpleName()
                            : thrown.getClass().getSimpleName());
            return;
        } finally {
            Thread.interrupted(); // an answer may set the flag again, beside what it throws
        }
        throw Expect.notYet("%s, and serve(...) returned %s.", what, got);
    }

    private static Callable<String> oven(Throwable failure) {
        AtomicBoolean again = new AtomicBoolean();
        return () -> again.getAndSet(true) ? "the pizza of a second try" : Failing.with(failure);
    }

    private static List<ILoggingEvent> complaints(Log log) {
        return log.events().stream().filter(event -> event.getLevel().isGreaterOrEqual(Level.WARN)).toList();
    }

    /** Whether the number stands there by itself, and not as a part of another. */
    private static boolean names(String text, int order) {
        return text != null && text.matches("(?s).*(?<!\\d)" + order + "(?!\\d).*");
    }

    /** What came with a message, and what caused it: a stack trace shows them all. */
    private static List<Throwable> causes(ILoggingEvent event) {
        List<Throwable> causes = new ArrayList<>();
        for (Throwable at = Log.thrown(event); at != null && !causes.contains(at); at = at.getCause()) {
            causes.add(at);
        }
        return causes;
    }
}
