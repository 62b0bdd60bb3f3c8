package judge.learn;

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
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import judge.Tiny;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

/** Each command, in a small workspace, as a learner types it. */
class LearnTest {
    private static final String UNCOUNTED = Tiny.serving("return List.of();");

    @TempDir
    private Path folder;
    private Tiny tiny;

    /** What a command printed, and its exit code. */
    private record Said(int code, String text) {}

    @BeforeEach
    void write() {
        tiny = new Tiny(folder);
        tiny.write("09-tiny/hints.md", """
                # Hints
                ## Counter
                ### TODO 1
                1. Look at `served`.
                2. See [the counter](README.md#2-the-counter).
                3. One after the other.
                ### TODO 2
                1. And with none?
                2. Then none.
                3. None.
                """);
    }

    private Said learn(String... arguments) {
        StringWriter said = new StringWriter();
        CommandLine command = Learn.command();
        command.setOut(new PrintWriter(said)).setErr(new PrintWriter(said));
        List<String> all = Stream.concat(Stream.of(arguments), Stream.of("--workspace", folder.toString())).toList();
        int code = command.execute(all.toArray(String[]::new));
        return new Said(code, said.toString());
    }

    private Path counter() {
        return folder.resolve("09-tiny/src/main/java/tiny/Counter.java");
    }

    @Test
    void without_a_command_it_tells_where_you_are_and_what_to_do_next() {
        Said said = learn();
        assertEquals(0, said.code, said.text);
        assertTrue(said.text.contains("0 of 2 exercises done"), said.text);
        assertTrue(said.text.contains("09-tiny/Tray: no slice is lost"), said.text);
        assertTrue(said.text.strip().endsWith("Next: ./learn watch"), said.text);
        assertTrue(said.text.lines().allMatch(line -> line.length() <= 80 || line.startsWith("Edit")), said.text);
    }

    @Test
    void a_verdict_is_kept_until_the_file_changes() throws IOException {
        assertEquals(0, learn("check", "Counter").code);
        assertTrue(learn("list").text.contains("[x] 2 Counter"));
        Files.writeString(counter(), UNCOUNTED);
        assertTrue(learn("list").text.contains("[?] 2 Counter"));
        Said said = learn("check", "Counter");
        assertEquals(1, said.code, said.text);
        assertTrue(said.text.contains("What happened"), said.text);
        assertTrue(learn("list").text.contains("[-] 2 Counter"));
    }

    @Test
    void progress_that_cannot_be_read_is_put_aside() throws IOException {
        tiny.write(".learn/progress.json", "{ half");
        assertEquals(0, learn("list").code);
        assertEquals("{ half", Files.readString(folder.resolve(".learn/progress-unreadable.json")));
    }

    @Test
    void what_does_not_compile_is_told_with_its_line() throws IOException {
        Files.writeString(counter(), Tiny.COUNTER.replace("served.add(order);", "served.add(order)"));
        Said said = learn("check", "Counter");
        assertEquals(3, said.code, said.text);
        assertTrue(said.text.contains("Counter.java:") && said.text.contains("';' expected"), said.text);
    }

    @Test
    void each_hint_goes_one_rung_further() {
        assertTrue(learn("hint", "Counter").text.contains("hint 1 of 3"));
        Said second = learn("hint", "Counter");
        assertTrue(second.text.contains("the counter (09-tiny/README.md#2-the-counter)"), second.text);
        learn("hint", "Counter");
        assertTrue(learn("hint", "Counter").text.contains("TODO 2: hint 1 of 3"));
        assertTrue(learn("hint", "Counter", "--todo", "1").text.contains("hint 3 of 3"));
        assertEquals(2, learn("hint", "Counter", "--todo", "7").code);
    }

    @Test
    void a_workspace_without_answers_says_so() {
        for (String[] asked : new String[][] {{"solution", "Counter"}, {"solution", "Counter", "--anyway"}}) {
            Said said = learn(asked);
            assertEquals(2, said.code);
            assertTrue(said.text.contains("handed out without answers: there is none to 09-tiny/Counter."), said.text);
        }
    }

    @Test
    void the_answer_is_shown_after_passing_or_anyway() {
        tiny.write("solutions/src/main/java/tiny/Counter.java", Tiny.COUNTER + "// Also right: a stream.\n");
        assertEquals(2, learn("solution", "Counter").code);
        assertTrue(learn("solution", "Counter", "--anyway").text.contains("class Counter"));
        assertTrue(learn("check", "Counter").text.contains("Also right: a stream."));
        assertEquals(0, learn("solution", "Counter").code);
    }

    @Test
    void reset_brings_the_starter_back_and_keeps_what_was_there() throws Exception {
        for (List<String> command : List.of(List.of("git", "init", "-q"), List.of("git", "add", "."),
                List.of("git", "-c", "user.name=x", "-c", "user.email=x@example.org", "commit", "-q", "-m", "starters"))) {
            Process git = new ProcessBuilder(command).directory(folder.toFile()).inheritIO().start();
            assertTrue(git.waitFor(20, TimeUnit.SECONDS) && git.exitValue() == 0, command.toString());
        }
        Files.writeString(counter(), UNCOUNTED);
        Said said = learn("reset", "Counter");
        assertEquals(0, said.code, said.text);
        assertEquals(Tiny.COUNTER, Files.readString(counter()));
        try (Stream<Path> backups = Files.list(folder.resolve(".learn/backups"))) {
            assertEquals(List.of(UNCOUNTED), backups.map(LearnTest::read).toList());
        }
        assertTrue(learn("reset", "Counter").text.contains("is the starter already"));
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void wrong_names_are_answered_with_what_was_meant() {
        Said exercise = learn("check", "Conter");
        assertEquals(2, exercise.code);
        assertTrue(exercise.text.contains("Did you mean Counter?"), exercise.text);
        Said command = learn("chek");
        assertEquals(2, command.code);
        assertTrue(command.text.contains("check"), command.text);
    }

    @Test
    void editors_get_json() throws IOException {
        JsonNode list = new ObjectMapper().readTree(learn("list", "--json").text);
        assertEquals("09-tiny/Tray", list.get(0).get("exercise").asText());
        assertEquals("new", list.get(0).get("state").asText());
        JsonNode verdicts = new ObjectMapper().readTree(learn("check", "--json", "Counter").text);
        assertEquals("PASSED", verdicts.get(0).get("outcome").asText());
    }

    @Test
    void explain_writes_a_page_of_its_own() throws IOException {
        Files.writeString(counter(), UNCOUNTED);
        Said said = learn("explain", "Counter");
        assertEquals(1, said.code, said.text);
        String page = Files.readString(folder.resolve(".learn/Counter.html"));
        assertTrue(page.contains("\"file\":\"Counter.java\""), page);
        assertFalse(page.contains("http"), "nothing is fetched");
    }

    @Test
    void outside_of_a_workspace_it_says_so() throws IOException {
        Path elsewhere = Files.createTempDirectory("elsewhere");
        StringWriter said = new StringWriter();
        int code = Learn.command().setOut(new PrintWriter(said)).setErr(new PrintWriter(said))
                .execute("list", "--workspace", elsewhere.toString());
        assertEquals(2, code);
        assertTrue(said.toString().contains("holds no lesson"), said.toString());
    }
}
