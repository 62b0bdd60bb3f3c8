package judge.learn;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import judge.Tiny;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What README.md says about getting new lessons: a learner's answers stay, whatever changed beside and below them. */
class UpdateTest {
    private static final String ANSWER = Tiny.serving("return orders;");

    @TempDir
    private Path folder;

    private void git(Path where, String... arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of("git", "-c", "user.name=x", "-c", "user.email=x@example.org"));
        command.addAll(List.of(arguments));
        Path log = folder.resolve("git.log");
        Process git = new ProcessBuilder(command).directory(where.toFile()).redirectErrorStream(true).redirectOutput(log.toFile()).start();
        assertTrue(git.waitFor(30, TimeUnit.SECONDS), "git ends");
        assertEquals(0, git.exitValue(), () -> command + "\n" + read(log));
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void new_lessons_come_and_the_answers_stay() throws IOException, InterruptedException {
        Path upstream = Files.createDirectories(folder.resolve("upstream"));
        Tiny tiny = new Tiny(upstream);
        git(upstream, "init", "-q");
        git(upstream, "add", ".");
        git(upstream, "commit", "-q", "-m", "lessons");
        git(folder, "clone", "-q", "upstream", "mine");
        Path mine = folder.resolve("mine");
        Path answer = mine.resolve("09-tiny/src/main/java/tiny/Counter.java");
        Files.writeString(answer, ANSWER);

        tiny.write("09-tiny/src/main/java/tiny/Counter.java", Tiny.serving("return new ArrayList<>(orders);"));
        tiny.write("09-tiny/src/main/java/tiny/Fresh.java", "package tiny;\n\nclass Fresh {}\n");
        git(upstream, "add", ".");
        git(upstream, "commit", "-q", "-m", "more lessons, and another starter");

        git(mine, "commit", "-q", "-a", "-m", "My answers");
        git(mine, "pull", "-q", "--rebase", "-X", "theirs");

        assertEquals(ANSWER, Files.readString(answer));
        assertTrue(Files.exists(mine.resolve("09-tiny/src/main/java/tiny/Fresh.java")));
    }
}
