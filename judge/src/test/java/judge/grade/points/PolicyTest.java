package judge.grade.points;

import static judge.grade.points.Marked.DUE;
import static judge.grade.points.Marked.points;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import judge.Workspace;
import judge.grade.Graded;
import judge.grade.Report;
import judge.grade.Scored;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Each rule of the points file. */
class PolicyTest {
    private static final String DEADLINE = "deadline: 2026-12-01T12:00Z\n";

    @TempDir
    private Path folder;
    private Marked marked;

    @BeforeEach
    void begin() {
        marked = new Marked(folder);
    }

    private static List<String> checks(Scored scored, int exercise) {
        return scored.exercises().get(exercise).checks().stream()
                .map(check -> check.points().toPlainString() + "/" + check.most().toPlainString()).toList();
    }

    // ---- what exercises and checks are worth

    @Test
    void without_a_file_an_exercise_is_worth_10_and_its_checks_share_them() {
        Scored ada = Policy.standard(marked.workspace())
                .report("Autumn", DUE, List.of(marked.graded(marked.tray("ppp"), marked.counter("pnp"))), List.of()).learners()
                .get(0);
        assertEquals(points("16.66"), ada.points());
        assertEquals(points("20"), ada.most());
        assertEquals(List.of("3.33/3.33", "3.34/3.34", "3.33/3.33"), checks(ada, 0));
        assertEquals(List.of("3.33/3.33", "0/3.34", "3.33/3.33"), checks(ada, 1));
        assertEquals("ada", ada.name());
        assertFalse(ada.undecided());
        assertEquals(List.of(), ada.remarks());
    }

    @Test
    void an_empty_file_is_no_file() throws Exception {
        assertEquals(points("20"), marked.scored("", marked.graded(marked.tray("ppp"), marked.counter("ppp"))).points());
        assertEquals(points("20"), marked.scored("# later\n", marked.graded(marked.tray("ppp"), marked.counter("ppp"))).points());
    }

    @Test
    void an_exercise_has_its_own_points_or_its_lessons_or_those_of_each() throws Exception {
        Graded all = marked.graded(marked.tray("ppp"), marked.counter("ppp"));
        assertEquals(points("9"), marked.scored("points: {each: 2, Tray: 7}", all).points());
        assertEquals(points("6"), marked.scored("points: {each: 2, 09-tiny: 3}", all).points());
        assertEquals(points("7.5"), marked.scored("points: {09-tiny: 3, 09-tiny/Tray: 4.5}", all).points());
    }

    @Test
    void a_total_scales_all_and_adds_up_exactly() throws Exception {
        Scored ada = marked.scored("points: {Tray: 1, Counter: 2}\ntotal: 100",
                marked.graded(marked.tray("ppp"), marked.counter("nnn")));
        assertEquals(points("33.33"), ada.points());
        assertEquals(points("100"), ada.most());
        assertEquals(points("66.67"), ada.exercises().get(1).most());
    }

    @Test
    void checks_share_by_kind_and_by_name() throws Exception {
        Graded all = marked.graded(marked.tray("pnp"), marked.counter("pnn"));
        Scored byKind = marked.scored("shares: {explore: 3}", all);
        assertEquals(List.of("2/2", "0/2", "6/6"), checks(byKind, 0));
        Scored byName = marked.scored("shares:\n  CounterTest.it_has_plates: 8\n  promise: 1\n", all);
        assertEquals(List.of("8/8", "0/1", "0/1"), checks(byName, 1));
        Scored none = marked.scored("shares: {script: 0, Tray.no_order_of_steps_loses_a_slice: 0}", all);
        assertEquals(List.of("10/10", "0/0", "0/0"), checks(none, 0));
    }

