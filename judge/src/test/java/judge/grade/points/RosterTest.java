package judge.grade.points;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16;
import static java.nio.charset.StandardCharsets.UTF_8;
import static judge.grade.points.Marked.DUE;
import static judge.grade.points.Marked.points;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import judge.grade.Graded;
import judge.grade.Report;
import judge.grade.Scored;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Rosters as systems and people write them. */
class RosterTest {
    private static final String ROSTER = "roster: {file: roster.csv}\n";

    @TempDir
    private Path folder;
    private Marked marked;

    @BeforeEach
    void begin() {
        marked = new Marked(folder);
    }

    private Report report(String roster, String yaml, Graded... graded) throws Mistakes {
        marked.write("roster.csv", roster);
        return marked.report(yaml, graded);
    }

    private Scored only(String roster, String learner) throws Mistakes {
        return report(roster, ROSTER, marked.graded(learner, DUE)).learners().get(0);
    }

    @Test
    void a_row_gives_the_name_and_the_ids() throws Exception {
        Scored ada = only("learner,name,email,canvas id\nada,Ada Lovelace,ada@example.org,4711\n", "ada");
        assertEquals("Ada Lovelace", ada.name());
        assertEquals(Map.of("email", "ada@example.org", "canvas id", "4711"), ada.ids());
    }

    @Test
    void who_handed_nothing_in_is_absent() throws Exception {
        Report report = report("learner,name,email\nada,Ada,a@example.org\ngrace,Grace,g@example.org\n", ROSTER, marked.graded());
        assertEquals(List.of(new Report.Absent("Grace", Map.of("email", "g@example.org"))), report.absent());
        assertEquals(List.of("09-tiny/Tomorrow was not counted: it needs JDK 999, and no newer one graded."), report.notes());
    }

    @Test
    void who_is_not_in_the_roster_is_kept_and_noted() throws Exception {
        Report report = report("learner\nada\n", ROSTER, marked.graded("mallory", DUE));
        assertEquals("mallory", report.learners().get(0).name());
        assertTrue(report.notes().contains("mallory is not in the roster."));
    }

    @ParameterizedTest
    @CsvSource({"ada", "ADA", "Ada Lovelace", "ada.lovelace", "ada.lovelace@example.org", "lovelaceada_4711", "nobody_4711",
        "Ada Lovelace_99", "s0001", "Ada_Lovelace"})
    void a_submission_is_found_by_any_name(String learner) throws Exception {
        String roster = "learner,name,e-mail,canvas id,student id\nada,Ada Lovelace,ada.lovelace@example.org,4711,s0001\n"
                + "grace,Grace Hopper,grace@example.org,4712,s0002\n";
        assertEquals("Ada Lovelace", only(roster, learner).name());
    }

    @ParameterizedTest
    @CsvSource({"lovelaceada", "adalovelace", "ada lovelace"})
    void first_and_last_names_may_be_apart(String learner) throws Exception {
        assertEquals("Ada Lovelace", only("First name,Surname\nAda,Lovelace\nGrace,Hopper\n", learner).name());
    }

    @Test
    void a_gradebook_of_canvas_is_a_roster() throws Exception {
        Scored ada = only("""
                Student,ID,SIS User ID,SIS Login ID,Section
                "    Points Possible",,,,
                "Lovelace, Ada",4711,s1,ada1,A
                """, "lovelaceada_4711");
        assertEquals("Lovelace, Ada", ada.name());
        assertEquals("4711", ada.ids().get("id"));
        assertEquals("ada1", ada.ids().get("sis login id"));
    }

    @Test
    void the_points_file_tells_what_columns_are_for() throws Exception {
        marked.write("roster.csv", "Wer;Wo;Nummer\nAda;ada;4711\n");
        Scored ada = marked.scored("roster:\n  file: roster.csv\n  columns: {name: Wer, learner: wo, Canvas ID: Nummer}",
                marked.graded());
        assertEquals("Ada", ada.name());
        assertEquals(Map.of("canvas id", "4711"), ada.ids());
    }

