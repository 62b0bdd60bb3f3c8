package rules;

import com.tngtech.archunit.core.domain.JavaClasses;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * The classes of a lesson, compiled anew from its sources as they are now: {@code -pl solutions} builds no lesson, and what an
 * earlier run left in a lesson's target folder may be old.
 */
public record LessonCode(JavaClasses main, JavaClasses test) {

    /**
     * @param into where the class files go; emptied first
     * @throws AssertionError when it does not compile
     */
    public static LessonCode compile(Path lesson, Path into) throws IOException {
        empty(into);
        Path main = into.resolve("main");
        Path test = into.resolve("test");
        List<Path> starters = Javac.javaFiles(lesson.resolve("src/main/java"));
        List<Path> checks = Javac.javaFiles(lesson.resolve("src/test/java"));
        String complaints = Javac.compile(starters, Javac.CLASS_PATH, main);
        if (complaints.isEmpty()) {
            complaints = Javac.compile(checks, Stream.concat(Stream.of(main), Javac.CLASS_PATH.stream()).toList(), test);
        }
        if (!complaints.isEmpty()) {
            throw new AssertionError(lesson.getFileName() + " does not compile:\n" + complaints);
        }
        return new LessonCode(ByteCode.in(main), ByteCode.in(test));
    }

    private static void empty(Path folder) {
        if (!Files.exists(folder)) {
            return;
        }
        try (Stream<Path> files = Files.walk(folder)) {
            files.sorted(Comparator.reverseOrder()).forEach(file -> file.toFile().delete());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
