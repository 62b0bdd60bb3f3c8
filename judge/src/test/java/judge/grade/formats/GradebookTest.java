package judge.grade.formats;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import judge.grade.Graded;
import judge.grade.Report;
import judge.grade.Sample;
import judge.grade.Scored;
import kit.report.Outcome;
import kit.report.Story;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GradebookTest {
    @TempDir
    private Path out;

    private static Scored learner(String folder, String name, Map<String, String> ids) {
        Scored any = Sample.learner(folder, 0);
        return new Scored(any.graded(), name, ids, new BigDecimal("7.50"), any.most(), any.exercises(), List.of(), false);
    }

    private static Graded.OfCheck lost(Graded.OfCheck check) {
        return new Graded.OfCheck(check.name(), check.kind(), check.todos(), Outcome.COULD_NOT_RUN, Story.of("x"), "", 0);
    }

    private static Report report(String title, Scored... learners) {
        Report all = Sample.report();
        return new Report(title, all.made(), all.exercises(), Arrays.asList(learners), List.of(), List.of());
    }

    private List<List<String>> table(String file) throws IOException {
        String text = Files.readString(out.resolve(file));
        List<List<String>> rows = new ArrayList<>();
        try (CSVParser csv = CSVParser.parse(text.startsWith("\uFEFF") ? text.substring(1) : text, CSVFormat.RFC4180)) {
            for (CSVRecord row : csv) {
                rows.add(row.toList());
            }
        }
        return rows;
    }

    private String note(String format) throws IOException {
        return Files.readString(out.resolve(format + "-left-out.txt"));
    }

    @Test
    void canvas_gets_its_columns_the_points_possible_and_a_row_for_each_id() throws IOException {
        List<String> toTell = Formats.write(report("Concurrency (4711)",
                learner("ada", "Ada", Map.of("canvas id", "12")),
                learner("grace", "Grace", Map.of("SIS User ID", "s-9", "Section", "B")),
                learner("barbara", "Barbara", Map.of("sis login id", "barbara"))), Set.of("canvas"), out);
        assertEquals(List.of(
                List.of("Student", "ID", "SIS User ID", "SIS Login ID", "Section", "Concurrency (4711)"),
                List.of("    Points Possible", "", "", "", "", Sample.learner("ada", 0).most().toPlainString()),
                List.of("Ada", "12", "", "", "", "7.5"),
                List.of("Grace", "", "s-9", "", "B", "7.5"),
                List.of("Barbara", "", "", "barbara", "", "7.5")), table("canvas.csv"));
        assertEquals(List.of(), toTell);
        assertFalse(Files.exists(out.resolve("canvas-left-out.txt")));
        assertEquals('S', Files.readAllBytes(out.resolve("canvas.csv"))[0], "no mark of byte order");
    }

    @Test
    void who_has_no_usable_id_is_left_out_and_named() throws IOException {
        List<String> toTell = Formats.write(report("t",
                learner("ada", "Ada", Map.of("canvas id", "12")),
                learner("none", "None", Map.of("email", "none@example.org")),
                learner("word", "Word", Map.of("canvas id", "12abc")),
                learner("zero", "Zero", Map.of("canvas id", "0")),
                learner("formula", "Formula", Map.of("sis user id", "=1+1")),
                learner("control", "Control", Map.of("sis user id", "a\u0000b")),
                learner("possible", "Eve Points \u202ePossible", Map.of("canvas id", "13")),
                learner("twin1", "Twin", Map.of("canvas id", "14")),
                learner("twin2", "Twin", Map.of("canvas id", "14"))), Set.of("canvas"), out);
        assertEquals(3, table("canvas.csv").size(), "header, points possible, Ada");
        assertEquals("""
                canvas.csv has rows for 1 of 9 learners.

                Left out; the upload changes nothing for them:
                - None (none): the roster gives no canvas id, sis user id or sis login id.
                - Word (word): the canvas id in the roster is no number.
                - Zero (zero): the canvas id in the roster is no number.
                - Formula (formula): an id in the roster has characters that cannot stand in a table.
                - Control (control): an id in the roster has characters that cannot stand in a table.
                - Eve Points Possible (possible): Canvas would take a row of that name for the points possible.
                - Twin (twin1): the roster gives canvas id 14 to somebody else, too.
                - Twin (twin2): the roster gives canvas id 14 to somebody else, too.
                """, note("canvas"));
        assertEquals(List.of("canvas.csv: of 9 learners, 8 left out and 0 not final; canvas-left-out.txt says who and why."),
                toTell);
    }

    @Test
    void moodle_gets_grade_and_feedback_together_and_addresses_as_they_are() throws IOException {
        Formats.write(report("Concurrency", learner("ada", "Ada", Map.of("email", "Ada.Lovelace@Example.org")),
                learner("grace", "Grace", Map.of()), learner("eve", "Eve", Map.of("email", "@SUM(1)")),
                learner("mallory", "Mallory", Map.of("email", "-m@example.org"))), Set.of("moodle"), out);
        List<List<String>> table = table("moodle.csv");
        assertEquals(List.of("Name", "Email address", "Concurrency", "Concurrency (Feedback)"), table.get(0));
        assertEquals(List.of("Ada", "Ada.Lovelace@Example.org", "7.5"), table.get(1).subList(0, 3));
        assertTrue(table.get(1).get(3).startsWith("7.5 of "), table.get(1).get(3));
        assertEquals(2, table.size(), "a row without an address would go to the learner before");
        assertTrue(note("moodle").contains("- Grace (grace): the roster gives no email.\n"), note("moodle"));
        assertTrue(note("moodle").contains("- Eve (eve): the email in the roster is none"), note("moodle"));
        assertTrue(note("moodle").contains("- Mallory (mallory): the email in the roster is none"), note("moodle"));
        assertTrue(Files.readString(out.resolve("moodle.csv")).startsWith("\uFEFFName,"));
    }

    @Test
    void what_nobody_could_judge_gets_no_zero_and_what_is_not_final_says_so() throws IOException {
        Scored ada = Sample.learner("ada", 0);
        List<Graded.OfExercise> lost = ada.graded().exercises().stream().map(exercise -> new Graded.OfExercise(
                exercise.exercise(), "x.java", Outcome.COULD_NOT_RUN,
                exercise.checks().stream().map(GradebookTest::lost).toList(), List.of(), "", 0)).toList();
        Graded graded = new Graded("lost", Sample.MADE, "f", lost, List.of(), List.of(), List.of());
        Scored nothing = new Scored(graded, "Lost", Map.of("email", "lost@example.org"), BigDecimal.ZERO, ada.most(),
                ada.exercises(), List.of(), true);
        Scored open = new Scored(ada.graded(), "Ada", Map.of("email", "ada@example.org"), BigDecimal.TEN, ada.most(),
                ada.exercises(), List.of(), true);
        Formats.write(report("t", open, nothing), Set.of("moodle"), out);
        assertEquals(2, table("moodle.csv").size());
        Scored decided = new Scored(graded, "Lost", Map.of("email", "lost@example.org"), BigDecimal.ZERO, ada.most(),
                ada.exercises(), List.of(), false);
        Formats.write(report("t", open, decided), Set.of("moodle"), out);
        assertEquals("0", table("moodle.csv").get(2).get(2), "the points file says that it counts as nothing");
        Formats.write(report("t", open, nothing), Set.of("moodle"), out);
        assertEquals(2, table("moodle.csv").size());
        assertTrue(table("moodle.csv").get(1).get(3).contains("not final"));
        assertEquals("""
                moodle.csv has rows for 1 of 2 learners.

                Left out; the upload changes nothing for them:
                - Lost (lost): nothing of the submission could be run, and a zero would say that it did.

                In the table with the points so far, which are not final: something could not run.
                - Ada (ada): 10 points.
                """, note("moodle"));
    }

    @Test
    void a_submission_without_any_exercise_is_left_out() throws IOException {
        Scored ada = Sample.learner("ada", 3); // nothing that the workshop knows
        assertTrue(ada.graded().exercises().stream().allMatch(Graded.OfExercise::missing));
        Formats.write(report("t", ada), Set.of("canvas"), out);
        assertTrue(note("canvas").contains("- ada: nothing was handed in that could be judged.\n"), note("canvas"));
    }

    @Test
    void the_absent_are_left_out_and_named() throws IOException {
        Formats.write(Sample.report(), Set.of("canvas", "moodle"), out);
        for (String format : List.of("canvas", "moodle")) {
            assertTrue(note(format).contains("- vint: nothing was handed in.\n"), note(format));
        }
    }

    @Test
    void cells_are_texts_for_every_spreadsheet() throws IOException {
        List<String> formulas = List.of("=1+1", "+1", "-1", "@SUM(A1)", "\t=1", "\r=1", "\n\n=1", "\uFF1D1", "\u00a0=1", "  =1");
        Scored[] learners = new Scored[formulas.size()];
        for (int i = 0; i < learners.length; i++) {
            learners[i] = learner("l" + i, formulas.get(i), Map.of("canvas id", "1" + i, "email", i + "@example.org"));
        }
        Formats.write(report("=HYPERLINK(\"http://evil.example\")", learners), Set.of("canvas", "moodle"), out);
        for (String file : List.of("canvas.csv", "moodle.csv")) {
            for (List<String> row : table(file)) {
                for (String cell : row) {
                    assertFalse(cell.strip().matches("[=+\\-@\uFF1D].*"), file + ": " + cell);
                }
            }
        }
        assertEquals("'=1+1", table("canvas.csv").get(2).get(0));
    }

    @Test
    void quotes_commas_and_line_ends_stay_in_their_cell() throws IOException {
        Scored ada = learner("ada", "Lovelace, \"Ada\"\r\n;;;", Map.of("canvas id", "12"));
        Formats.write(report("a;b,c", ada), Set.of("canvas"), out);
        assertEquals("Lovelace, \"Ada\" ;;;", table("canvas.csv").get(2).get(0));
        assertEquals("a;b,c", table("canvas.csv").get(0).get(5));
        assertEquals(3, Files.readString(out.resolve("canvas.csv")).lines().count(),
                "Canvas looks for the delimiter line by line");
    }

    @Test
    void a_title_that_canvas_would_not_import_and_grades_that_moodle_would_not_are_told() throws IOException {
        Scored ada = learner("ada", "Ada", Map.of("canvas id", "12", "email", "ada@example.org"));
        Scored rich = new Scored(ada.graded(), "Ada", ada.ids(), BigDecimal.valueOf(101), ada.most(), ada.exercises(), List.of(),
                false);
        List<String> toTell = Formats.write(report("The Final Score", rich), Set.of("canvas", "moodle"), out);
        assertEquals(2, toTell.size(), toTell.toString());
        assertTrue(toTell.get(0).contains("does not import"));
        assertTrue(toTell.get(1).contains("more than 100"));
    }

    @Test
    void a_column_is_never_without_a_name() throws IOException {
        Formats.write(report(" \n", learner("ada", "Ada", Map.of("canvas id", "12"))), Set.of("canvas"), out);
        assertEquals("Points", table("canvas.csv").get(0).get(5));
    }

    @Test
    void a_note_that_is_no_longer_true_goes_away() throws IOException {
        Formats.write(report("t", learner("ada", "Ada", Map.of())), Set.of("canvas"), out);
        assertTrue(Files.exists(out.resolve("canvas-left-out.txt")));
        Formats.write(report("t", learner("ada", "Ada", Map.of("canvas id", "12"))), Set.of("canvas"), out);
        assertFalse(Files.exists(out.resolve("canvas-left-out.txt")));
    }
}
