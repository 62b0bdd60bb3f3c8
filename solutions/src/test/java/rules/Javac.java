package rules;

import java.io.File;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.StandardLocation;
import javax.tools.ToolProvider;

/** Compiles what this module does not: lessons, the slides' programs, breaches of rules. */
public final class Javac {
    /** What the tests run with: JUnit, the kit, the judge. */
    public static final List<Path> CLASS_PATH =
            Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator)).map(Path::of).toList();
    /** Where class files may be left. */
    public static final Path OUTPUT = Path.of("target", "rules");

    private static final JavaCompiler JAVAC = ToolProvider.getSystemJavaCompiler();
    private static final StandardJavaFileManager FILES = JAVAC.getStandardFileManager(null, Locale.ROOT, null);

    private Javac() {}

    /** Compiles these files to that folder, which is made if need be. What the compiler complains of, or an empty text. */
    public static String compile(List<Path> sources, List<Path> classPath, Path folder) throws IOException {
        Files.createDirectories(folder);
        if (sources.isEmpty()) {
            return "";
        }
        FILES.setLocationFromPaths(StandardLocation.CLASS_PATH, classPath);
        FILES.setLocationFromPaths(StandardLocation.CLASS_OUTPUT, List.of(folder));
        StringWriter said = new StringWriter();
        boolean compiled = JAVAC.getTask(said, FILES, null, List.of("-proc:none", "-nowarn", "-Xlint:none"), null,
                FILES.getJavaFileObjectsFromPaths(sources)).call();
        return compiled ? "" : said.toString();
    }

    /** The Java files in and below that folder, in order; none when there is no such folder. */
    public static List<Path> javaFiles(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(".java")).sorted().toList();
        }
    }
}