    @Test
    void an_exercise_can_be_all_or_nothing() throws Exception {
        Scored ada = marked.scored("partial: no", marked.graded(marked.tray("ppp"), marked.counter("ppn")));
        assertEquals(points("10"), ada.points());
        assertEquals(List.of("0/3.33", "0/3.34", "0/3.33"), checks(ada, 1));
    }

    @Test
    void what_the_starter_passes_gives_no_points() throws Exception {
        Graded starters = marked.graded("starters", Instant.EPOCH, marked.tray("ppn"), marked.counter("nnn"));
        Policy policy = marked.policy("").beyond(starters);
        Graded half = marked.graded(marked.tray("pnp"), marked.counter("pnn"));
        Scored ada = policy.report("x", DUE, List.of(half), List.of()).learners().get(0);
        assertEquals(List.of("0/0", "0/0", "10/10"), checks(ada, 0));
        assertEquals(List.of("3.33/3.33", "0/3.34", "0/3.33"), checks(ada, 1));
        Scored untouched = policy.report("x", DUE, List.of(starters), List.of()).learners().get(0);
        assertEquals(points("0"), untouched.points());
        assertEquals(points("20"), untouched.most());
    }

    @Test
    void unless_the_file_says_that_it_counts_or_nothing_else_is_left() throws Exception {
        Graded starters = marked.graded("starters", Instant.EPOCH, marked.tray("ppn"), marked.counter("ppp"));
        Graded all = marked.graded(marked.tray("ppn"), marked.counter("ppp"));
        assertEquals(points("16.67"), marked.policy("starter-passes: counts").beyond(starters)
                .report("x", DUE, List.of(all), List.of()).learners().get(0).points());
        assertEquals(points("10"), marked.policy("").beyond(starters)
                .report("x", DUE, List.of(all), List.of()).learners().get(0).points());
    }

    @Test
    void bonus_comes_on_top() throws Exception {
        Scored ada = marked.scored("bonus: [Tray]", marked.graded(marked.tray("ppp"), marked.counter("ppp")));
        assertEquals(points("20"), ada.points());
        assertEquals(points("10"), ada.most());
        assertTrue(ada.exercises().get(0).bonus());
        assertEquals(List.of("Bonus: 10 points for 09-tiny/Tray."), ada.remarks());
    }

    @Test
    void a_whole_lesson_can_be_bonus_and_bonus_can_be_bounded() throws Exception {
        Scored ada = marked.scored("bonus: [09-tiny]\nbonus-at-most: 15",
                marked.graded(marked.tray("ppp"), marked.counter("ppp")));
        assertEquals(points("15"), ada.points());
        assertEquals(points("0"), ada.most());
        assertEquals(List.of("Bonus: 15 points for 09-tiny/Tray, 09-tiny/Counter. (20 points reached; at most 15 points count.)"),
                ada.remarks());
    }

    @Test
    void a_bonus_that_was_not_tried_is_no_remark() throws Exception {
        Scored ada = marked.scored("bonus: [Tray]", marked.graded(marked.missing("Tray"), marked.counter("ppp")));
        assertEquals(List.of(), ada.remarks());
        assertFalse(ada.undecided());
    }

    // ---- what did not run

    @Test
    void what_was_not_handed_in_is_0_and_a_remark() throws Exception {
        Scored ada = marked.scored("", marked.graded(marked.missing("Tray"), marked.counter("ppp")));
        assertEquals(points("10"), ada.points());
        assertEquals(points("20"), ada.most());
        assertEquals(List.of("Nothing was handed in for 09-tiny/Tray."), ada.remarks());
        assertFalse(ada.undecided());
    }

    @Test
    void an_exercise_without_any_result_is_missing_too() throws Exception {
        Scored ada = marked.scored("", marked.graded(marked.counter("ppp")));
        assertEquals(points("20"), ada.most());
        assertEquals(List.of("Nothing was handed in for 09-tiny/Tray."), ada.remarks());
        assertEquals(1, ada.exercises().size());
    }

