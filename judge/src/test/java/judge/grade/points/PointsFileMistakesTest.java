package judge.grade.points;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever is wrong with a points file is told with its place and its repair. */
class PointsFileMistakesTest {
    @TempDir
    private Path folder;
    private Marked marked;

    @BeforeEach
    void begin() {
        marked = new Marked(folder);
    }

    private List<String> told(String yaml) {
        return assertThrows(Mistakes.class, () -> marked.policy(yaml)).getMessage().lines().toList();
    }

    static Stream<Arguments> mistakes() {
        return Stream.of(
                Arguments.of("partial: yes\npionts: {each: 2}", "points.yaml:2:1: There is no key pionts. Did you mean points?"),
                Arguments.of("points:\n  Trey: 3", "points.yaml:2:3: There is no key Trey. Did you mean Tray?"),
                Arguments.of("points:\n  Tray: many", "points.yaml:2:9: Tray must be a number, and it is \"many\"."
                        + " Write it with digits and a point, for example 2.5."),
                Arguments.of("points:\n  Tray: [1, 2]", "points.yaml:2:9: Tray must be a number, and it is a list."
                        + " Write it with digits and a point, for example 2.5."),
                Arguments.of("points:\n  Tray: -1", "points.yaml:2:9: Tray must be from 0 to 1000000, and it is -1."),
                Arguments.of("points: 5", "points.yaml:1:9: Keys must stand here, and it is \"5\"."
                        + " Write one of 09-tiny, 09-tiny/Counter, 09-tiny/Tomorrow, 09-tiny/Tray, Counter, Tomorrow, Tray, each,"
                        + " a colon, and a value."),
                Arguments.of("shares: {promis: 1}", "points.yaml:1:10: There is no key promis. Did you mean promise?"),
                Arguments.of("shares: {CounterTest.it_has_plate: 1}",
                        "points.yaml:1:10: There is no key CounterTest.it_has_plate. Did you mean CounterTest.it_has_plates?"),
                Arguments.of("shares:\n  promise: 0\n  Tomorrow.it_is_tomorrow: 1",
                        "points.yaml:2:3: No check of 09-tiny/Counter has a share above 0."
                        + " Give one of them a share, or the exercise 0 points."),
                Arguments.of("partial: perhaps", "points.yaml:1:10: partial must be yes or no, and it is \"perhaps\"."),
                Arguments.of("could-not-run: zeroo",
                        "points.yaml:1:16: could-not-run must be undecided or zero, and it is \"zeroo\". Did you mean zero?"),
                Arguments.of("bonus: Tray", "points.yaml:1:8: bonus must be a list, and it is \"Tray\"."
                        + " Write it as [FullHouse, 05-logging]."),
                Arguments.of("bonus:\n  - Tray\n  - 09-tinny",
                        "points.yaml:3:5: There is no exercise or lesson 09-tinny. Did you mean 09-tiny?"),
                Arguments.of("deadline: 2026-12-01 23:59", "points.yaml:1:11: 2026-12-01 23:59 does not tell its time zone."
                        + " Add a line such as zone: Europe/Berlin, or end it with Z for UTC."),
                Arguments.of("zone: Europe/Berln\ndeadline: 2026-12-01 23:59",
                        "points.yaml:1:7: There is no time zone Europe/Berln. Did you mean Europe/Berlin?"),
                Arguments.of("zone: UTC\ndeadline: 2026-02-30 23:59",
                        "points.yaml:2:11: \"2026-02-30 23:59\" is no time. Write it as 2026-12-01 23:59."),
                Arguments.of("zone: UTC\ndeadline: 1.12.2026",
                        "points.yaml:2:11: \"1.12.2026\" is no time. Write it as 2026-12-01 23:59."),
                Arguments.of("zone: UTC\ndeadline:\n  at: noon", "points.yaml:3:3: deadline must be a text, and it is keys."),
                Arguments.of("late: {percent: 10}",
                        "points.yaml:1:7: There is late, and no deadline. Add deadline: 2026-12-01 23:59."),
                Arguments.of("deadline: 2026-12-01T00:00Z\nlate: {percent: 110}",
                        "points.yaml:2:17: percent must be from 0 to 100, and it is 110."),
                Arguments.of("deadline: 2026-12-01T00:00Z\nlate: {percent: 10 %}",
                        "points.yaml:2:17: percent must be a number, and it is"
                        + " \"10 %\". Write it with digits and a point, for example 2.5."),
                Arguments.of("deadline: 2026-12-01T00:00Z\nlate: {per: week}",
                        "points.yaml:2:13: per must be day or hour, and it is \"week\"."),
                Arguments.of("deadline: 2026-12-01T00:00Z\nlate: {grace-minutes: 1.5}",
                        "points.yaml:2:23: grace-minutes must be a whole number, and it is 1.5."),
                Arguments.of("deadline: 2026-12-01T00:00Z\nextensions: [ada]",
                        "points.yaml:2:13: extensions must be names with a time"
                        + " each, and it is a list. Write it as ada: 2026-12-01 23:59, or ada: +3 days."),
                Arguments.of("deadline: 2026-12-01T00:00Z\nextensions:\n  ada:",
                        "points.yaml:3:7: An extension must be a time, and it is nothing."
                                + " Write it as 2026-12-01 23:59, or as +3 days."),
                Arguments.of("rounding: {to: 0}", "points.yaml:1:16: to must be from 0.01 to 1000000, and it is 0."),
                Arguments.of("roster: {separator: comma}",
                        "points.yaml:1:9: roster names no file. Add file: roster.csv under it."),
                Arguments.of("- a\n- b", "points.yaml:1:1: Keys must stand here, and it is a list. Write one of bonus,"
                        + " bonus-at-most, could-not-run, deadline, extensions, late, partial, points, roster, rounding, shares,"
                        + " starter-passes, total, zone, a colon, and a value."));
    }

