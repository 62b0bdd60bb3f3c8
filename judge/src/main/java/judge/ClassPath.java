package judge;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

/** What checks are compiled with and run with. */
final class ClassPath {
    private ClassPath() {}

    /** The class path of this process, without folders in which a lesson's package lies: those hold other answers. */
    static List<Path> without(List<Lesson> lessons) {
        return Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
                .filter(entry -> !entry.isEmpty())
                .map(entry -> Path.of(entry).toAbsolutePath())
                .filter(entry -> lessons.stream().noneMatch(lesson -> Files.isDirectory(entry.resolve(lesson.word()))))
                .toList();
    }
}
