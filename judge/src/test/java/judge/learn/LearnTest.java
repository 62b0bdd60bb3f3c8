package judge.learn;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeFalse;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
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
    void a_source_that_is_not_utf8_can_be_judged_explained_and_reset() throws IOException {
        Files.write(counter(), UNCOUNTED.replace("round", "r\u00fcnd").getBytes(StandardCharsets.ISO_8859_1));
        Said checked = learn("check", "Counter");
        assertEquals(3, checked.code, checked.text);
        assertTrue(checked.text.contains("Counter.java is not UTF-8"), checked.text);
        assertEquals(3, learn("explain", "Counter").code);
        Said reset = learn("reset", "Counter");
        assertEquals(2, reset.code, reset.text);
        assertTrue(reset.text.contains("Git knows no starter"), reset.text);
        assertTrue(reset.text.contains("Git says: fatal: not a git repository"), reset.text);
    }

    @Test
    void a_source_that_cannot_be_read_is_told() throws IOException {
        Files.setPosixFilePermissions(counter(), Set.of());
        assumeFalse(Files.isReadable(counter()), "this user may read everything");
        Said said = learn("check", "Counter");
        assertEquals(3, said.code, said.text);
        assertTrue(said.text.contains("Counter.java cannot be read: permission denied."), said.text);
    }

    @Test
    void where_nothing_can_be_kept_it_judges_all_the_same_and_says_so() throws IOException {
        Files.writeString(folder.resolve(".learn"), "in the way of the folder");
        Said said = learn("check", "Counter");
        assertEquals(0, said.code, said.text);
        assertTrue(said.text.contains("Your progress could not be kept"), said.text);
        Files.writeString(counter(), UNCOUNTED);
        Said explained = learn("explain", "Counter");
        assertEquals(3, explained.code, explained.text);
        assertFalse(explained.text.contains("Exception\n\tat"), explained.text);
    }

    @Test
    void two_commands_at_once_keep_each_others_progress() {
        Progress one = Progress.of(folder);
        Progress other = Progress.of(folder);
        one.keepRungs(tiny.counter(), 1, 2);
        other.keepRungs(tiny.tray(), 1, 1);
        Progress later = Progress.of(folder);
        assertEquals(2, later.rungs(tiny.counter(), 1));
        assertEquals(1, later.rungs(tiny.tray(), 1));
    }

    @Test
    void the_second_watch_knows_of_the_first() throws IOException {
        String me = String.valueOf(ProcessHandle.current().pid());
        try (Alone first = Alone.in(folder); Alone second = Alone.in(folder)) {
            assertTrue(first.isAlone());
            assertFalse(second.isAlone());
            assertEquals(me, second.other());
        }
        Files.writeString(folder.resolve(".learn/watch.lock"), "99999999"); // left by one that was killed
        try (Alone next = Alone.in(folder)) {
            assertTrue(next.isAlone());
        }
    }

    @Test
    void shells_complete_commands_options_and_names() {
        String fish = learn("completion", "fish").text;
        assertTrue(fish.contains("complete -c learn -n '__fish_seen_subcommand_from check' -a 'Tray Counter'") || fish.contains("-a 'Cook "), fish);
        assertTrue(fish.contains("complete -c learn -n '__fish_seen_subcommand_from check' -l json -d 'Print JSON, for other programs.'"), fish);
        assertTrue(learn("completion", "bash").text.contains("complete -F _complete_learn"));
        Said wrong = learn("completion", "fsh");
        assertEquals(2, wrong.code);
        assertTrue(wrong.text.contains("[bash, zsh, fish]"), wrong.text);
    }

    @Test
    void fish_itself_understands_it() throws IOException, InterruptedException {
        Path shell = Path.of("/usr/bin/fish");
        assumeTrue(Files.isExecutable(shell), "no " + shell);
        Path script = Files.writeString(folder.resolve("learn.fish"),
                learn("completion", "fish").text + "complete -C './learn wat'\ncomplete -C 'learn check --j'\n");
        Path log = folder.resolve("fish.txt");
        ProcessBuilder fish = new ProcessBuilder(shell.toString(), "--no-config", script.toString())
                .redirectErrorStream(true).redirectOutput(log.toFile());
        fish.environment().put("HOME", folder.toString());
        Process process = fish.start();
        assertTrue(process.waitFor(60, TimeUnit.SECONDS), "fish ends");
        List<String> said = Files.readAllLines(log);
        assertEquals(List.of("watch\tJudge at each save, and go on when an exercise is done.", "--json\tPrint JSON, for other programs."), said);
    }

    @Test
    void editors_get_the_next_exercise_and_hints_as_json() throws IOException {
        assertEquals("09-tiny/Tray", new ObjectMapper().readTree(learn("next", "--json").text).get("exercise").asText());
        JsonNode hint = new ObjectMapper().readTree(learn("hint", "Counter", "--json").text);
        assertEquals(1, hint.get("rungs").size());
        assertEquals(3, hint.get("of").asInt());
    }

    @Test
    void a_java_without_a_compiler_is_told() throws IOException, InterruptedException {
        Path log = folder.resolve("jre.txt");
        Process jre = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "--limit-modules", "java.compiler,java.logging,java.management,java.xml,java.desktop,jdk.unsupported",
                "-cp", System.getProperty("java.class.path"), Learn.class.getName(), "list", "--workspace", folder.toString())
                .redirectErrorStream(true).redirectOutput(log.toFile()).start();
        assertTrue(jre.waitFor(120, TimeUnit.SECONDS), "it ends");
        assertTrue(Files.readString(log).startsWith("This Java has no compiler: "), Files.readString(log));
        assertEquals(2, jre.exitValue());
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
