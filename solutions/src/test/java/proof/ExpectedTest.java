package proof;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import judge.Verdict;
import judge.worker.Extent;
import kit.report.Check;
import kit.report.CheckResult;
import kit.report.Kind;
import kit.report.Story;
import org.junit.jupiter.api.Test;

class ExpectedTest {
    private static final Check FULL = new Check("Tray", "the_tray_is_never_over_full", Kind.SCRIPT, List.of(1));
    private static final Check HOME = new Check("Tray", "every_cook_goes_home", Kind.SCRIPT, List.of(2));
    private static final Check EXPLORED = new Check("Tray", "two_who_come_at_once_both_count", Kind.EXPLORE, List.of(1));
    private static final Expected REJECTED_AT_HOME = Expected.parse("TrayTest.every_cook_goes_home: \"stays\" - why", "here");

    @Test
    void an_answer_that_an_earlier_check_rejects_is_met_earlier() {
        Verdict verdict = verdict(notYet(FULL, "3 pizzas"), notYet(HOME, "cook-1 stays"));
        assertEquals(Optional.of(FULL), REJECTED_AT_HOME.metEarlier(verdict).map(CheckResult::check));
        assertTrue(REJECTED_AT_HOME.surprise(verdict, Extent.WHOLE).isPresent());
    }

    @Test
    void nothing_else_is_met_earlier() {
        assertEquals(Optional.empty(), REJECTED_AT_HOME.metEarlier(verdict(passed(FULL), notYet(HOME, "cook-1 stays"))));
        assertEquals(Optional.empty(), REJECTED_AT_HOME.metEarlier(verdict(passed(FULL), notYet(HOME, "something else"))));
        assertEquals(Optional.empty(), REJECTED_AT_HOME.metEarlier(verdict(passed(FULL), passed(HOME), notYet(EXPLORED, "one is lost"))));
        assertEquals(Optional.empty(), REJECTED_AT_HOME.metEarlier(verdict(CheckResult.couldNotRun(FULL, "too busy"), notYet(HOME, "cook-1 stays"))));
        assertEquals(Optional.empty(), Expected.PASSES.metEarlier(verdict(notYet(FULL, "3 pizzas"), passed(HOME))));
    }

    @Test
    void a_rejection_is_expected_with_its_check_and_its_text_alone() {
        assertEquals(Optional.empty(), REJECTED_AT_HOME.surprise(verdict(passed(FULL), notYet(HOME, "cook-1 stays")), Extent.WHOLE));
        assertTrue(REJECTED_AT_HOME.surprise(verdict(passed(FULL), notYet(HOME, "something else")), Extent.WHOLE).isPresent());
        assertTrue(REJECTED_AT_HOME.surprise(verdict(passed(FULL), passed(HOME)), Extent.WHOLE).isPresent());
        assertTrue(Expected.PASSES.surprise(verdict(CheckResult.couldNotRun(FULL, "too busy")), Extent.WHOLE).isPresent());
    }

    private static CheckResult passed(Check check) {
        return CheckResult.passed(check, Duration.ZERO);
    }

    private static CheckResult notYet(Check check, String told) {
        return CheckResult.notYet(check, Story.of(told));
    }

    private static Verdict verdict(CheckResult... results) {
        return new Verdict(null, "Tray.java", List.of(results), List.of(), null);
    }
}