    @Test
    void what_was_handed_in_and_could_not_run_is_undecided() throws Exception {
        Scored ada = marked.scored("", marked.graded(marked.broken("Tray"), marked.counter("ppc")));
        assertTrue(ada.undecided());
        assertEquals(points("6.67"), ada.points());
        assertEquals(List.of("09-tiny/Tray could not run: 10 points undecided: Tray.java:7: ';' expected.",
                "09-tiny/Counter could not run: 3.33 points undecided"), ada.remarks());
    }

    @Test
    void or_it_is_0_if_the_file_says_so_and_a_remark() throws Exception {
        Scored ada = marked.scored("could-not-run: zero", marked.graded(marked.broken("Tray"), marked.counter("ppp")));
        assertFalse(ada.undecided());
        assertEquals(List.of("09-tiny/Tray could not run, which counts as 0 of 10 points: Tray.java:7: ';' expected."),
                ada.remarks());
    }

    @Test
    void a_check_that_waited_for_others_that_did_not_pass_is_decided() throws Exception {
        Scored ada = marked.scored("", marked.graded(marked.tray("pnw"), marked.counter("ppp")));
        assertFalse(ada.undecided());
        assertEquals(points("13.33"), ada.points());
    }

    @Test
    void all_or_nothing_is_decided_by_one_that_did_not_pass() throws Exception {
        assertFalse(marked.scored("partial: no", marked.graded(marked.tray("pnc"), marked.counter("ppp"))).undecided());
        Scored open = marked.scored("partial: no", marked.graded(marked.tray("ppc"), marked.counter("ppp")));
        assertEquals(List.of("09-tiny/Tray could not run: 10 points undecided"), open.remarks());
    }

    @Test
    void an_exercise_for_a_newer_jdk_counts_against_nobody() throws Exception {
        Report report = marked.report("points: {Tomorrow: 50}",
                marked.graded(marked.tray("ppp"), marked.counter("ppp"), marked.exercise("Tomorrow", "c")));
        Scored ada = report.learners().get(0);
        assertEquals(points("20"), ada.points());
        assertEquals(points("20"), ada.most());
        assertEquals(points("0"), ada.exercises().get(2).most());
        assertFalse(ada.undecided());
        assertEquals(List.of(), ada.remarks());
        assertEquals(List.of("09-tiny/Tomorrow was not counted: it needs JDK 999, and no newer one graded."), report.notes());
    }

    @Test
    void unless_a_newer_jdk_graded_it() throws Exception {
        Report report = marked.report("", marked.graded("ada", DUE, marked.exercise("Tomorrow", "p")),
                marked.graded("grace", DUE, marked.exercise("Tomorrow", "c")));
        assertEquals(points("10"), report.learners().get(0).points());
        assertEquals(points("30"), report.learners().get(0).most());
        assertTrue(report.learners().get(1).undecided());
        assertEquals(List.of(), report.notes());
    }

    @Test
    void an_exercise_that_the_workshop_no_longer_has_counts_nothing() throws Exception {
        Graded.OfExercise old = marked.tray("ppp");
        Scored ada = marked.scored("", marked.graded(new Graded.OfExercise("09-tiny/Gone", old.file(), old.outcome(),
                old.checks(),
                List.of(), "", 1), marked.tray("ppp"), marked.counter("ppp")));
        assertEquals(points("20"), ada.points());
        assertEquals(List.of("0/0", "0/0", "0/0"), checks(ada, 0));
    }

    // ---- time

    private Scored late(String yaml, Duration late) throws Mistakes {
        return marked.scored(DEADLINE + yaml, marked.graded("ada", DUE.plus(late), marked.tray("ppp"), marked.counter("ppp")));
    }

    @ParameterizedTest
    @CsvSource({"PT0S,20", "PT-1H,20", "PT1S,18", "PT24H,18", "PT24H1S,16", "PT240H,0", "PT2400H,0"})
    void each_day_that_has_begun_costs_its_percentage(Duration late, String left) throws Exception {
        assertEquals(points(left), late("late: {percent: 10}", late).points());
    }

