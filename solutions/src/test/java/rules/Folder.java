package rules;

import com.tngtech.archunit.core.domain.JavaClasses;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The classes of one module's main code or tests. Each folder is imported by itself: a lesson and the answers have classes of the
 * same names.
 *
 * @param part {@code main} or {@code test}
 */
public record Folder(String module, String part) {
    private static final Path ROOT = Path.of("..");
    private static final Map<String, LessonCode> LESSONS = new ConcurrentHashMap<>();
    private static final Map<Folder, JavaClasses> BUILT = new ConcurrentHashMap<>();

    public static Folder main(String module) {
        return new Folder(module, "main");
    }

    public static Folder test(String module) {
        return new Folder(module, "test");
    }

    /** Whether somebody has written a class for it. */
    boolean hasSources() {
        try {
            return !Javac.javaFiles(ROOT.resolve(Path.of(module, "src", part, "java"))).isEmpty();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A lesson's are compiled here; what is built before this module is as Maven left it. */
    public JavaClasses classes() {
        if (module.matches("\\d\\d-[a-z]+")) {
            LessonCode code = LESSONS.computeIfAbsent(module, Folder::compile);
            return part.equals("main") ? code.main() : code.test();
        }
        Path built = ROOT.resolve(Path.of(module, "target", part.equals("main") ? "classes" : "test-classes"));
        if (!Files.isDirectory(built)) {
            throw new AssertionError(built + " is missing; this builds it: ./mvnw test-compile -pl " + module);
        }
        return BUILT.computeIfAbsent(this, folder -> ByteCode.in(built));
    }

    private static LessonCode compile(String lesson) {
        try {
            return LessonCode.compile(ROOT.resolve(lesson), Javac.OUTPUT.resolve(lesson));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public String toString() {
        return module + "/src/" + part;
    }
}
