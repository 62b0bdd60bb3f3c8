package kit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.platform.engine.discovery.DiscoverySelectors.selectClass;

import java.util.List;
import kit.report.CheckResult;
import kit.report.Outcome;
import kit.report.Words;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whatever an answer does, the check ends, and its story says what it was. */
class WatchTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            take_does_not_wait               | waiter did not wait: it went on and ended.
            take_waits_for_ever              | waiter waits for ever: nobody can move any more. waiter waits at Tray.java
            a_timer_called_off_does_nothing  | waiter waits for ever: nobody can move any more. waiter waits at Tray.java
            two_cooks_wait_for_each_other    | cook-1 waits at Tray.java
            two_cooks_wait_for_each_other    | which cook-2 holds
            a_spinning_cook_is_seen          | cook-1 never comes to rest: it is busy at Tray.java
            a_sleeping_cook_is_seen          | cook-1 waits for a while and looks again (Tray.java
            nobody_comes_to_the_checkpoint   | Only 0 of 1 threads stand at "serving" at the same time.
            a_thread_is_left_behind          | 1 thread of the tray has not ended. cook-1 waits at Tray.java
            a_cook_who_should_come_has_failed | at the same time. cook-1 met NullPointerException at Tray.java
            a_thread_dies_unheard            | cook-1 ended by IllegalStateException: no dough at Tray.java
            the_caller_waits_for_ever        | The call does not come back: nobody can move any more, and it waits at Tray.java
            the_caller_spins                 | The answer used 3 s of processor time and did not end; the busiest thread is The check at Tray.java
            the_checks_thread_is_interrupted_while_it_waits          | It interrupted the thread that checks it
            the_checks_thread_is_interrupted_when_it_waits_no_more   | It interrupted the thread that checks it
            the_thread_that_made_the_answer_is_interrupted           | It interrupted the thread that checks it
            the_stack_overflows              | The check called itself without end at Tray.java
            the_memory_is_used_up            | The check used up the memory
            a_todo_is_open                   | TODO 2 is still to be done (Tray.java
            too_many_threads                 | More than 2000 threads were alive at once, one of them at Tray.java
            what_is_printed_is_kept          | The tray is red.
            explore_finds_the_lost_update    | The count is 1, not 2.
            explore_finds_the_deadlock       | In this order of steps nobody can move any more.
            """)
    void a_fault_is_told(String check, String told) {
        CheckResult result = Fixture.tray(check);
        assertEquals(Outcome.NOT_YET, result.outcome());
        assertTrue(result.story().oneLine().contains(told), result.story().oneLine());
        assertEquals("09-trays/README.md#1-trays", result.story().read());
    }

    @ParameterizedTest
    @CsvSource({"put_waits_while_full", "a_timed_wait_ends", "a_timer_completes_a_future", "the_tray_starts_empty",
        "explore_passes_a_hand_over", "explore_follows_a_comparator_of_the_jdk",
        "explore_follows_the_monitor_of_an_interface", "explore_follows_threads_that_wait_long"})
    void a_kept_promise_passes(String check) {
        assertEquals(Outcome.PASSED, Fixture.tray(check).outcome());
    }

    @Test
    void what_the_answer_printed_is_kept() {
        assertEquals("in the kitchen", Fixture.tray("what_is_printed_is_kept").printed().strip());
    }

    @Test
    void a_script_shows_the_order_of_steps() {
        String timeline = Fixture.tray("two_cooks_wait_for_each_other").story().timeline().toString();
        assertTrue(timeline.contains("thread=cook-1, what=begins reaching"), timeline);
        assertTrue(timeline.contains("thread=cook-2, what=begins reaching"), timeline);
    }

    @Test
    void what_the_check_throws_in_a_seam_or_brings_about_is_no_fault_of_the_answer() {
        String told = Fixture.tray("a_cook_who_should_come_has_failed").story().oneLine();
        assertTrue(!told.contains("the check's own") && !told.contains("InterruptedException"), told);
    }

    @Test
    void some_faults_have_a_reason_of_their_own() {
        assertEquals(Words.whyNotPoll(), Fixture.tray("a_sleeping_cook_is_seen").story().why());
        assertEquals(Words.whyPoolsStay(), Fixture.tray("a_pool_is_left_behind").story().why());
        assertEquals("w", Fixture.tray("a_thread_is_left_behind").story().why());
    }

    @Test
    void an_exploration_shows_the_order_of_steps() {
        String timeline = Fixture.tray("explore_finds_the_lost_update").story().timeline().toString();
        assertTrue(timeline.matches("(?s).*read count -> 0.*read count -> 0.*write count = 1.*write count = 1.*"), timeline);
    }

    @Test
    void what_a_check_could_not_end_does_not_disturb_the_next() {
        Fixture run = Fixture.run(selectClass("kit.fixtures.LeftBehindTest"));
        assertEquals(List.of("PASSED", "PASSED", "PASSED"),
                run.results.stream().map(result -> result.outcome().toString()).toList(), run.results.toString());
    }
}