    @ParameterizedTest
    @CsvSource({"PT15M,20", "PT15M1S,18"})
    void within_the_grace_it_is_in_time_and_after_it_late_from_the_deadline(Duration late, String left) throws Exception {
        assertEquals(points(left), late("late: {percent: 10, grace-minutes: 15}", late).points());
    }

    @ParameterizedTest
    @CsvSource({"PT1S,19", "PT1H,19", "PT3H,17", "PT3H1S,0"})
    void hours_count_too_and_after_so_many_nothing_is_left(Duration late, String left) throws Exception {
        assertEquals(points(left), late("late: {per: hour, percent: 5, zero-after: 3}", late).points());
    }

    @Test
    void the_percentage_is_of_what_was_reached_or_of_what_could_be() throws Exception {
        Graded half = marked.graded("ada", DUE.plusSeconds(1), marked.tray("ppp"), marked.counter("nnn"));
        assertEquals(points("9"), marked.scored(DEADLINE + "late: {percent: 10}", half).points());
        assertEquals(points("8"), marked.scored(DEADLINE + "late: {percent: 10, of: most}", half).points());
        assertEquals(points("0"), marked.scored(DEADLINE + "late: {percent: 60, of: most}", half).points(), "never below zero");
    }

    @Test
    void being_late_is_a_remark_even_when_it_costs_nothing() throws Exception {
        assertEquals(List.of("Late by 2 days: -4 points."), late("late: {percent: 10}", Duration.ofHours(30)).remarks());
        assertEquals(List.of("Late by 1 day: nothing is deducted."), late("", Duration.ofHours(1)).remarks());
        assertEquals(List.of(), late("late: {percent: 10}", Duration.ofHours(-1)).remarks());
    }

    @Test
    void who_has_no_time_is_in_time_and_it_is_a_remark() throws Exception {
        Scored ada = marked.scored(DEADLINE + "late: {percent: 10}",
                marked.graded("ada", Instant.EPOCH, marked.tray("ppp"), marked.counter("ppp")));
        assertEquals(points("20"), ada.points());
        assertEquals(List.of("Nobody knows when it was handed in: taken as in time."), ada.remarks());
    }

    @ParameterizedTest
    @CsvSource({"2026-12-01 13:00,2026-12-01T12:00:00Z", "2026-12-01T13:00,2026-12-01T12:00:00Z",
        "2026-12-01,2026-12-01T23:00:00Z", "2026-12-01 13:00:30,2026-12-01T12:00:30Z",
                "2026-12-01 13:00 +02:00,2026-12-01T11:00:00Z",
        "2026-12-01 13:00+0200,2026-12-01T11:00:00Z", "2026-12-01 13:00:00 UTC,2026-12-01T13:00:00Z",
        "2026-12-01T13:00:00.5Z,2026-12-01T13:00:00.500Z", "2026-07-01 14:00,2026-07-01T12:00:00Z"})
    void times_are_written_in_many_ways(String written, Instant due) throws Exception {
        String yaml = "zone: Europe/Berlin\nlate: {percent: 10}\ndeadline: " + written;
        assertEquals(points("20"), marked.scored(yaml, marked.graded("ada", due, marked.tray("ppp"), marked.counter("ppp")))
                .points());
        assertEquals(points("18"),
                marked.scored(yaml, marked.graded("ada", due.plusMillis(1), marked.tray("ppp"), marked.counter("ppp"))).points());
    }

