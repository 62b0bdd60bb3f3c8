package judge.grade.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import judge.Tiny;
import judge.grade.batch.Results;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

/** The command as an instructor types it, in a small workspace. */
class GradeTest {
    @TempDir
    private Path workshop;

    @TempDir
    private Path folder;

    /** What the command printed, and its exit code. */
    private record Said(int code, String text) {}

    @BeforeEach
    void write() throws IOException {
        new Tiny(workshop);
        hand("ada", Tiny.COUNTER);
        hand("grace", Tiny.serving("return List.of();"));
    }

    private void hand(String learner, String counter) throws IOException {
        Path home = folder.resolve("week9").resolve(learner).resolve("09-tiny/src/main/java/tiny");
        Files.createDirectories(home);
        Files.writeString(home.resolve("Tray.java"), Tiny.TRAY);
        Files.writeString(home.resolve("Counter.java"), counter);
    }

    private Said grade(String... arguments) {
        StringWriter said = new StringWriter();
        CommandLine command = Grade.command();
        command.setOut(new PrintWriter(said)).setErr(new PrintWriter(said));
        List<String> all = Stream.concat(Stream.of(arguments), Stream.of("--workspace", workshop.toString())).toList();
        int code = command.execute(all.toArray(String[]::new));
        return new Said(code, said.toString());
    }

    private String[] batch(String... more) {
        return Stream.concat(Stream.of(submissions(), "--out", report(), "--sandbox=none"), Stream.of(more)).toArray(String[]::new);
    }

    private String submissions() {
        return folder.resolve("week9").toString();
    }

    private String report() {
        return folder.resolve("report").toString();
    }

    @Test
    void a_batch_is_judged_told_and_not_judged_again() throws IOException {
        Said first = grade(batch());
        assertEquals(0, first.code, first.text);
        assertTrue(first.text.contains("2 of 2"), first.text);
        assertTrue(first.text.contains("2 submissions: 2 judged, 0 unchanged"), first.text);
        assertTrue(first.text.strip().lines().reduce((a, b) -> b).orElse("").startsWith("Next: "), first.text);
        Said second = grade(batch());
        assertTrue(second.text.contains("2 submissions: 0 judged, 2 unchanged"), second.text);
        Said third = grade(batch("--rerun", "--only", "grace"));
        assertTrue(third.text.contains("2 submissions: 1 judged, 0 unchanged"), third.text);
        Results.About about = Results.in(Path.of(report())).about().orElseThrow();
        assertEquals("week9", about.title());
        assertEquals(List.of("ada", "grace"), about.learners());
        assertFalse(about.notes().isEmpty(), "whether there was a sandbox is told");
    }

    @Test
    void two_shards_and_a_merge_leave_nobody_out() {
        for (String shard : List.of("1/2", "2/2")) {
            Said said = grade(submissions(), "--out", report() + shard.charAt(0), "--sandbox=none", "--shard", shard);
            assertEquals(0, said.code, said.text);
            assertTrue(said.text.contains("Next: ./grade merge"), said.text);
        }
        Said half = grade("merge", report() + "2", "--out", report());
        assertEquals(3, half.code, half.text);
        assertTrue(half.text.contains("Shard 1/2 is missing."), half.text);
        Said both = grade("merge", report() + "2", report() + "1", "--out", report());
        assertEquals(0, both.code, both.text);
        assertTrue(both.text.contains("2 submissions of 2, from 2 reports."), both.text);
    }

    @Test
    void one_submission_is_judged_for_those_who_ask_at_each_push() throws IOException {
        Path ada = folder.resolve("week9/ada");
        Said passed = grade("one", ada.toString());
        assertEquals(0, passed.code, passed.text);
        Said notYet = grade("one", "--exercise", "Counter", folder.resolve("week9/grace").toString());
        assertEquals(1, notYet.code, notYet.text);
        assertTrue(notYet.text.contains("09-tiny/Counter: not yet, 2 of 3 checks passed"), notYet.text);
        assertTrue(notYet.text.contains("What was served is []"), notYet.text);
        assertFalse(notYet.text.contains("Tray"), notYet.text);
        Files.writeString(ada.resolve("09-tiny/src/main/java/tiny/Tray.java"), "package tiny; class Tray {");
        Said stuck = grade("one", "--json", "--lesson", "tiny", ada.toString());
        assertEquals(3, stuck.code, stuck.text);
        JsonNode json = new ObjectMapper().readTree(stuck.text);
        assertEquals("COULD_NOT_RUN", json.at("/exercises/0/outcome").asText());
        assertEquals("PASSED", json.at("/exercises/1/outcome").asText());
        Files.delete(ada.resolve("09-tiny/src/main/java/tiny/Tray.java"));
        Said missing = grade("one", ada.toString());
        assertEquals(1, missing.code, missing.text);
        assertTrue(missing.text.contains("09-tiny/Tray: not handed in"), missing.text);
    }

    @Test
    void a_points_file_to_begin_with_is_printed() {
        Said said = grade("--points-example");
        assertEquals(0, said.code, said.text);
        assertTrue(said.text.contains("deadline:") && said.text.contains("roster:"), said.text);
    }

    @Test
    void wrong_usage_is_told_with_what_was_meant() {
        told(2, "Which submissions?");
        told(2, "nowhere is not there.", "nowhere");
        told(2, "Did you mean grace?", batch("--only", "gracy"));
        told(2, "'3/2' is no shard", batch("--shard", "3/2"));
        told(2, "--jobs is 0", batch("--jobs", "0"));
        told(2, "among the submissions", submissions(), "--out", submissions() + "/report");
        told(2, "Unknown option: '--ruen'", submissions(), "--ruen");
        told(2, "is not there", "one", "nowhere");
        told(2, "Did you mean Counter?", "one", "--exercise", "Conter", submissions() + "/ada");
        told(2, "There is no lesson 08-x. There are: 09-tiny.", "one", "--lesson", "08-x", submissions() + "/ada");
        told(2, "is no report of ./grade", "merge", submissions(), "--out", report());
        told(2, "Missing required option: '--out=REPORT'", "merge", submissions());
    }

    private void told(int code, String text, String... arguments) {
        Said said = grade(arguments);
        assertEquals(code, said.code, said.text);
        assertTrue(said.text.contains(text), said.text);
        assertTrue(said.text.contains("Next: "), said.text);
        assertFalse(said.text.contains("\tat "), said.text);
    }

    @Test
    void a_second_command_does_not_write_into_the_same_report() throws Exception {
        try (AutoCloseable lock = Results.in(Path.of(report())).lock().orElseThrow()) {
            told(3, "Another ./grade writes into", batch());
        }
    }
}
