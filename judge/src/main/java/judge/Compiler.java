package judge;

import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.Trees;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaFileObject;

/**
 * Compiles answers, and checks against them, in memory: the answer first and alone, then the checks. Checks that were
 * compiled against an answer are used again for every answer of the same {@link Shape}, so that most answers cost one
 * small compilation.
 *
 * <p><b>Threads:</b> any; one compiles at a time. <b>Blocks:</b> as {@link Javac} does.
 */
final class Compiler implements Compilers {
    private static final int MOST_TOLD = 3;
    private static final int MOST_KEPT = 100;
    private static final int MOST_CLASSES = 300;
    private static final int MOST_CLASS_BYTES = 1 << 20;

    /**
     * A compiled answer.
     *
     * @param own the classes of the answer itself
     * @param given classes of the lesson that the answer uses
     * @param resources the answer itself when it is no class, by its name on the class path
     */
    record Compiled(Map<String, byte[]> own, Map<String, byte[]> given, Shape shape, Map<String, byte[]> resources) {}

    /** The compiled checks of that exercise, as long as no file of the lesson changes, for answers of that shape. */
    private record Key(Exercise exercise, String lessonFiles, String shape) {}

    private final Javac javac;
    private final Map<Key, Map<String, byte[]>> checks = Collections.synchronizedMap(new Recent());
    private final Map<Exercise, Shape> fitting = new ConcurrentHashMap<>();

    /** Those that were used last. */
    private static final class Recent extends LinkedHashMap<Key, Map<String, byte[]>> {
        private static final long serialVersionUID = 1L;

        Recent() {
            super(16, 0.75f, true);
        }

        @Override
        protected boolean removeEldestEntry(Map.Entry<Key, Map<String, byte[]>> eldest) {
            return size() > MOST_KEPT;
        }
    }

    /**
     * @param classPath what answers and checks are compiled with
     */
    Compiler(List<Path> classPath) {
        javac = new Javac(classPath);
    }

    @Override
    public List<Path> classPath() {
        return javac.classPath();
    }

    @Override
    public Compiled answer(Exercise exercise, byte[] source) throws Refused, InterruptedException {
        String text = SourceText.of(exercise.file(), source);
        if (!exercise.isClass()) {
            String name = exercise.lesson().word() + "/" + exercise.file();
            return new Compiled(Map.of(), Map.of(), new Shape(List.of()), Map.of(name, source));
        }
        return javac.work(exercise.file(), () -> compileAnswer(exercise, text));
    }

    @Override
    public Map<String, byte[]> checks(Exercise exercise, Compiled answer, byte[] source) throws Refused, InterruptedException {
        return javac.work(exercise.file(), () -> {
            List<Diagnostic<? extends JavaFileObject>> errors = new ArrayList<>();
            Map<String, byte[]> classes = compileChecks(exercise, answer, errors);
            if (classes == null) {
                throw new Refused(misfits(exercise, answer.shape(), source, errors));
            }
            return classes;
        });
    }

    @Override
    public void close() {
        // Nothing was started.
    }

    // ---- the answer

    private Compiled compileAnswer(Exercise exercise, String text) throws Refused, IOException {
        MemoryFiles memory = javac.files(exercise.lesson().word(), given(exercise), Map.of());
        DiagnosticCollector<JavaFileObject> told = new DiagnosticCollector<>();
        JavacTask task = javac.task(memory, told,
                List.of(MemoryFiles.source(exercise.lesson().word() + "/" + exercise.file(), text)));
        CompilationUnitTree unit = task.parse().iterator().next();
        refuse(errors(told), exercise);
        Opening.mustFit(exercise, unit, Trees.instance(task).getSourcePositions());
        task.analyze();
        refuse(errors(told), exercise);
        Shape shape = Shape.of(task, unit);
        task.generate();
        refuse(errors(told), exercise);
        Map<String, byte[]> own = new TreeMap<>();
        Map<String, byte[]> given = new TreeMap<>();
        memory.outputs().forEach((name, output) ->
                (output.sourceFile().equals(exercise.file()) ? own : given).put(name, output.bytes()));
        long bytes = own.values().stream().mapToLong(one -> one.length).sum();
        if (own.size() > MOST_CLASSES || bytes > MOST_CLASS_BYTES) {
            throw new Refused(new Problem(exercise.file(), 0, 0, exercise.file() + " compiles to " + own.size() + " classes of "
                    + (bytes >> 10) + " KiB; at most " + MOST_CLASSES + " of " + (MOST_CLASS_BYTES >> 10) + " KiB are judged.",
                    "Hand in what the exercise asks for."));
        }
        return new Compiled(own, given, shape, Map.of());
    }

    /** The types that the lesson gives: all its sources but the one that the answer replaces. */
    private static List<Path> given(Exercise exercise) throws IOException {
        return Workspace.list(exercise.lesson().sources()).stream()
                .filter(file -> file.toString().endsWith(".java") && !file.endsWith(exercise.file()))
                .toList();
    }