    @Test
    void some_have_longer() throws Exception {
        String yaml = DEADLINE + "late: {percent: 10}\nextensions: {ada: +3 days, Grace: 2026-12-02T12:00Z}";
        Instant dayAfter = DUE.plus(Duration.ofHours(47));
        Report report = marked.report(yaml, marked.graded("ada", dayAfter, marked.tray("ppp"), marked.counter("ppp")),
                marked.graded("grace", dayAfter, marked.tray("ppp"), marked.counter("ppp")),
                marked.graded("linus", dayAfter, marked.tray("ppp"), marked.counter("ppp")));
        assertEquals(List.of("20", "18", "16"), report.learners().stream().map(one -> one.points().toPlainString()).toList());
    }

    @Test
    void an_extension_that_is_nobodys_is_noted() throws Exception {
        Report report = marked.report(DEADLINE + "extensions: {adda: +3 days}", marked.graded());
        assertTrue(report.notes().contains("The extension for adda is nobody's. Did you mean ada?"), report.notes()::toString);
    }

    // ---- in the end

    @ParameterizedTest
    @CsvSource({"'{to: 0.5}',16.5", "'{to: 1}',17", "'{to: 1, mode: down}',16", "'{to: 1, mode: up}',17",
            "'{to: 5, mode: half-up}',15"})
    void points_are_rounded_once_and_last(String rounding, String rounded) throws Exception {
        assertEquals(points(rounded),
                marked.scored("rounding: " + rounding, marked.graded(marked.tray("ppp"), marked.counter("pnp"))).points());
    }

    @Test
    void shares_add_up_whatever_they_are() {
        for (int checks = 1; checks < 40; checks++) {
            List<BigDecimal> weights = IntStream.rangeClosed(1, checks)
                    .mapToObj(weight -> BigDecimal.valueOf(weight % 7 + 1)).toList();
            List<BigDecimal> shares = Rounding.shares(points("10"), weights);
            assertEquals(0, points("10").compareTo(shares.stream().reduce(BigDecimal.ZERO, BigDecimal::add)));
            assertTrue(shares.stream().allMatch(share -> share.signum() > 0), shares::toString);
        }
    }

    @Test
    void the_order_in_which_results_come_does_not_matter() throws Exception {
        Graded ada = marked.graded("ada", DUE, marked.tray("ppp"));
        Graded grace = marked.graded("grace", DUE, marked.tray("npp"));
        assertEquals(marked.report("", ada, grace), marked.report("", grace, ada));
    }

    @Test
    void the_example_holds_what_holds_without_it() throws Exception {
        Workspace night = Workspace.at(Path.of(".."));
        Policy.read(night, marked.write("points-example.yaml", Policy.example()));
        Path tiny = marked.write("points.yaml", Policy.example());
        Graded ada = marked.graded(marked.broken("Tray"), marked.counter("pnp"));
        assertEquals(Policy.standard(marked.workspace()).report("x", DUE, List.of(ada), List.of()),
                Policy.read(marked.workspace(), tiny).report("x", DUE, List.of(ada), List.of()));
    }

    @Test
    void each_line_of_the_example_can_be_uncommented() throws Exception {
        marked.write("roster.csv", "Folder;Student;Submitted At;Days Late;ID;E-Mail\nada;Ada;;;1;ada@example.org\n");
        String all = Policy.example().replaceAll("(?m)^# ---.*$", "").replaceAll("(?m)^# ([A-Z].*|where nothing.*)$", "")
                .replaceAll("(?m)^# (03-queues|KitchenTest)", "  $1").replaceAll("(?m)^# ", "")
                .replaceAll("(?m)^Kitchen:", "  Kitchen:");
        assertFalse(all.contains("\n#"), all);
        Workspace night = Workspace.at(Path.of(".."));
        Report report = Policy.read(night, marked.write("points.yaml", all)).report("x", DUE, List.of(), List.of());
        assertEquals(List.of(new Report.Absent("Ada", Map.of("canvas id", "1", "email", "ada@example.org"))), report.absent());
        assertThrows(Mistakes.class, () -> Policy.read(marked.workspace(), folder.resolve("points.yaml")), "it has no Kitchen");
    }
}
