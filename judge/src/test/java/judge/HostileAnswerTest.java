package judge;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import judge.worker.Workers;
import kit.report.CheckResult;
import kit.report.Outcome;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Answers that got past the gate and do their worst: the judge survives each, and says which check it was. */
class HostileAnswerTest {
    @TempDir
    private static Path folder;
    private static Tiny tiny;
    private static Exercise counter;
    private static Judge judge;

    @BeforeAll
    static void open() {
        tiny = new Tiny(folder);
        counter = tiny.counter();
        List<Path> classPath = ClassPath.without(List.of());
        judge = new Judge(new Compiler(classPath), new Workers(1, Workers.MANY_JOBS, classPath), false);
    }

    @AfterAll
    static void close() {
        judge.close();
    }

    private static Verdict verdict(String source) throws InterruptedException {
        return judge.judge(new Answer(counter, "hostile", Tiny.bytes(source)));
    }

    static Stream<Arguments> hostile() {
        return Stream.of(
                hostile("ends the process", "System.exit(7); return null;", "exit code 7"),
                hostile("halts the process", "Runtime.getRuntime().halt(9); return null;", "exit code 9"),
                hostile("never ends", "while (true) { }", "Counter.java:16"),
                hostile("blocks itself for ever", "synchronized (this) { wait(); } return null;",
                        "nobody can move any more"),
                hostile("deadlocks", """
                        Object fork = new Object();
                        Object knife = new Object();
                        java.util.concurrent.CyclicBarrier both = new java.util.concurrent.CyclicBarrier(2);
                        Thread[] pair = new Thread[2];
                        for (int i = 0; i < 2; i++) {
                            Object first = i == 0 ? fork : knife;
                            Object second = i == 0 ? knife : fork;
                            pair[i] = new Thread(() -> {
                                synchronized (first) {
                                    try {
                                        both.await();
                                    } catch (Exception e) {
                                        throw new IllegalStateException(e);
                                    }
                                    synchronized (second) {
                                        second.notify();
                                    }
                                }
                            }, "cook-" + (i + 1));
                            pair[i].start();
                        }
                        pair[0].join();
                        pair[1].join();
                        return null;
                        """, "cook-1 waits at Counter.java:31"),
                hostile("prints without end", "while (true) { System.out.println(orders); }", "Counter.java:16"),
                hostile("calls itself without end", "return serve(orders, cooks, bell);", "StackOverflowError"),
                hostile("uses up the memory",
                        "List<int[]> all = new ArrayList<>(); while (true) { all.add(new int[1 << 20]); }", "OutOfMemoryError"),
                hostile("starts ten thousand threads", """
                        for (int i = 0; i < 10_000; i++) {
                            new Thread(() -> java.util.concurrent.locks.LockSupport.park()).start();
                        }
                        return orders;
                        """, "threads were alive at once"),
                hostile("starts threads without end", """
                        while (true) {
                            try {
                                new Thread(() -> { while (true) try { Thread.sleep(60_000); } catch (InterruptedException e) { } }).start();
                            } catch (Throwable e) { }
                        }
                        """, "threads were alive at once"));
    }

    private static Arguments hostile(String what, String body, String told) {
        return Arguments.of(what, Tiny.serving(body), told);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("hostile")
    void the_check_that_met_it_is_named_and_the_others_are_counted(String what, String source, String told)
            throws InterruptedException {
        Verdict verdict = verdict(source);
        assertEquals(List.of("it_has_plates", "orders_are_served", "nothing_is_served_without_orders"),
                verdict.results().stream().map(result -> result.check().name()).toList());
        assertEquals(Outcome.PASSED, verdict.results().get(0).outcome(), verdict.toString());
        CheckResult first = verdict.firstNotYet().orElseThrow();
        assertEquals("orders_are_served", first.check().name());
        assertTrue(first.story().oneLine().contains(told), first.story().oneLine());
        assertEquals(Outcome.PASSED, verdict(Tiny.COUNTER).outcome());
    }

    @Test
    void an_answer_that_hangs_before_any_check_can_watch_it_is_ended_from_outside() throws InterruptedException {
        String source = Tiny.COUNTER.replace("this.places = places;", "this.places = places; while (places > 0) { }");
        Verdict verdict = verdict(source);
        assertEquals(Outcome.NOT_YET, verdict.outcome());
        assertEquals("it_has_plates", verdict.firstNotYet().orElseThrow().check().name());
        assertEquals(Outcome.PASSED, verdict(Tiny.COUNTER).outcome());
    }

    @Test
    void what_is_printed_is_cut_and_the_run_goes_on() throws InterruptedException {
        String source = Tiny.COUNTER.replace("bell.accept(order);",
                "bell.accept(order); for (int i = 0; i < 20; i++) System.out.println(\"x\".repeat(1 << 20));");
        assertEquals(Outcome.PASSED, verdict(source).outcome());
    }

    @Test
    void a_thread_that_is_left_behind_does_not_reach_the_next_answer() throws InterruptedException {
        verdict(Tiny.COUNTER.replace("bell.accept(order);",
                "bell.accept(order); new Thread(() -> { while (true) { } }, \"left\").start();"));
        Verdict next = verdict(Tiny.COUNTER);
        assertEquals(Outcome.PASSED, next.outcome());
    }
}
