package judge;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;

/**
 * Whether the judge was built from the sources that are there: for {@code start.cmd}, whose language cannot compare the
 * times of files. The rule is the one of {@code start.sh}: no source is newer than the jar.
 */
public final class Built {
    private static final List<String> SOURCES =
            List.of("pom.xml", "judge/pom.xml", "judge/src/main", "kit/pom.xml", "kit/src/main");

    private Built() {}

    /**
     * Exit code 0: it was. 1: it must be built. With {@code now} as the second argument it has just been, and this is noted.
     *
     * @param args the workshop's folder
     */
    public static void main(String[] args) throws IOException {
        Path home = Path.of(args[0]);
        if (args.length > 1) {
            Files.setLastModifiedTime(jar(home), FileTime.from(Instant.now()));
        }
        System.exit(isUpToDate(home) ? 0 : 1);
    }

    /** Whether there is a jar, and no source is newer. */
    static boolean isUpToDate(Path home) throws IOException {
        if (!Files.exists(jar(home))) {
            return false;
        }
        FileTime built = Files.getLastModifiedTime(jar(home));
        for (String source : SOURCES) {
            try (Stream<Path> files = Files.walk(home.resolve(source))) {
                for (Path file : files.toList()) {
                    if (Files.getLastModifiedTime(file).compareTo(built) > 0) {
                        return false;
                    }
                }
            }
        }
        return true;
    }

    private static Path jar(Path home) {
        return home.resolve("judge/target/judge.jar");
    }
}
