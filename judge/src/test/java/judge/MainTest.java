package judge;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

class MainTest {
    @TempDir
    private Path folder;
    private final StringWriter said = new StringWriter();

    @BeforeEach
    void write() {
        new Tiny(folder);
    }

    private int judge(String... arguments) {
        CommandLine command = Main.command();
        command.setOut(new PrintWriter(said));
        command.setErr(new PrintWriter(said));
        return command.execute(arguments);
    }

    private List<String> lines() {
        return said.toString().lines().toList();
    }

    private String lastLine() {
        return lines().get(lines().size() - 1);
    }

    @Test
    void passed_is_0_and_the_next_exercise_comes_last() {
        assertEquals(0, judge("--workspace", folder.toString(), "Counter"));
        assertEquals("09-tiny/Counter: passed", lines().get(0));
        assertEquals("Next: java -jar judge/target/judge.jar 09-tiny/Tray", lastLine());
    }

    @Test
    void not_yet_is_1_and_tells_the_story() {
        Tiny other = new Tiny(folder);
        other.write("Counter.java", Tiny.serving("return List.of();"));
        assertEquals(1, judge("--workspace", folder.toString(), "--answer", folder.resolve("Counter.java").toString(), "Counter"));
        assertTrue(said.toString().contains("What was served"), said.toString());
        assertEquals("Next: java -jar judge/target/judge.jar 09-tiny/Counter", lastLine());
    }

    /** A learner need not fear for a check that has not had its turn. */
    @Test
    void what_waits_for_other_checks_is_told_so() {
        Tiny other = new Tiny(folder);
        other.write("Tray.java", Tiny.TRAY.replace("slices += more", "slices = more + 1"));
        assertEquals(1, judge("--workspace", folder.toString(), "--answer", folder.resolve("Tray.java").toString(), "Tray"));
        assertTrue(lines().contains("  waits         no order of steps loses a slice"), said.toString());
        assertTrue(lines().contains("What waits runs when the others pass."), said.toString());
    }

    @Test
    void wrong_usage_is_2() {
        assertEquals(2, judge("--workspace", folder.toString(), "Conter"));
        assertEquals("There is no exercise Conter. Did you mean Counter?", lines().get(0));
        assertEquals("Next: java -jar judge/target/judge.jar --help", lastLine());
        assertEquals(2, judge());
        assertEquals(2, judge("--workspace", folder.toString(), "--answer", "x", "Counter", "Tray"));
        assertEquals(2, judge("--workspace", folder.resolve("nowhere").toString(), "Counter"));
    }

    @Test
    void could_not_run_is_3_and_tells_the_problem() {
        Tiny other = new Tiny(folder);
        other.write("09-tiny/src/main/java/tiny/Counter.java", Tiny.serving("retrun null;"));
        assertEquals(3, judge("--workspace", folder.toString(), "Counter"));
        assertTrue(said.toString().contains("Counter.java:16: "), said.toString());
        assertEquals("Next: java -jar judge/target/judge.jar 09-tiny/Counter", lastLine());
    }

    @Test
    void verdicts_are_told_as_json() throws Exception {
        assertEquals(0, judge("--workspace", folder.toString(), "--json", "Counter"));
        var verdicts = new com.fasterxml.jackson.databind.ObjectMapper().readTree(said.toString());
        assertEquals("PASSED", verdicts.get(0).get("outcome").asText());
        assertEquals("it_has_plates", verdicts.get(0).get("checks").get(0).get("check").asText());
    }
}
