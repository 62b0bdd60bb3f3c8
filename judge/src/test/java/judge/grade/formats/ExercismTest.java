package judge.grade.formats;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import judge.Exercise;
import judge.Problem;
import judge.Tiny;
import judge.grade.Graded;
import judge.grade.Report;
import judge.grade.Sample;
import judge.grade.Scored;
import kit.report.Kind;
import kit.report.Outcome;
import kit.report.Story;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ExercismTest {
    @TempDir
    private Path folder;

    /** The checks of the tiny workspace's tray, in the order in which they run. */
    private static final List<Graded.OfCheck> CHECKS = List.of(
            check("slices_are_counted", Kind.PROMISE, List.of(1, 2), Outcome.PASSED, "x".repeat(501)),
            check("a_cook_alone_need_not_wait", Kind.SCRIPT, List.of(2), Outcome.NOT_YET, "y".repeat(500)),
            check("no_order_of_steps_loses_a_slice", Kind.EXPLORE, List.of(1), Outcome.COULD_NOT_RUN, ""));

    private static Graded.OfCheck check(String name, Kind kind, List<Integer> todos, Outcome outcome, String printed) {
        return new Graded.OfCheck(name, kind, todos, outcome, outcome == Outcome.PASSED ? null : Story.of("It is " + name + "."),
                printed, 5);
    }

    private JsonNode results(List<Graded.OfCheck> checks, List<Problem> problems) throws IOException {
        Exercise tray = new Tiny(folder.resolve("workspace")).tray();
        List<Scored.OfCheck> worth = checks.stream().map(check -> new Scored.OfCheck(BigDecimal.ONE, BigDecimal.ONE)).toList();
        Graded graded = new Graded("ada", Instant.EPOCH, "f", List.of(new Graded.OfExercise(tray.path(), "Tray.java",
                Outcome.NOT_YET, checks, problems, "", 5)), List.of(), List.of(), List.of());
        Scored ada = new Scored(graded, "Ada", Map.of(), BigDecimal.ONE, BigDecimal.TEN, List.of(
                new Scored.OfExercise(tray.path(), BigDecimal.ONE, BigDecimal.TEN, false, worth)), List.of(), false);
        Report report = new Report("t", Instant.EPOCH, List.of(tray), List.of(ada), List.of(), List.of());
        Formats.write(report, Set.of("exercism"), folder);
        return new ObjectMapper().readTree(folder.resolve("exercism/ada/" + tray.path() + "/results.json").toFile());
    }

    @Test
    void tests_stand_in_the_order_of_the_source_with_their_code() throws IOException {
        JsonNode results = results(CHECKS, List.of());
        List<String> names = new ArrayList<>();
        results.get("tests").forEach(test -> names.add(test.get("name").textValue()));
        assertEquals(List.of("no order of steps loses a slice", "slices are counted", "a cook alone need not wait"), names);
        assertEquals("""
                Tray tray = new Tray();
                tray.put(3);
                Expect.equal("The number of slices", 3, tray.slices());
                """.strip(), results.get("tests").get(1).get("test_code").textValue());
    }

    @Test
    void each_test_has_status_message_and_task_as_the_interface_says() throws IOException {
        JsonNode results = results(CHECKS, List.of());
        assertEquals(3, results.get("version").intValue());
        assertEquals("fail", results.get("status").textValue());
        assertFalse(results.has("message"));
        JsonNode lost = results.get("tests").get(0);
        JsonNode passed = results.get("tests").get(1);
        JsonNode failed = results.get("tests").get(2);
        assertEquals("error", lost.get("status").textValue());
        assertTrue(lost.get("message").textValue().contains("It is no_order_of_steps_loses_a_slice."));
        assertEquals(1, lost.get("task_id").intValue());
        assertEquals("pass", passed.get("status").textValue());
        assertFalse(passed.has("message"));
        assertNull(passed.get("task_id"), "it is about two TODOs");
        assertEquals("fail", failed.get("status").textValue());
        assertEquals(2, failed.get("task_id").intValue());
    }

    @Test
    void output_has_five_hundred_characters_at_most() throws IOException {
        JsonNode results = results(CHECKS, List.of());
        String cut = results.get("tests").get(1).get("output").textValue();
        assertTrue(cut.length() <= 500 && cut.endsWith("Output was truncated. Please limit to 500 chars"), cut);
        assertEquals("y".repeat(500), results.get("tests").get(2).get("output").textValue());
        assertFalse(results.get("tests").get(0).has("output"));
    }

    @Test
    void all_passed_is_a_pass() throws IOException {
        assertEquals("pass", results(List.of(CHECKS.get(0)), List.of()).get("status").textValue());
    }

    @Test
    void nothing_ran_is_an_error_with_the_reason_and_no_tests() throws IOException {
        List<Problem> problems = new ArrayList<>(List.of(new Problem("Tray.java", 3, 1, "';' expected", "Put it there.")));
        problems.addAll(Collections.nCopies(60, new Problem("Tray.java", 9, 1, "\u20ac".repeat(60_000), "")));
        JsonNode results = results(List.of(CHECKS.get(2)), problems);
        assertEquals("error", results.get("status").textValue());
        assertFalse(results.has("tests"));
        String message = results.get("message").textValue();
        assertTrue(message.startsWith("Tray.java:3: ';' expected\n    Put it there.\n"), message);
        assertTrue(message.getBytes(StandardCharsets.UTF_8).length <= Exercism.MOST_MESSAGE_BYTES);
    }

    @Test
    void every_exercise_of_the_sample_has_a_result_that_keeps_to_the_interface() throws IOException {
        for (Report report : List.of(Sample.report(), Sample.hostile())) {
            Formats.write(report, Set.of("exercism"), folder);
            for (Scored learner : report.learners()) {
                for (Graded.OfExercise exercise : learner.graded().exercises()) {
                    JsonNode results = new ObjectMapper().readTree(folder.resolve("exercism/"
                            + FileNames.of(learner.graded().learner()) + "/" + exercise.exercise() + "/results.json").toFile());
                    boolean nothing = exercise.checks().stream().allMatch(check -> check.outcome() == Outcome.COULD_NOT_RUN);
                    assertEquals(nothing, results.get("status").textValue().equals("error"));
                    assertEquals(nothing, results.has("message"));
                    assertEquals(nothing ? 0 : exercise.checks().size(), results.path("tests").size());
                    results.path("tests").forEach(test -> {
                        assertTrue(test.path("output").asText().length() <= 500);
                        assertEquals(test.get("status").textValue().equals("pass"), !test.has("message"));
                    });
                }
            }
        }
    }
}
