package kit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.platform.engine.discovery.DiscoverySelectors.selectMethod;

import java.util.List;
import kit.report.Check;
import kit.report.CheckResult;
import kit.report.Kind;
import kit.report.Outcome;
import org.junit.jupiter.api.Test;

/** Every check is listed and has one result, the fast ones first. */
class ResultsTest {

    @Test
    void explorations_come_last_and_wait_until_the_others_pass() {
        Fixture run = Fixture.run(
                selectMethod("kit.fixtures.TrayTest#explore_passes_a_hand_over()"),
                selectMethod("kit.fixtures.TrayTest#take_waits_for_ever(kit.Crew)"),
                selectMethod("kit.fixtures.TrayTest#the_tray_starts_empty()"));

        assertEquals(List.of(Kind.PROMISE, Kind.SCRIPT, Kind.EXPLORE), run.listed.stream().map(Check::kind).toList());
        assertEquals(List.of(Outcome.PASSED, Outcome.NOT_YET, Outcome.COULD_NOT_RUN),
                run.results.stream().map(CheckResult::outcome).toList());
        assertEquals("Not run yet: it waits until the checks above pass.", run.results.get(2).story().oneLine());
    }

    @Test
    void tests_that_are_no_checks_are_passed_over() {
        assertEquals(List.of(), Fixture.run(selectMethod("kit.ExpectTest#equal_things_pass()")).listed);
    }

    @Test
    void an_exercise_of_a_newer_jdk_is_not_seen() {
        Fixture run = Fixture.run(selectMethod("kit.fixtures.TomorrowTest#it_is_not_seen_today()"));
        assertEquals(List.of(), run.listed);
        assertEquals(List.of(), run.results);
    }

    @Test
    void checks_of_one_kind_stand_as_in_the_source() {
        Fixture run = Fixture.run(
                selectMethod("kit.fixtures.TrayTest#the_tray_starts_empty()"),
                selectMethod("kit.fixtures.TrayTest#a_todo_is_open()"),
                selectMethod("kit.fixtures.TrayTest#the_stack_overflows()"));
        assertEquals(List.of("the_stack_overflows", "a_todo_is_open", "the_tray_starts_empty"),
                run.listed.stream().map(Check::name).toList());
    }
}