    @ParameterizedTest
    @MethodSource("mistakes")
    void a_mistake_is_told_with_line_column_and_repair(String yaml, String told) {
        assertEquals(List.of(told), told(yaml));
    }

    @Test
    void all_mistakes_are_told_at_once() {
        assertEquals(3, told("total: x\npartial: x\nbonuss: []").size());
    }

    @Test
    void what_is_no_yaml_is_told_with_its_line() {
        String told = told("points:\n  each: [1\nzone: UTC").get(0);
        assertTrue(told.matches("points\\.yaml:\\d+:\\d+: This is no YAML: .*"), told);
        assertTrue(told("a: b: c").get(0).startsWith("points.yaml:1:"), told("a: b: c")::toString);
    }

    @Test
    void a_key_that_stands_twice_is_told() {
        assertEquals(List.of("points.yaml:2:1: The key total stands here a second time. Leave one of the two."),
                told("total: 1\ntotal: 2"));
    }

    @Test
    void aliases_and_depth_are_no_way_to_a_bomb() {
        assertTrue(told("a: &x [1]\nb: *x").get(0).contains("Aliases"), told("a: &x [1]\nb: *x")::toString);
        assertTrue(told("a: " + "[".repeat(100) + "]".repeat(100)).get(0).contains("nested too deep"));
    }

    @Test
    void a_file_that_is_not_there_or_no_text_is_told() {
        Mistakes none = assertThrows(Mistakes.class, () -> Policy.read(marked.workspace(), folder.resolve("nowhere.yaml")));
        assertTrue(none.getMessage().startsWith("nowhere.yaml: There is no file "), none.getMessage());
        Path latin = marked.write("latin.yaml", "# f\u00fcr".getBytes(StandardCharsets.ISO_8859_1));
        assertEquals("latin.yaml: The file is not UTF-8. Save it as UTF-8.",
                assertThrows(Mistakes.class, () -> Policy.read(marked.workspace(), latin)).getMessage());
    }

    @Test
    void problems_know_their_places() {
        Mistakes mistakes = assertThrows(Mistakes.class, () -> marked.policy("\ntotal: x"));
        assertEquals("points.yaml", mistakes.problems().get(0).file());
        assertEquals(2, mistakes.problems().get(0).line());
        assertEquals(8, mistakes.problems().get(0).column());
    }
}
