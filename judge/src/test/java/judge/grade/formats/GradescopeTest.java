package judge.grade.formats;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import judge.grade.Graded;
import judge.grade.Report;
import judge.grade.Sample;
import judge.grade.Scored;
import kit.report.Outcome;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GradescopeTest {
    @TempDir
    private Path out;

    private JsonNode results(Scored learner) throws IOException {
        return new ObjectMapper().readTree(
                out.resolve("gradescope/" + FileNames.of(learner.graded().learner()) + "/results.json").toFile());
    }

    @Test
    void the_score_on_top_is_what_the_learner_has_in_the_end() throws IOException {
        Report report = Sample.report();
        Formats.write(report, Set.of("gradescope"), out);
        Scored late = report.learners().stream().filter(learner -> !learner.remarks().isEmpty()).findFirst().orElseThrow();
        JsonNode results = results(late);
        double sum = 0;
        for (JsonNode test : results.get("tests")) {
            sum += test.get("score").doubleValue();
        }
        assertEquals(late.points().doubleValue(), results.get("score").doubleValue());
        assertTrue(sum > results.get("score").doubleValue(), "a tenth less for being late");
        assertTrue(results.get("output").textValue().contains(late.remarks().get(0)));
    }

    @Test
    void every_check_is_a_visible_test_with_score_and_status() throws IOException {
        Report report = Sample.report();
        Formats.write(report, Set.of("gradescope"), out);
        for (Scored learner : report.learners()) {
            JsonNode results = results(learner);
            assertTrue(results.get("score").isNumber());
            assertEquals("text", results.get("output_format").textValue());
            assertEquals("hidden", results.get("stdout_visibility").textValue());
            List<Outcome> outcomes = learner.graded().exercises().stream().flatMap(exercise -> exercise.checks().stream())
                    .map(check -> check.outcome()).toList();
            List<Boolean> missing = learner.graded().exercises().stream()
                    .flatMap(exercise -> exercise.checks().stream().map(check -> exercise.missing())).toList();
            assertEquals(outcomes.size(), results.get("tests").size());
            for (int i = 0; i < outcomes.size(); i++) {
                JsonNode test = results.get("tests").get(i);
                assertEquals("visible", test.get("visibility").textValue());
                assertEquals(outcomes.get(i) == Outcome.PASSED ? "passed" : "failed", test.get("status").textValue());
                assertEquals(missing.get(i), test.get("name").textValue().endsWith("(not handed in)"));
                assertEquals(outcomes.get(i) == Outcome.COULD_NOT_RUN && !missing.get(i),
                        test.get("name").textValue().endsWith("(could not run)"));
                assertTrue(test.get("score").doubleValue() <= test.get("max_score").doubleValue());
                assertEquals("text", test.get("output_format").textValue());
                assertEquals("text", test.get("name_format").textValue());
                assertEquals(outcomes.get(i) == Outcome.PASSED, test.get("output").textValue().isEmpty());
            }
        }
    }

    @Test
    void points_that_are_not_final_say_so() throws IOException {
        Report report = Sample.report();
        Formats.write(report, Set.of("gradescope"), out);
        for (Scored learner : report.learners()) {
            assertEquals(learner.undecided(), results(learner).get("output").textValue().contains("not final"));
        }
    }

    @Test
    void what_gives_no_points_is_told_only_when_it_was_handed_in() throws IOException {
        Scored ada = Sample.learner("ada", 3); // nothing was handed in
        List<Scored.OfExercise> nothing = ada.exercises().stream().map(exercise -> new Scored.OfExercise(exercise.exercise(),
                BigDecimal.ZERO, BigDecimal.ZERO, false, exercise.checks())).toList();
        Scored free = new Scored(ada.graded(), "ada", ada.ids(), ada.points(), ada.most(), nothing, List.of(), false);
        Report all = Sample.report(1);
        for (Scored learner : List.of(ada, free)) {
            Report report = new Report("t", all.made(), all.exercises(), List.of(learner), List.of(), List.of());
            Formats.write(report, Set.of("gradescope"), out);
            assertEquals(learner == free, results(learner).get("tests").isEmpty());
        }
    }

    @Test
    void ten_megabytes_of_output_stay_below_the_bound() throws IOException {
        Report report = Sample.hostile();
        Formats.write(report, Set.of("gradescope"), out);
        for (Scored learner : report.learners()) {
            Path file = out.resolve("gradescope/" + FileNames.of(learner.graded().learner()) + "/results.json");
            assertTrue(Files.size(file) <= Gradescope.MOST_BYTES, Files.size(file) + " bytes");
            assertFalse(results(learner).get("tests").isEmpty());
        }
    }

    @Test
    void more_tests_than_fit_are_told_more_briefly() throws IOException {
        Report one = Sample.hostile();
        Scored learner = one.learners().get(1);
        int loud = 2; // with ten megabytes of output
        List<Graded.OfExercise> many = Collections.nCopies(150, learner.graded().exercises().get(loud));
        List<Scored.OfExercise> worth = Collections.nCopies(150, learner.exercises().get(loud));
        Graded graded = new Graded("ada", learner.graded().handedIn(), "f", many, List.of(), List.of(), List.of());
        Scored big = new Scored(graded, "ada", learner.ids(), learner.points(), learner.most(), worth, List.of(), true);
        Report report = new Report("t", one.made(), one.exercises(), List.of(big), List.of(), List.of());
        Formats.write(report, Set.of("gradescope"), out);
        assertTrue(Files.size(out.resolve("gradescope/ada/results.json")) <= Gradescope.MOST_BYTES);
        assertEquals(150 * many.get(0).checks().size(), results(big).get("tests").size());
    }
}
