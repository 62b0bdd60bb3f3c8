package kit.explore;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import kit.report.Step;
import kit.report.Story;
import kit.watch.Frames;
import org.junit.jupiter.api.Test;

/** Reads reports as the engine words them; when a newer engine words them otherwise, this says so first. */
class TraceTest {
    private static final Frames TILL = new Frames("Till.java");

    @Test
    void a_failed_run_tells_what_was_expected_and_the_learners_steps() {
        Story story = new Trace("""

                = Concurrent test failed =

                kit.report.NotYet: The balance is 1, not 2.
                \tat kit.Expect.notYet(Expect.java:40)

                The following interleaving leads to the error:
                | short | table |

                Detailed trace:
                | ---------------------------------------------------- |
                |                   Main Thread                   |                 Thread 1                |                 Thread 2                |
                | ---------------------------------------------------- |
                | Till.<init>(): Till#1 at TillTest.lambda$x$1(TillTest.java:9) |                          |                                         |
                | Thread.<init>(Part#1, "cook-1"): Thread#1 at Scene.thread(Scene.java:23) |               |                                         |
                | Thread.<init>(Part#2, "cook-2"): Thread#2 at Scene.thread(Scene.java:23) |               |                                         |
                | Thread#1.start() at Scene.play(Scene.java:35)   |                                         |                                         |
                | Thread#2.start() at Scene.play(Scene.java:35)   |                                         |                                         |
                |                                                 | run()                                   |                                         |
                |                                                 |   till.deposit(1) at TillTest.lambda$x$2(TillTest.java:10) |                      |
                |                                                 |     balance \u279c 0 at Till.deposit(Till.java:3) |                                  |
                |                                                 |     switch                              |                                         |
                |                                                 |                                         | till.deposit(1) at TillTest.lambda$x$3(TillTest.java:11) |
                |                                                 |                                         |   balance \u279c 0 at Till.deposit(Till.java:3) |
                |                                                 |                                         |   balance = 1 at Till.deposit(Till.java:3) |
                |                                                 |     balance = 1 at Till.deposit(Till.java:3) |                                    |
                | till.balance(): 1 at TillTest.lambda$x$1(TillTest.java:14) |                              |                                         |
                """, TILL).story();

        assertEquals(List.of("The balance is 1, not 2."), story.happened());
        assertEquals(List.of(
                new Step("cook-1", "till.deposit(1)"), new Step("cook-1", ":3 read balance -> 0"),
                new Step("cook-2", "till.deposit(1)"), new Step("cook-2", ":3 read balance -> 0"),
                new Step("cook-2", ":3 write balance = 1"), new Step("cook-1", ":3 write balance = 1")), story.timeline());
    }

    @Test
    void what_only_the_engine_can_have_done_is_no_story() {
        assertTrue(Trace.blamesTheAnswerForTheEngine(Story.of("main stays at Thread#3.start() (LastOrders.java:24).")));
        assertTrue(Trace.blamesTheAnswerForTheEngine(Story.of("It met IllegalMonitorStateException: current thread is not owner.")));
        assertFalse(Trace.blamesTheAnswerForTheEngine(Story.of("cook-1 stays at rail.take() (Kitchen.java:24).")));
    }

    @Test
    void a_run_that_hangs_tells_who_stays_where() {
        Story story = new Trace("""

                = Concurrent test has hung =

                Detailed trace:
                | --- |
                | Main Thread | Thread 1 |
                | --- |
                | Thread.<init>(Part#1, "waiter"): Thread#1 at Scene.thread(Scene.java:23) | |
                | Thread#1.start() at Scene.play(Scene.java:35) | |
                | | WAIT at Till.take(Till.java:4) |
                | | switch (reason: wait on monitor) |
                """, TILL).story();

        assertEquals("In this order of steps nobody can move any more. waiter stays at wait() (Till.java:4).", story.oneLine());
        assertEquals(List.of(new Step("waiter", ":4 wait()")), story.timeline());
    }

    @Test
    void of_a_long_stretch_the_checks_calls_stay() {
        String step = "| | | balance = 1 at Till.deposit(Till.java:3) |\n";
        Story story = new Trace("""

                = Concurrent test has hung =

                Detailed trace:
                | --- |
                | Main Thread | Thread 1 | Thread 2 |
                | --- |
                | Thread#1.start() at Scene.play(Scene.java:35) | | |
                | | balance = 0 at Till.deposit(Till.java:2) | |
                """ + step.repeat(8) + "| | | till.deposit(2) at TillTest.lambda$x$3(TillTest.java:12) |\n" + step.repeat(6), TILL).story();

        assertEquals(10, story.timeline().size());
        assertTrue(story.timeline().stream().anyMatch(one -> one.what().equals("till.deposit(2)")));
    }

    @Test
    void another_exception_names_the_learners_line() {
        Story story = new Trace("""

                = Concurrent test failed =

                java.lang.IllegalStateException: no dough
                \tat a1.locks.Till.deposit(Till.java:7)
                """, TILL).story();
        assertEquals("A thread met IllegalStateException at Till.java:7: no dough.", story.oneLine());
    }

    @Test
    void a_run_that_the_clock_ended_is_no_verdict() {
        assertTrue(Trace.timedOut("\n= Concurrent test has hung =\n\nThread dump: ..."));
        assertFalse(Trace.timedOut("\n= Concurrent test has hung =\n\nDetailed trace:\n| x |"));
        assertFalse(Trace.timedOut("\n= Concurrent test failed =\n"));
    }

    @Test
    void a_report_of_the_engines_own_trouble_is_no_verdict() {
        assertTrue(Trace.tellsOfTheEngineItself("\nWow! You've caught a bug in Lincheck."));
        assertFalse(Trace.tellsOfTheEngineItself("\n= Concurrent test has hung =\n"));
    }
}
