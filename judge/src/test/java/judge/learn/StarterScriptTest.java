package judge.learn;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import judge.Tiny;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** The script that starts the command, in surroundings that are not as they should be. */
@DisabledOnOs(value = OS.WINDOWS, disabledReason = "learn.cmd starts it there")
class StarterScriptTest {
    private static final Path JAVA = Path.of(System.getProperty("java.home"));
    private static final String REAL = "exec '" + JAVA + "/bin/java' \"$@\"\n";

    @TempDir
    private Path folder;
    private Path home;

    /** What it said, and its exit code. */
    private record Said(int code, String text) {}

    /** A workspace whose judge is not built; Maven is a script that fails. */
    @BeforeEach
    void write() throws IOException {
        home = Files.createDirectories(folder.resolve("Zoe's pizza"));
        new Tiny(home);
        Files.createDirectories(home.resolve("judge"));
        Files.copy(Path.of("../learn"), home.resolve("learn"));
        Files.copy(Path.of("start.sh"), home.resolve("judge/start.sh"));
        script(home.resolve("mvnw"), "echo one; echo 'Unknown host repo.example.org' >&2; exit 1\n");
    }

    private static void script(Path file, String text) throws IOException {
        Files.createDirectories(file.getParent());
        Files.writeString(file, "#!/bin/sh\n" + text);
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwxr-xr-x"));
    }

    private Said learn(Path home, Map<String, String> environment, String... arguments) throws IOException, InterruptedException {
        Path log = folder.resolve("log.txt");
        ProcessBuilder learn = new ProcessBuilder("sh", "./learn").directory(home.toFile())
                .redirectErrorStream(true).redirectOutput(log.toFile());
        learn.command().addAll(List.of(arguments));
        learn.environment().remove("LC_ALL");
        learn.environment().remove("LC_CTYPE");
        learn.environment().putAll(environment);
        Process process = learn.start();
        assertTrue(process.waitFor(240, TimeUnit.SECONDS), "it ends");
        return new Said(process.exitValue(), Files.readString(log));
    }

    @Test
    void a_java_home_without_a_java_is_told() throws IOException, InterruptedException {
        Said said = learn(home, Map.of("JAVA_HOME", "/nowhere"));
        assertEquals(3, said.code, said.text);
        assertTrue(said.text.startsWith("JAVA_HOME is /nowhere, and there is no bin/java in it."), said.text);
    }

    @Test
    void an_older_java_is_told() throws IOException, InterruptedException {
        script(folder.resolve("old/bin/java"), "echo 'openjdk version \"11.0.2\" 2019-01-15' >&2\n");
        Said said = learn(home, Map.of("JAVA_HOME", folder.resolve("old").toString()));
        assertEquals(3, said.code, said.text);
        assertTrue(said.text.startsWith("This workshop needs JDK 17 or newer, and this is Java 11 ("), said.text);
    }

    @Test
    void a_java_without_a_compiler_is_told() throws IOException, InterruptedException {
        script(folder.resolve("jre/bin/java"), "[ \"$1\" = --list-modules ] && echo java.base@17 && exit 0\n" + REAL);
        Said said = learn(home, Map.of("JAVA_HOME", folder.resolve("jre").toString()));
        assertEquals(3, said.code, said.text);
        assertTrue(said.text.startsWith("This Java has no compiler: "), said.text);
    }

    @Test
    void a_build_that_fails_is_told_with_its_last_lines() throws IOException, InterruptedException {
        Said said = learn(home, Map.of("JAVA_HOME", JAVA.toString()));
        assertEquals(3, said.code, said.text);
        assertTrue(said.text.contains("Unknown host repo.example.org"), said.text);
        assertTrue(said.text.contains("The first build needs the network"), said.text);
        assertFalse(Files.exists(home.resolve("judge/target/judge.jar")));
    }

    @Test
    void a_folder_with_blanks_and_letters_of_other_alphabets_is_like_any_other() throws IOException, InterruptedException {
        Path built = Path.of("target/judge.jar");
        assumeTrue(Files.exists(built), "the judge is not packaged");
        String name = "Zo\u00eb's \u30d4\u30b6";
        if (!StandardCharsets.UTF_8.name().equals(System.getProperty("sun.jnu.encoding"))) {
            name = "Zoe's pizza 2"; // this test's own Java cannot name the other one
        }
        Path other = Files.move(home, folder.resolve(name));
        Path target = Files.createDirectories(other.resolve("judge/target"));
        Files.createSymbolicLink(target.resolve("judge.jar"), built.toAbsolutePath());
        Files.createSymbolicLink(target.resolve("lib"), Path.of("target/lib").toAbsolutePath());
        Files.setLastModifiedTime(other.resolve("pom.xml"), FileTime.fromMillis(0));
        Said said = learn(other, Map.of("JAVA_HOME", JAVA.toString(), "LANG", "C"), "check", "Counter");
        assertEquals(0, said.code, said.text);
        assertTrue(said.text.contains("09-tiny/Counter: passed, 3 of 3 checks"), said.text);
        assertTrue(Files.exists(other.resolve(".learn/progress.json")));
        Files.delete(target.resolve("judge.jar"));
        Files.delete(target.resolve("lib"));
    }
}
