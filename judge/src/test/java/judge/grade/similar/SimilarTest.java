package judge.grade.similar;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import judge.Tiny;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

/** What JPlag is given: exercise files and starters, and nothing else. */
class SimilarTest {
    @TempDir
    private Path folder;
    private final StringWriter said = new StringWriter();

    @BeforeEach
    void write() {
        new Tiny(folder.resolve("workspace")).open();
        write("submissions/ada/night/09-tiny/src/main/java/tiny/Tray.java", "package tiny; // ada");
        write("submissions/ada/night/09-tiny/src/test/java/tiny/TrayTest.java", "check");
        write("submissions/ada/notes.txt", "notes");
        write("submissions/grace/Counter.java", "package tiny; // grace");
        write("submissions/linus/readme.txt", "nothing");
    }

    private void write(String path, String text) {
        try {
            Path file = folder.resolve(path);
            Files.createDirectories(file.getParent());
            Files.writeString(file, text);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private int similar(String... more) {
        CommandLine command = new CommandLine(new SimilarCommand());
        command.setOut(new PrintWriter(said));
        command.setErr(new PrintWriter(said));
        String[] arguments = Stream.concat(Stream.of(folder.resolve("submissions").toString(),
                "--workspace", folder.resolve("workspace").toString()), Stream.of(more)).toArray(String[]::new);
        return command.execute(arguments);
    }

    private List<String> files(Path home) throws IOException {
        try (Stream<Path> all = Files.walk(home)) {
            return all.filter(Files::isRegularFile).map(one -> home.relativize(one).toString().replace('\\', '/')).sorted()
                    .toList();
        }
    }

    @Test
    void each_learner_has_a_folder_with_exercise_files_only() throws Exception {
        Path out = folder.resolve("similar");
        assertEquals(0, similar("--out", out.toString()), said::toString);
        assertEquals(List.of("starters/tiny/Counter.java", "starters/tiny/Tray.java", "submissions/ada/tiny/Tray.java",
                "submissions/grace/tiny/Counter.java"), files(out));
        assertEquals("package tiny; // ada", Files.readString(out.resolve("submissions/ada/tiny/Tray.java")));
        assertEquals(Tiny.TRAY, Files.readString(out.resolve("starters/tiny/Tray.java")));
    }

    @Test
    void who_is_left_out_is_told_and_the_command_comes_last() {
        Path out = folder.resolve("it is");
        assertEquals(0, similar("--out", out.toString()));
        List<String> lines = said.toString().lines().toList();
        assertTrue(lines.get(0).startsWith("2 submissions are in "), lines.get(0));
        assertTrue(lines.contains("Left out: linus: None of its files is an exercise's."), lines::toString);
        assertEquals("Next: java -jar jplag.jar --language java --mode run --base-code '" + out.resolve("starters")
                + "' --result-file '"
                + out.resolve("similar") + "' '" + out.resolve("submissions") + "'", lines.get(lines.size() - 1));
    }

    @Test
    void nothing_is_written_over_and_nothing_into_the_submissions() throws Exception {
        write("full/x", "mine");
        assertEquals(2, similar("--out", folder.resolve("full").toString()));
        assertTrue(said.toString().contains("is not empty. Nothing was written"), said.toString());
        assertEquals(List.of("x"), files(folder.resolve("full")));
        assertEquals(2, similar("--out", folder.resolve("submissions/similar").toString()));
        assertTrue(said.toString().contains("would be taken for a submission"), said.toString());
    }

    @Test
    void wrong_usage_is_2() {
        CommandLine command = new CommandLine(new SimilarCommand());
        command.setErr(new PrintWriter(said));
        assertEquals(2, command.execute(folder.resolve("nowhere").toString(), "--workspace", folder.resolve("workspace")
                .toString(),
                "--out", folder.resolve("out").toString()));
        assertTrue(said.toString().contains("is not there: name the folder with the submissions."), said.toString());
        assertTrue(Files.notExists(folder.resolve("out")));
    }
}
