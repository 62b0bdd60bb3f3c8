package judge.grade.handout;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import judge.Exercise;
import judge.HandedOut;
import judge.Tiny;
import judge.Workspace;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

/** What learners get, and above all what they do not. */
class HandoutTest {
    /** Shorter lines stand in many files. */
    private static final int DISTINCT = 30;

    private static final Pattern ANSWER = Pattern.compile("(?:main/\\w+|right|wrong)/(\\w+/\\w+).*\\.(?:java|xml)");

    private static final Pattern CALLED = Pattern.compile("judge[/\\\\][\\w-]+\\.(?:sh|cmd)");

    @TempDir
    private Path folder;
    private final StringWriter said = new StringWriter();

    private int handout(Path workspace, Path to) {
        CommandLine command = new CommandLine(new HandoutCommand());
        command.setOut(new PrintWriter(said));
        command.setErr(new PrintWriter(said));
        return command.execute(to.toString(), "--workspace", workspace.toString());
    }

    /** A tiny workspace with an answer, which git does not know. */
    private Path tiny() throws IOException {
        Path root = Files.createDirectories(folder.resolve("tiny"));
        Tiny tiny = new Tiny(root);
        tiny.write("pom.xml", "<modules>\n  <module>kit</module>\n  <!-- handout: without -->\n  <module>solutions</module>\n"
                + "  <!-- handout: again -->\n</modules>\n");
        tiny.write("README.md", "# Night\n<!-- handout: without -->\nAnswers.\n<!-- handout: again -->\nLearn.\n");
        tiny.write("solutions/src/main/java/tiny/Tray.java", "the answer");
        tiny.write("09-tiny/target/classes/x.class", "built");
        tiny.write(".learn/progress.json", "mine");
        tiny.write("judge/src/test/java/judge/GoodOnes.java", "an answer");
        tiny.write("judge/src/main/java/judge/Judge.java", "judge");
        tiny.write("submissions/ada/Tray.java", "somebody's");
        tiny.write("mvnw", "#!/bin/sh\n");
        root.resolve("mvnw").toFile().setExecutable(true);
        return root;
    }

    private static Map<String, String> files(Path home) throws IOException {
        Map<String, String> files = new TreeMap<>();
        try (Stream<Path> all = Files.walk(home)) {
            for (Path one : all.filter(Files::isRegularFile).toList()) {
                files.put(home.relativize(one).toString().replace('\\', '/'), Files.readString(one, StandardCharsets.ISO_8859_1));
            }
        }
        return files;
    }

    @Test
    void only_what_is_for_learners_is_handed_out() throws Exception {
        Path out = folder.resolve("out");
        assertEquals(0, handout(tiny(), out), said::toString);
        assertEquals(Set.of("09-tiny/src/main/java/tiny/Counter.java", "09-tiny/src/main/java/tiny/Plate.java",
                "09-tiny/src/main/java/tiny/Tray.java", "09-tiny/src/test/java/tiny/CounterTest.java",
                "09-tiny/src/test/java/tiny/TrayTest.java", "09-tiny/src/test/java/tiny/package-info.java",
                "judge/src/main/java/judge/Judge.java", "judge/src/main/resources/starters/09-tiny/src/main/java/tiny/Counter.java",
                "judge/src/main/resources/starters/09-tiny/src/main/java/tiny/Plate.java",
                "judge/src/main/resources/starters/09-tiny/src/main/java/tiny/Tray.java", "mvnw", "pom.xml", "README.md"), files(out).keySet());
        assertTrue(said.toString().contains("Git knows nothing of this workspace"), said.toString());
    }

    /** Whoever got a folder without git can have a starter back. */
    @Test
    void starters_are_kept_where_the_judge_finds_them() throws Exception {
        Path resources = folder.resolve("out/judge/src/main/resources");
        assertEquals(0, handout(tiny(), folder.resolve("out")));
        String path = "09-tiny/src/main/java/tiny/Counter.java";
        Path kept = resources.resolve(HandedOut.STARTERS.substring(1) + path);
        assertEquals(Files.readString(folder.resolve("tiny/" + path)), Files.readString(kept));
        assertEquals(Optional.of("of a handout\n"), HandedOut.starter("09-handed-out/Out.txt")); // a resource of this test
        assertEquals(Optional.empty(), HandedOut.starter(path));
    }

    @Test
    void the_marked_parts_stay_here() throws Exception {
        Path out = folder.resolve("out");
        assertEquals(0, handout(tiny(), out));
        assertEquals("<modules>\n  <module>kit</module>\n</modules>\n", Files.readString(out.resolve("pom.xml")));
        assertEquals("# Night\nLearn.\n", Files.readString(out.resolve("README.md")));
    }