    private static List<Diagnostic<? extends JavaFileObject>> errors(DiagnosticCollector<JavaFileObject> told) {
        return told.getDiagnostics().stream()
                .filter(one -> one.getKind() == Diagnostic.Kind.ERROR)
                .<Diagnostic<? extends JavaFileObject>>map(one -> one)
                .toList();
    }

    private static void refuse(List<Diagnostic<? extends JavaFileObject>> errors, Exercise exercise) throws Refused {
        if (!errors.isEmpty()) {
            throw new Refused(errors.stream()
                    .sorted(Comparator.comparingLong(Diagnostic::getPosition))
                    .limit(MOST_TOLD)
                    .map(error -> problem(error, exercise))
                    .toList());
        }
    }

    private static Problem problem(Diagnostic<? extends JavaFileObject> error, Exercise exercise) {
        String file = error.getSource() == null ? exercise.file() : error.getSource().getName().replaceFirst(".*/", "");
        String message = error.getMessage(Locale.ROOT)
                .replaceFirst("(?s)\\s+symbol:\\s+", ": ")
                .replaceFirst("(?s)\\s+location:.*", "");
        return new Problem(file, (int) Math.max(0, error.getLineNumber()), (int) Math.max(0, error.getColumnNumber()),
                Shape.simple(Misfit.flat(message)), "Repair this first: the checks run as soon as " + file + " compiles.");
    }

    // ---- the checks

    /** The classes; or null, and the errors. */
    private Map<String, byte[]> compileChecks(
            Exercise exercise, Compiled answer, List<Diagnostic<? extends JavaFileObject>> errors) throws IOException {
        Key key = new Key(exercise, lessonFiles(exercise), answer.shape().key());
        Map<String, byte[]> known = checks.get(key);
        if (known != null) {
            return known;
        }
        Path folder = exercise.lesson().checks();
        List<Path> sources = new ArrayList<>(given(exercise));
        for (Path file : Workspace.list(folder)) {
            if (file.toString().endsWith(".java") && !file.toString().endsWith("Test.java")) {
                sources.add(file);
            }
        }
        Map<String, byte[]> classes = new TreeMap<>(answer.given());
        classes.putAll(answer.own());
        MemoryFiles memory = javac.files(exercise.lesson().word(), sources, classes);
        List<JavaFileObject> units = new ArrayList<>();
        for (Path file : List.of(exercise.checkSource(), folder.resolve("package-info.java"))) {
            if (Files.exists(file)) {
                units.add(MemoryFiles.source(exercise.lesson().word() + "/" + file.getFileName(), Files.readString(file)));
            }
        }
        DiagnosticCollector<JavaFileObject> told = new DiagnosticCollector<>();
        javac.task(memory, told, units, Javac.VERBOSE).generate();
        errors.addAll(errors(told));
        if (!errors.isEmpty()) {
            return null;
        }
        Map<String, byte[]> result = new TreeMap<>();
        memory.outputs().forEach((name, output) -> result.put(name, output.bytes()));
        checks.put(key, result);
        fitting.put(exercise, answer.shape());
        return result;
    }

    /** Changes whenever a file of the lesson does that checks are compiled from. */
    private static String lessonFiles(Exercise exercise) throws IOException {
        List<Path> all = new ArrayList<>(given(exercise));
        all.addAll(Workspace.list(exercise.lesson().checks()));
        StringBuilder stamp = new StringBuilder();
        for (Path file : all) {
            BasicFileAttributes now = Files.readAttributes(file, BasicFileAttributes.class);
            stamp.append(file.getFileName() + " " + now.size() + " " + now.lastModifiedTime() + "\n");
        }
        return stamp.toString();
    }

    /**
     * What the learner changed that the checks need: seen from a shape that fitted, or else from what the compiler
     * says.
     */
    private List<Problem> misfits(Exercise exercise, Shape shape, byte[] source,
            List<Diagnostic<? extends JavaFileObject>> errors) throws IOException {
        String repair = "Bring back what the starter had: git diff shows what changed.";
        String checkText = Files.readString(exercise.checkSource());
        Predicate<String> used = name -> Pattern.compile("\\b" + Pattern.quote(name) + "\\b").matcher(checkText).find();
        Shape before = fittingShape(exercise, source);
        List<Problem> problems = before == null ? List.of() : shape.changesFrom(before, used, exercise.file(), repair);
        if (problems.isEmpty()) {
            problems = errors.stream().map(error -> Misfit.of(error, exercise, checkText, shape, repair)).distinct().toList();
        }
        return problems.subList(0, Math.min(MOST_TOLD, problems.size()));
    }

    /** The shape of the starter; or, when that file holds the answer itself, of an earlier answer; or null. */
    private Shape fittingShape(Exercise exercise, byte[] source) throws IOException {
        if (Files.exists(exercise.starter())) {
            byte[] starter = Files.readAllBytes(exercise.starter());
            if (!Arrays.equals(starter, source)) {
                try {
                    Compiled compiled = compileAnswer(exercise, SourceText.of(exercise.file(), starter));
                    if (compileChecks(exercise, compiled, new ArrayList<>()) != null) {
                        return compiled.shape();
                    }
                } catch (Refused e) {
                    // The starter's file holds something else by now.
                }
            }
        }
        return fitting.get(exercise);
    }
}
