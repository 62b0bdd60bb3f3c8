package judge;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.jar.Attributes;
import java.util.jar.JarFile;
import java.util.jar.Manifest;
import java.util.regex.Pattern;

/** What checks are compiled with and run with. */
final class ClassPath {
    /** What the commands need and no check does: a process in which answers run has nothing of it. */
    private static final Pattern OF_COMMANDS = Pattern.compile(
            "(picocli|jline|jna|directory-watcher|freemarker|commons-|progressbar|jackson-dataformat|jackson-datatype"
                    + "|snakeyaml).*");

    private ClassPath() {}

    /** The class path of this process, without folders in which a lesson's package lies: those hold other answers. */
    static List<Path> without(List<Lesson> lessons) {
        return Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
                .filter(entry -> !entry.isEmpty())
                .map(entry -> Path.of(entry).toAbsolutePath())
                .filter(entry -> lessons.stream().noneMatch(lesson -> Files.isDirectory(entry.resolve(lesson.word()))))
                .toList();
    }

    /** Of a class path, what running checks needs; libraries that only a manifest names are among it by their own names. */
    static List<Path> ofWorkers(List<Path> classPath) {
        Set<Path> all = new LinkedHashSet<>();
        classPath.forEach(entry -> add(entry, all));
        return all.stream().filter(entry -> !OF_COMMANDS.matcher(entry.getFileName().toString()).matches()).toList();
    }

    private static void add(Path entry, Set<Path> all) {
        if (!all.add(entry) || !entry.toString().endsWith(".jar") || !Files.isRegularFile(entry)) {
            return;
        }
        try (JarFile jar = new JarFile(entry.toFile())) {
            Manifest manifest = jar.getManifest();
            String named = manifest == null ? null : manifest.getMainAttributes().getValue(Attributes.Name.CLASS_PATH);
            if (named != null) {
                Arrays.stream(named.split("\\s+")).filter(name -> !name.isEmpty() && !name.contains(":"))
                        .map(name -> entry.resolveSibling(name).normalize()).filter(Files::exists)
                        .forEach(one -> add(one, all));
            }
        } catch (IOException e) {
            throw new IllegalStateException(entry + " cannot be read: " + e.getMessage(), e);
        }
    }
}
