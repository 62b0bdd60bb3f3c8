package judge.grade.formats;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import judge.grade.Graded;
import judge.grade.Report;
import judge.grade.Sample;
import judge.grade.Scored;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReportJsonTest {
    @TempDir
    private Path out;

    private JsonNode written(Report report) throws IOException {
        Formats.write(report, Set.of("json"), out);
        return new ObjectMapper().readTree(out.resolve("report.json").toFile());
    }

    @Test
    void the_file_is_what_its_schema_says() throws IOException {
        assertEquals(List.of(), Schemas.report(written(Sample.report())));
        assertEquals(List.of(), Schemas.report(written(Sample.hostile())));
        assertEquals(List.of(), Schemas.report(written(new Report("", Sample.MADE, List.of(), List.of(), List.of(), List.of()))));
    }

    @Test
    void the_schema_finds_what_is_wrong() throws IOException {
        ObjectNode report = (ObjectNode) written(Sample.report(2));
        ObjectNode learner = (ObjectNode) report.at("/learners/0");
        learner.put("points", "7");
        assertFalse(Schemas.report(report).isEmpty());
        learner.put("points", -1);
        assertFalse(Schemas.report(report).isEmpty());
        learner.put("points", 1);
        assertEquals(List.of(), Schemas.report(report));
        ((ObjectNode) learner.at("/graded/exercises/0/checks/0")).put("outcome", "FAILED");
        assertFalse(Schemas.report(report).isEmpty());
        ((ObjectNode) learner.at("/graded")).remove("fingerprint");
        assertTrue(Schemas.report(report).stream().anyMatch(error -> error.contains("fingerprint")));
    }

    @Test
    void a_story_belongs_to_what_did_not_pass() throws IOException {
        ObjectNode graded = (ObjectNode) new ObjectMapper().readTree(Json.bytes(Sample.learner("ada", 0).graded()));
        assertEquals(List.of(), Schemas.graded(graded));
        for (JsonNode exercise : graded.get("exercises")) {
            for (JsonNode check : exercise.get("checks")) {
                ((ObjectNode) check).put("outcome", check.get("outcome").textValue().equals("PASSED") ? "NOT_YET" : "PASSED");
            }
        }
        assertFalse(Schemas.graded(graded).isEmpty());
    }

    @Test
    void points_and_ids_are_as_they_were() throws IOException {
        Scored ada = Sample.learner("ada", 0);
        Map<String, String> ids = Map.of("email", "ada@example.org", "canvas id", "7", "a", "1", "b", "2", "d", "3", "f", "4");
        Scored exact = new Scored(ada.graded(), "Ada", ids,
                new BigDecimal("12.50"), new BigDecimal("1E+1"), ada.exercises(), List.of(), false);
        Report all = Sample.report(1);
        Report report = new Report("t", all.made(), all.exercises(), List.of(exact), List.of(), List.of());
        JsonNode learner = written(report).at("/learners/0");
        assertEquals("12.5", learner.get("points").asText());
        assertEquals("10", learner.get("most").asText());
        assertEquals("7", learner.at("/ids/canvas id").textValue());
        List<String> order = new ArrayList<>();
        learner.get("ids").fieldNames().forEachRemaining(order::add);
        assertEquals(List.of("a", "b", "canvas id", "d", "email", "f"), order);
    }

    @Test
    void nothing_is_left_out() throws IOException {
        Report report = Sample.report();
        JsonNode written = written(report);
        for (int i = 0; i < report.learners().size(); i++) {
            Graded graded = report.learners().get(i).graded();
            JsonNode of = written.get("learners").get(i).get("graded");
            assertEquals(graded, new ObjectMapper().findAndRegisterModules().treeToValue(of, Graded.class));
        }
        assertEquals(report.absent().size(), written.get("absent").size());
        assertEquals(report.notes().size(), written.get("notes").size());
    }
}
