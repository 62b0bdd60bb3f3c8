package judge.grade.formats;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import judge.grade.Report;
import judge.grade.Sample;
import judge.grade.Scored;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** {@code gradescope/run_autograder} in a made-up {@code /autograder}, with other commands in the place of {@code ./grade}. */
@DisabledOnOs(value = OS.WINDOWS, disabledReason = "Gradescope runs shell scripts, on Linux")
class GradescopeHarnessTest {
    private static final String CALLED = "#!/bin/sh\necho \"$@\" >\"$(dirname \"$0\")/called\"\n";

    @TempDir
    private Path root;

    @BeforeEach
    void hand_in() throws IOException {
        Files.createDirectories(root.resolve("submission/a folder"));
        Files.writeString(root.resolve("submission/a folder/Till.java"), "class Till {}");
        Files.createSymbolicLink(root.resolve("submission/link"), Path.of("/etc"));
        Files.createDirectories(root.resolve("source/workshop"));
        Files.createDirectories(root.resolve("tmp"));
    }

    private void grade(String body) throws IOException {
        executable(root.resolve("source/workshop/grade"), CALLED + body);
    }

    private static void executable(Path file, String script) throws IOException {
        Files.writeString(file, script);
        assertTrue(file.toFile().setExecutable(true));
    }

    private Process start(String seconds) throws IOException {
        ProcessBuilder builder = new ProcessBuilder("sh", Path.of("gradescope/run_autograder").toAbsolutePath().toString())
                .redirectErrorStream(true).redirectOutput(root.resolve("stdout").toFile());
        builder.environment().putAll(Map.of("AUTOGRADER_ROOT", root.toString(), "GRADE_SECONDS", seconds,
                "TMPDIR", root.resolve("tmp").toString()));
        return builder.start();
    }

    private JsonNode run(String seconds) throws Exception {
        assertEquals(0, ended(start(seconds)));
        try (Stream<Path> left = Files.list(root.resolve("results"))) {
            assertEquals(List.of("results.json"), left.map(file -> file.getFileName().toString()).toList());
        }
        try (Stream<Path> left = Files.list(root.resolve("tmp"))) {
            assertEquals(List.of(), left.toList());
        }
        return results();
    }

    private JsonNode results() throws IOException {
        return new ObjectMapper().readTree(root.resolve("results/results.json").toFile());
    }

    private static void isNoVerdict(JsonNode results, String why) {
        assertTrue(results.get("output").textValue().contains("was not graded: " + why), results.toString());
        assertTrue(results.get("output").textValue().contains("no verdict"), results.toString());
        assertEquals(0, results.get("score").intValue());
        assertEquals("failed", results.at("/tests/0/status").textValue());
    }

    @Test
    void what_grade_made_becomes_the_result() throws Exception {
        Scored some = Sample.learner("submission", 1);
        Report all = Sample.report(1);
        Formats.write(new Report("t", all.made(), all.exercises(), List.of(some), List.of(), List.of()), Set.of("gradescope"),
                root.resolve("source/workshop"));
        grade("""
                test -f "$1/submission/a folder/Till.java" && mkdir -p "$3" && cp -R "$(dirname "$0")/gradescope" "$3"
                exit 3
                """);
        JsonNode results = run("30");
        assertEquals(some.points().doubleValue(), results.get("score").doubleValue());
        assertTrue(results.get("tests").size() > 1);
        String called = Files.readString(root.resolve("source/workshop/called"));
        assertTrue(called.matches("\\S+/submissions --out \\S+/report --format gradescope\\s*"), called);
    }

    @Test
    void a_grader_that_fails_leaves_a_result_that_says_so() throws Exception {
        grade("echo '{\"score\": 100}'; exit 2");
        isNoVerdict(run("30"), "the grader ended with exit code 2.");
        assertTrue(Files.readString(root.resolve("stdout")).contains("exit code 2"));
    }

    @Test
    void a_grader_that_is_not_there_leaves_a_result_that_says_so() throws Exception {
        isNoVerdict(run("30"), "the grader ended with exit code 127.");
    }

    @Test
    void a_grader_that_does_not_end_leaves_a_result_that_says_so() throws Exception {
        grade("exec sleep 1000");
        isNoVerdict(run("1"), "it took longer than 1 seconds.");
    }

    @Test
    void half_a_result_is_none() throws Exception {
        grade("""
                mkdir -p "$3/gradescope/submission"
                printf '{"score": 7, "tests": [' >"$3/gradescope/submission/results.json"
                """);
        isNoVerdict(run("30"), "the grader ended with exit code 0.");
    }

    @Test
    void no_submission_leaves_a_result_that_says_so() throws Exception {
        grade("exit 0");
        Files.move(root.resolve("submission"), root.resolve("elsewhere"));
        isNoVerdict(run("30"), "it could not be read.");
    }

    @Test
    void setup_installs_a_jdk_and_builds_and_fails_when_the_build_does() throws Exception {
        Path bin = Files.createDirectories(root.resolve("bin"));
        executable(bin.resolve("apt-get"), "#!/bin/sh\necho \"$@\" >>'" + root.resolve("installed") + "'\n");
        Path workshop = root.resolve("source/workshop");
        executable(workshop.resolve("mvnw"), "#!/bin/sh\necho \"$@\" >built\ntest ! -f broken\n");
        grade("");
        ProcessBuilder setup = new ProcessBuilder("bash", Path.of("gradescope/setup.sh").toAbsolutePath().toString())
                .redirectErrorStream(true).redirectOutput(root.resolve("stdout").toFile());
        setup.environment().put("AUTOGRADER_ROOT", root.toString());
        setup.environment().merge("PATH", bin.toString(), (old, first) -> first + ":" + old);
        assertEquals(0, ended(setup.start()));
        assertTrue(Files.readString(root.resolve("installed")).contains("openjdk-17-jdk-headless"));
        assertEquals("-q package -pl judge -DskipTests\n", Files.readString(workshop.resolve("built")));
        Files.createFile(workshop.resolve("broken"));
        assertEquals(1, ended(setup.start()));
    }

    private static int ended(Process process) throws InterruptedException {
        try {
            assertTrue(process.waitFor(60, TimeUnit.SECONDS));
            return process.exitValue();
        } finally {
            process.destroyForcibly();
        }
    }

    @Test
    void killed_in_the_middle_it_has_left_a_result_already() throws Exception {
        assertEquals(0, new ProcessBuilder("mkfifo", root.resolve("begun").toString()).start().waitFor());
        grade("echo yes >'" + root.resolve("begun") + "'; exec sleep 30");
        Process process = start("30");
        try {
            assertEquals("yes\n", Files.readString(root.resolve("begun")), "blocks until ./grade runs");
            process.descendants().forEach(ProcessHandle::destroyForcibly);
            process.destroyForcibly();
            assertTrue(process.waitFor(60, TimeUnit.SECONDS));
        } finally {
            process.destroyForcibly();
        }
        assertFalse(results().get("tests").isEmpty());
        isNoVerdict(results(), "");
    }
}
