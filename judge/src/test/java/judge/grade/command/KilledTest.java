package judge.grade.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import judge.Tiny;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A batch in a process of its own, which is killed in the middle and called again. */
class KilledTest {
    private static final Pattern COUNTS = Pattern.compile("8 submissions: (\\d+) judged, (\\d+) unchanged");
    private static final Pattern TIMES = Pattern.compile("(?m)^ *\"millis\" : \\d+\\n");
    private static final long BOUND_SECONDS = 300;

    @TempDir
    private Path workshop;

    @TempDir
    private Path folder;

    private Process start(String report) throws IOException {
        return new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-XX:TieredStopAtLevel=1",
                "-cp", System.getProperty("java.class.path"), Grade.class.getName(), folder.resolve("week9").toString(),
                "--out", folder.resolve(report).toString(), "--workspace", workshop.toString(), "--jobs", "2", "--sandbox=none")
                .redirectErrorStream(true).redirectOutput(folder.resolve(report + ".log").toFile()).start();
    }

    private String said(String report) throws IOException {
        return Files.readString(folder.resolve(report + ".log"));
    }

    private String finished(String report) throws Exception {
        Process process = start(report);
        assertTrue(process.waitFor(BOUND_SECONDS, TimeUnit.SECONDS), "it ends");
        assertEquals(0, process.exitValue(), said(report));
        return said(report);
    }

    private List<Path> results(String report) throws IOException {
        Path results = folder.resolve(report).resolve("results");
        if (!Files.isDirectory(results)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(results)) {
            return files.filter(file -> file.toString().endsWith(".json")).sorted().toList();
        }
    }

    @Test
    void it_goes_on_where_it_was_and_comes_to_the_same_results() throws Exception {
        new Tiny(workshop);
        for (int i = 1; i <= 8; i++) {
            Path home = Files.createDirectories(folder.resolve("week9/learner-" + i + "/tiny"));
            Files.writeString(home.resolve("Tray.java"), i > 2 ? Tiny.TRAY : Tiny.TRAY.replace("synchronized ", ""));
            Files.writeString(home.resolve("Counter.java"), i % 2 == 0 ? Tiny.serving("return List.of();") : Tiny.COUNTER + "// changed\n");
        }
        Process killed = start("killed");
        List<ProcessHandle> workers = List.of();
        while (results("killed").size() < 2 && killed.isAlive()) {
            Thread.onSpinWait();
        }
        workers = killed.descendants().toList();
        killed.destroyForcibly().waitFor();
        for (ProcessHandle worker : workers) {
            worker.onExit().get(BOUND_SECONDS, TimeUnit.SECONDS); // they end with the one that started them
        }
        int kept = results("killed").size();
        assertTrue(kept >= 2 && kept < 8, kept + " were kept: it was killed in the middle");
        Matcher counts = COUNTS.matcher(finished("killed"));
        assertTrue(counts.find(), said("killed"));
        assertEquals(kept, Integer.parseInt(counts.group(2)), "what was kept is not judged again");
        assertEquals(8 - kept, Integer.parseInt(counts.group(1)));
        finished("whole");
        assertEquals(8, results("whole").size());
        for (int i : IntStream.range(0, 8).toArray()) {
            assertEquals(text(results("whole").get(i)), text(results("killed").get(i)));
        }
    }

    private static String text(Path file) throws IOException {
        return TIMES.matcher(Files.readString(file)).replaceAll("");
    }
}