    @Test
    void a_mark_without_its_end_hands_nothing_out() {
        Tracked.Content open = new Tracked.Content("a <!-- handout: without --> b".getBytes(StandardCharsets.UTF_8), false);
        assertThrows(IllegalStateException.class, () -> Handout.of(Map.of("README.md", open)));
    }

    @Test
    void what_can_be_run_can_be_run() throws Exception {
        Path out = folder.resolve("out");
        assertEquals(0, handout(tiny(), out));
        assertTrue(Files.isExecutable(out.resolve("mvnw")));
        assumeTrue(out.getFileSystem().supportedFileAttributeViews().contains("posix"));
        assertFalse(Files.isExecutable(out.resolve("pom.xml")));
    }

    @Test
    void nothing_is_written_over_nor_into_the_workshop() throws Exception {
        Path root = tiny();
        Files.createDirectories(folder.resolve("full/x"));
        assertEquals(2, handout(root, folder.resolve("full")));
        assertTrue(said.toString().contains("is not empty. Nothing was written"), said.toString());
        assertEquals(2, handout(root, root.resolve("out")));
        assertTrue(said.toString().contains("lies in the workshop itself"), said.toString());
    }

    // ---- this workshop

    private Path night() throws IOException {
        Path out = folder.resolve("night");
        assertEquals(0, handout(Path.of(".."), out), said::toString);
        return out;
    }

    private static Set<String> lines(String text) {
        Set<String> lines = new HashSet<>();
        text.lines().map(String::strip).filter(line -> line.length() >= DISTINCT && !line.startsWith("import "))
                .forEach(lines::add);
        return lines;
    }

    @Test
    void no_answer_of_this_workshop_is_in_what_is_handed_out() throws Exception {
        Path root = Path.of("..").toAbsolutePath().normalize();
        Map<String, String> handed = files(night());
        Workspace workspace = Workspace.at(root);
        Map<String, String> secret = files(root.resolve("solutions/src"));
        Map<String, Set<String>> users = new HashMap<>(); // lines, and the exercises in whose answers they stand
        Map<String, String> answers = new TreeMap<>();
        secret.forEach((path, text) -> {
            Matcher of = ANSWER.matcher(path);
            if (of.matches()) {
                answers.put(path, text);
                lines(text).forEach(line -> users.computeIfAbsent(line, l -> new HashSet<>()).add(of.group(1)));
            }
        });
        int compared = 0;
        for (Map.Entry<String, String> answer : answers.entrySet()) {
            Set<String> own = lines(answer.getValue());
            own.removeIf(line -> users.get(line).size() > 1); // everybody writes such
            for (Exercise exercise : workspace.declared()) { // what the starter says already is no secret
                if (answer.getKey().contains("/" + exercise.lesson().word() + "/")) {
                    own.removeAll(lines(Files.readString(exercise.starter(), StandardCharsets.ISO_8859_1)));
                }
            }
            if (own.size() < 4) {
                continue;
            }
            compared++;
            handed.forEach((path, text) -> {
                if (path.contains("/slides/")) { // the lessons' own programs, which are shown to everybody
                    return;
                }
                Set<String> there = lines(text);
                there.retainAll(own);
                assertTrue(there.size() * 2 < own.size(), () -> path + " tells of " + answer.getKey() + ": " + there);
            });
        }
        assertTrue(compared > 200, "answers that were looked for: " + compared);
    }

    @Test
    void this_workshop_is_handed_out_as_a_workspace_without_answers() throws Exception {
        Path root = Path.of("..").toAbsolutePath().normalize();
        Path night = night();
        Workspace there = Workspace.at(night);
        assertEquals(Workspace.at(root).declared().stream().map(Exercise::path).toList(),
                there.declared().stream().map(Exercise::path).toList());
        Map<String, String> files = files(night);
        assertTrue(files.keySet().stream().noneMatch(path -> path.contains("solutions") || path.contains("/target/")
                || path.startsWith("judge/src/test")), files.keySet()::toString);
        assertFalse(files.get("pom.xml").contains("<module>solutions</module>"));
        assertTrue(files.get("pom.xml").contains("<module>03-queues</module>"));
        assertFalse(files.get("README.md").contains("For instructors"));
        assertFalse(files.get("README.md").contains("The answers are in"));
        assertTrue(files.get("README.md").contains("For learners"));
        for (String command : List.of("mvnw", "learn")) {
            assertTrue(Files.isExecutable(night.resolve(command)), command);
        }
        for (String command : List.of("learn", "learn.cmd")) { // what they call is there, too
            Matcher called = CALLED.matcher(files.get(command));
            while (called.find()) {
                assertTrue(files.containsKey(called.group().replace('\\', '/')), command + " calls " + called.group());
            }
        }
    }
}
