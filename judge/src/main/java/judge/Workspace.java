package judge;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import kit.report.Check;
import kit.report.Words;

/**
 * The workshop's folder: its lessons and their exercises, as the sources of the checks declare them.
 *
 * <pre>{@code
 * Exercise kitchen = Workspace.at(Path.of(".")).find("Kitchen");
 * }</pre>
 *
 * <p><b>Threads:</b> any; what was found when it was opened does not change.
 */
public final class Workspace {
    private final Path root;
    private final List<Exercise> declared;
    private final Map<Path, List<Check>> checks;

    private Workspace(Path root, List<Exercise> exercises, Map<Path, List<Check>> checks) {
        this.root = root;
        this.declared = List.copyOf(exercises);
        this.checks = Map.copyOf(checks);
    }

    /**
     * Opens that folder.
     *
     * @throws IllegalArgumentException when no lesson with checks is in it
     */
    public static Workspace at(Path root) throws IOException {
        List<Lesson> lessons = lessons(root.toAbsolutePath().normalize());
        List<Path> files = new ArrayList<>();
        for (Lesson lesson : lessons) {
            list(lesson.checks()).stream().filter(file -> file.toString().endsWith("Test.java")).forEach(files::add);
        }
        Map<Path, CheckSource> sources = CheckSource.read(files);
        List<Exercise> found = new ArrayList<>();
        for (Lesson lesson : lessons) {
            sources.entrySet().stream()
                    .filter(source -> source.getKey().startsWith(lesson.checks()))
                    .map(source -> exercise(lesson, source.getValue(), source.getKey()))
                    .sorted(Comparator.comparingInt(Exercise::number).thenComparing(Exercise::name))
                    .forEach(found::add);
        }
        if (found.isEmpty()) {
            throw new IllegalArgumentException(
                    root + " holds no lesson: a folder such as 03-queues with checks in src/test/java");
        }
        Map<Path, List<Check>> checks = new HashMap<>();
        sources.forEach((file, source) -> checks.put(file, source.checks()));
        return new Workspace(root.toAbsolutePath().normalize(), found, checks);
    }

    /** The nearest workspace at or above that folder, or empty. */
    public static Optional<Path> above(Path start) throws IOException {
        for (Path folder = start.toAbsolutePath().normalize(); folder != null; folder = folder.getParent()) {
            if (Files.exists(folder.resolve("pom.xml")) && !lessons(folder).isEmpty()) {
                return Optional.of(folder);
            }
        }
        return Optional.empty();
    }

    private static Exercise exercise(Lesson lesson, CheckSource source, Path file) {
        Path starter = source.answer().isEmpty()
                ? lesson.sources().resolve(source.exercise() + ".java")
                : lesson.resources().resolve(source.answer());
        return new Exercise(lesson, source.exercise(), source.number(), source.about(), source.since(), starter, file);
    }

    private static List<Lesson> lessons(Path root) throws IOException {
        return list(root).stream()
                .filter(folder -> folder.getFileName().toString().matches("\\d\\d-[a-z]+"))
                .map(folder -> lesson(folder.getFileName().toString(), folder))
                .filter(lesson -> Files.isDirectory(lesson.checks()))
                .toList();
    }

    private static Lesson lesson(String name, Path folder) {
        return new Lesson(name, name.substring(3), folder);
    }

    /** What lies in that folder, by name; nothing when it is not there. */
    static List<Path> list(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.sorted().toList();
        }
    }

    public Path root() {
        return root;
    }

    /** The lessons that have exercises, in order. */
    public List<Lesson> lessons() {
        return declared.stream().map(Exercise::lesson).distinct().toList();
    }

    /** The exercises that this JDK can run, in the order in which they are meant to be done. */
    public List<Exercise> exercises() {
        return declared.stream().filter(Exercise::runsHere).toList();
    }

    /** All exercises, also those that need a newer JDK. */
    public List<Exercise> declared() {
        return declared;
    }

    /** The exercise's checks in the order in which they run, as they were when the workspace was opened. */
    public List<Check> checks(Exercise exercise) {
        return checks.get(exercise.checkSource());
    }

    /**
     * The exercise of that name: {@code Kitchen}, {@code queues/Kitchen} or {@code 03-queues/Kitchen}.
     *
     * @throws UnknownExercise when there is none, or more than one; the message says what may have been meant
     */
    public Exercise find(String name) {
        String wanted = name.replace('\\', '/').replaceFirst("\\.java$", "");
        List<Exercise> found = declared.stream().filter(exercise -> names(exercise).contains(wanted)).toList();
        if (found.size() == 1 && !found.get(0).runsHere()) {
            throw new UnknownExercise(name + ": " + Words.needsJdk(found.get(0).since()));
        }
        if (found.size() == 1) {
            return found.get(0);
        }
        if (found.size() > 1) {
            throw new UnknownExercise("More than one exercise is called " + name + ": "
                    + String.join(", ", found.stream().map(Exercise::path).toList()) + ".");
        }
        List<String> known = exercises().stream().flatMap(exercise -> names(exercise).stream()).toList();
        throw new UnknownExercise("There is no exercise " + name + ". " + Nearest.to(wanted, known)
                .map(near -> "Did you mean " + near + "?")
                .orElse("There are: " + String.join(", ", exercises().stream().map(Exercise::name).toList()) + "."));
    }

    private static List<String> names(Exercise exercise) {
        return List.of(exercise.name(), exercise.lesson().word() + "/" + exercise.name(), exercise.path());
    }
}
