package judge;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BuiltTest {
    @TempDir
    private Path home;

    private void write(String file, long millis) throws IOException {
        Path path = home.resolve(file);
        Files.createDirectories(path.getParent());
        Files.writeString(path, "");
        for (Path at = path; at.startsWith(home.resolve(file.replaceFirst("(src/main|src/test)/.*", "$1"))); at = at.getParent()) {
            Files.setLastModifiedTime(at, FileTime.fromMillis(millis)); // the folders in it too
        }
    }

    @Test
    void a_newer_source_calls_for_a_build() throws IOException {
        for (String file : List.of("pom.xml", "judge/pom.xml", "judge/src/main/java/A.java", "kit/pom.xml", "kit/src/main/java/B.java")) {
            write(file, 1_000);
        }
        assertFalse(Built.isUpToDate(home), "nothing is built");
        write("judge/target/judge.jar", 2_000);
        assertTrue(Built.isUpToDate(home));
        write("kit/src/main/java/B.java", 3_000);
        assertFalse(Built.isUpToDate(home));
        write("judge/target/judge.jar", 4_000);
        write("judge/src/test/java/ATest.java", 5_000);
        assertTrue(Built.isUpToDate(home), "tests are not in the jar");
    }
}