    static Stream<Arguments> forms() {
        String plain = "learner,name\nada,\"Lovelace, Ada\"\n";
        return Stream.of(Arguments.of("commas", plain.getBytes(ISO_8859_1)),
                Arguments.of("windows", plain.replace("\n", "\r\n").getBytes(ISO_8859_1)),
                Arguments.of("semicolons", "learner;name\nada;\"Lovelace, Ada\"\n".getBytes(ISO_8859_1)),
                Arguments.of("tabs", "learner\tname\nada\tLovelace, Ada\n".getBytes(ISO_8859_1)),
                Arguments.of("excel", "sep=;\nlearner;name\nada;Lovelace, Ada\n".getBytes(ISO_8859_1)),
                Arguments.of("mark", ("\uFEFF" + plain).getBytes(UTF_8)),
                Arguments.of("wide", plain.getBytes(UTF_16)),
                Arguments.of("no end", plain.strip().getBytes(ISO_8859_1)),
                Arguments.of("empty lines", plain.replace("\n", "\n\n").getBytes(ISO_8859_1)),
                Arguments.of("quoted head", plain.replace("learner,name", "\"Learner\",\" name \"").getBytes(ISO_8859_1)));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("forms")
    void csv_has_many_forms(String form, byte[] bytes) throws Exception {
        marked.write("roster.csv", bytes);
        assertEquals("Lovelace, Ada", marked.scored(ROSTER, marked.graded()).name());
    }

    @Test
    void a_cell_may_have_lines() throws Exception {
        assertEquals("Ada\nLovelace", only("learner,name\nada,\"Ada\nLovelace\"\n", "ada").name());
    }

    // ---- times

    private Scored late(String cells) throws Mistakes {
        marked.write("roster.csv", "learner,handed in,late\n" + cells + "\n");
        return marked.scored("deadline: 2026-12-01T12:00Z\nlate: {percent: 10}\n" + ROSTER,
                marked.graded("ada", DUE.plus(Duration.ofDays(3)), marked.tray("ppp"), marked.counter("ppp")));
    }

    @Test
    void the_column_counts_before_the_times_of_files() throws Exception {
        assertEquals(points("14"), late("ada,,").points());
        assertEquals(points("18"), late("ada,2026-12-01 12:00:01 UTC,").points());
        assertEquals(points("20"), late("ada,2026-12-01T11:00Z,").points());
    }

    @Test
    void the_column_for_lateness_counts_before_everything() throws Exception {
        assertEquals(points("20"), late("ada,2026-12-09T11:00Z,excused").points());
        assertEquals(points("20"), late("ada,,0").points());
        Scored ada = late("ada,,2");
        assertEquals(points("16"), ada.points());
        assertEquals(List.of("Late by 2 days (said in the roster): -4 points."), ada.remarks());
    }

    @Test
    void an_extension_may_name_somebody_as_the_roster_does() throws Exception {
        marked.write("roster.csv", "learner,email\nada,al@example.org\n");
        assertEquals(points("20"), marked.scored("deadline: 2026-12-01T12:00Z\nlate: {percent: 10}\n"
                + "extensions: {al@example.org: +3 days}\n" + ROSTER,
                marked.graded("ada", DUE.plus(Duration.ofDays(3)), marked.tray("ppp"), marked.counter("ppp"))).points());
    }

    // ---- mistakes

    static Stream<Arguments> mistakes() {
        return Stream.of(
                Arguments.of("", "roster.csv: The roster is empty. Write a line of headers, and a line for each learner."),
                Arguments.of("a,b\n1,2\n", "roster.csv:1: No column tells who somebody is: there are a, b. Call one name,"
                        + " learner or email, or say in the points file which it is, under roster: columns:."),
                Arguments.of("name,name\nAda,Ada\n", "roster.csv:1: Two columns are called name. Rename one of them."),
                Arguments.of("name,email\nAda,a@x\nGrace\n", "roster.csv:3: This line has 1 cells, and the headers are 2."
                        + " Write cells with a , in them in quotes."),
                Arguments.of("learner\nada\n\nAda\n", "roster.csv:4: Ada stands in line 2 already. Leave one of the two."),
                Arguments.of("learner,handed in\nada,2026-12-01 12:00\n", "roster.csv:2: 2026-12-01 12:00 does not tell its"
                        + " time zone. Write a zone into the points file, for example zone: Europe/Berlin."),
                Arguments.of("learner,handed in\nada,yesterday\n",
                        "roster.csv:2: \"yesterday\" is no time. Write it as 2026-12-01 23:59."),
                Arguments.of("learner,late\nada,2.5\n",
                        "roster.csv:2: \"2.5\" in the column for lateness is no number of days or hours."
                                + " Write a whole number, no, or excused."));
    }

    @ParameterizedTest
    @MethodSource("mistakes")
    void a_mistake_is_told_with_line_and_repair(String roster, String told) {
        Mistakes mistakes = assertThrows(Mistakes.class, () -> report(roster, ROSTER));
        assertEquals(told, mistakes.getMessage());
    }

    @Test
    void a_header_that_is_not_there_is_told() {
        Mistakes mistakes = assertThrows(Mistakes.class, () -> report("Student,Mail\nAda,a@x\n",
                "roster: {file: roster.csv, columns: {name: Studnet}}"));
        assertEquals("roster.csv:1: There is no column Studnet, which the points file names for name. Did you mean Student?",
                mistakes.getMessage());
    }

    @Test
    void an_open_quotation_mark_is_told_with_its_line() {
        String told = assertThrows(Mistakes.class, () -> report("name\nAda\n\"Grace\n", ROSTER)).getMessage();
        assertTrue(told.startsWith("roster.csv:3: From here on it is no CSV: "), told);
        assertTrue(told.endsWith("Look for a quotation mark that is not closed."), told);
    }

    @Test
    void a_roster_that_is_not_there_or_no_text_is_told() {
        assertTrue(assertThrows(Mistakes.class, () -> marked.report(ROSTER)).getMessage()
                .startsWith("roster.csv: There is no file "));
        marked.write("roster.csv", "name\nJos\u00e9\n".getBytes(ISO_8859_1));
        assertEquals("roster.csv: The file is not UTF-8. Save it as CSV UTF-8.",
                assertThrows(Mistakes.class, () -> marked.report(ROSTER)).getMessage());
    }

    @Test
    void two_submissions_of_one_row_are_noted() throws Exception {
        Report report = report("learner\nada\n", ROSTER, marked.graded("ada", DUE), marked.graded("Ada", DUE));
        assertTrue(report.notes().contains("Both Ada and ada are line 2 of the roster; the first got it."),
                report.notes()::toString);
    }

    @Test
    void a_submission_that_could_be_several_is_noted() throws Exception {
        Report report = report("name,email\nAda,x@a.example\nAda,y@b.example\n", ROSTER, marked.graded("ada", DUE));
        assertTrue(report.notes().contains("ada could be several of the roster, lines 2 and 3."), report.notes()::toString);
        assertEquals(2, report.absent().size());
    }
}
