package judge.grade.formats;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import judge.grade.Report;
import judge.grade.Sample;
import judge.grade.Scored;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class Classroom50Test {
    private static final Map<String, String> WORKFLOW = Map.of("CLASSROOM", "night", "ASSIGNMENT", "rush", "USERNAME", "ada",
            "SUBMISSION_TAG", "submit/2026-11-20T18-00-00Z-abc1234", "COMMIT_URL", "https://example.org/c",
            "RELEASE_URL", "https://example.org/r");

    @TempDir
    private Path out;

    private static Report one(Scored learner) {
        Report all = Sample.report();
        return new Report(all.title(), all.made(), all.exercises(), List.of(learner), List.of(), List.of());
    }

    private static Scored with(Scored one, BigDecimal points) {
        return new Scored(one.graded(), "ada", Map.of(), points, one.most(), one.exercises(), List.of(), false);
    }

    private JsonNode result(Scored learner) throws IOException {
        return new ObjectMapper().readTree(
                out.resolve("classroom50/" + FileNames.of(learner.graded().learner()) + "/result.json").toFile());
    }

    @Test
    void inside_the_workflow_the_result_is_whole() throws IOException {
        Scored ada = Sample.learner("ada", 0);
        List<String> toTell = new Classroom50(WORKFLOW).write(one(ada), out);
        JsonNode result = result(ada);
        assertEquals("classroom50/result/v1", result.get("schema").textValue());
        assertEquals("night", result.get("classroom").textValue());
        assertEquals("rush", result.get("assignment").textValue());
        assertEquals("individual", result.get("assignment_type").textValue());
        assertEquals("ada", result.get("owner").textValue());
        assertTrue(result.get("submission").textValue().startsWith("submit/"));
        assertEquals(result.get("commit"), result.get("review"), "the commit, when there is nothing to compare with");
        assertTrue(result.get("datetime").textValue().matches("\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\dZ"));
        TreeSet<String> fields = new TreeSet<>();
        result.fieldNames().forEachRemaining(fields::add);
        assertEquals(new TreeSet<>(List.of("schema", "classroom", "assignment", "assignment_type", "owner", "submission",
                "commit", "release", "review", "datetime", "score", "max-score", "tests")), fields);
        assertTrue(toTell.stream().noneMatch(note -> note.contains("environment")), toTell.toString());
    }

    @Test
    void scores_are_whole_numbers_and_never_more_than_their_maximum() throws IOException {
        for (Report report : List.of(Sample.report(), Sample.hostile())) {
            new Classroom50(WORKFLOW).write(report, out);
            for (Scored learner : report.learners()) {
                JsonNode result = result(learner);
                assertTrue(result.get("score").isIntegralNumber() && result.get("max-score").isIntegralNumber());
                assertTrue(result.get("score").longValue() <= result.get("max-score").longValue());
                for (JsonNode test : result.get("tests")) {
                    assertTrue(test.get("score").isIntegralNumber() && test.get("max-score").isIntegralNumber());
                    assertTrue(test.get("score").longValue() <= test.get("max-score").longValue());
                    assertFalse(test.get("test-name").textValue().isBlank());
                    assertEquals(test.get("passed").booleanValue(), test.get("outcome").textValue().equals("passed"));
                }
            }
        }
    }

    @Test
    void decimals_are_multiplied_away_and_the_instructor_is_told() throws IOException {
        Scored ada = Sample.learner("ada", 0);
        Scored half = with(ada, new BigDecimal("7.25"));
        List<String> toTell = new Classroom50(WORKFLOW).write(one(half), out);
        assertEquals(725, result(half).get("score").longValue());
        assertEquals(ada.most().longValue() * 100, result(half).get("max-score").longValue());
        assertTrue(toTell.stream().anyMatch(note -> note.contains("times 100")), toTell.toString());
    }

    @Test
    void bonus_beyond_the_maximum_is_cut_and_the_instructor_is_told() throws IOException {
        Scored ada = Sample.learner("ada", 0);
        Scored more = with(ada, ada.most().add(BigDecimal.TEN));
        List<String> toTell = new Classroom50(WORKFLOW).write(one(more), out);
        assertEquals(result(more).get("max-score"), result(more).get("score"));
        assertTrue(toTell.stream().anyMatch(note -> note.contains("bonus")), toTell.toString());
    }

    @Test
    void outside_of_the_workflow_the_instructor_is_told_what_is_missing() throws IOException {
        List<String> toTell = new Classroom50(Map.of("CLASSROOM", "night")).write(Sample.report(3), out);
        assertTrue(toTell.stream().anyMatch(note -> note.contains(
                "does not give ASSIGNMENT, COMMIT_URL, RELEASE_URL, SUBMISSION_TAG, USERNAME")), toTell.toString());
    }
}
