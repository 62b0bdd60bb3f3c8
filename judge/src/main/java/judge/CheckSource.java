package judge;

import com.sun.source.tree.AnnotationTree;
import com.sun.source.tree.AssignmentTree;
import com.sun.source.tree.BinaryTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.LiteralTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.NewArrayTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.JavacTask;
import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.tools.JavaFileObject;
import javax.tools.ToolProvider;
import kit.report.Check;
import kit.report.Kind;

/**
 * What the source of an exercise's checks declares. It is read from the source, not from a class: so all checks can be
 * listed whatever the answer looks like, and before anything runs.
 *
 * @param exercise the exercise's name
 * @param since the oldest JDK that has what it is about
 * @param answer the learner's file, when it is no Java class; otherwise empty
 * @param checks in the order in which they run: by kind, then as they stand in the file
 */
record CheckSource(String exercise, int number, String about, int since, String answer, List<Check> checks) {
    private static final Map<String, Kind> KINDS =
            Map.of("Promise", Kind.PROMISE, "Script", Kind.SCRIPT, "Explore", Kind.EXPLORE);

    CheckSource {
        checks = List.copyOf(checks);
    }

    boolean explores() {
        return checks.stream().anyMatch(check -> check.kind() == Kind.EXPLORE);
    }

    /** Reads those files; the ones in which no class is an {@code @Exercise} are left out. */
    static Map<Path, CheckSource> read(List<Path> files) throws IOException {
        Map<String, Path> byName = new HashMap<>();
        List<JavaFileObject> units = new ArrayList<>();
        for (Path file : files) {
            JavaFileObject unit = MemoryFiles.source(byName.size() + "/" + file.getFileName(), Files.readString(file));
            byName.put(unit.getName(), file);
            units.add(unit);
        }
        Map<Path, CheckSource> read = new LinkedHashMap<>();
        if (!units.isEmpty()) {
            JavacTask task = (JavacTask) ToolProvider.getSystemJavaCompiler()
                    .getTask(Writer.nullWriter(), null, problem -> { }, List.of("-proc:none"), null, units);
            for (CompilationUnitTree unit : task.parse()) {
                for (Tree type : unit.getTypeDecls()) {
                    if (type instanceof ClassTree home && annotation(home.getModifiers().getAnnotations(), "Exercise") != null) {
                        read.put(byName.get(unit.getSourceFile().getName()), of(home));
                    }
                }
            }
        }
        return read;
    }

    private static CheckSource of(ClassTree home) {
        String exercise = home.getSimpleName().toString().replaceFirst("Test$", "");
        List<Check> checks = new ArrayList<>();
        for (Tree member : home.getMembers()) {
            if (member instanceof MethodTree method) {
                KINDS.forEach((name, kind) -> {
                    AnnotationTree declared = annotation(method.getModifiers().getAnnotations(), name);
                    if (declared != null) {
                        List<Integer> todos = numbers(value(declared, "todo"));
                        checks.add(new Check(exercise, method.getName().toString(), kind, todos));
                    }
                });
            }
        }
        checks.sort(Comparator.comparing(Check::kind));
        AnnotationTree declared = annotation(home.getModifiers().getAnnotations(), "Exercise");
        return new CheckSource(exercise, number(declared, "number"), text(value(declared, "about")), number(declared, "since"),
                text(value(declared, "answer")), checks);
    }

    private static AnnotationTree annotation(List<? extends AnnotationTree> annotations, String simpleName) {
        return annotations.stream()
                .filter(a -> a.getAnnotationType().toString().replaceFirst(".*\\.", "").equals(simpleName))
                .findFirst().orElse(null);
    }

    private static ExpressionTree value(AnnotationTree annotation, String name) {
        return annotation.getArguments().stream()
                .filter(a -> a instanceof AssignmentTree set && set.getVariable().toString().equals(name))
                .map(a -> ((AssignmentTree) a).getExpression())
                .findFirst().orElse(null);
    }

    private static int number(AnnotationTree annotation, String name) {
        return numbers(value(annotation, name)).stream().findFirst().orElse(0);
    }

    private static List<Integer> numbers(ExpressionTree value) {
        if (value instanceof LiteralTree literal && literal.getValue() instanceof Integer number) {
            return List.of(number);
        }
        return value instanceof NewArrayTree array
                ? array.getInitializers().stream().flatMap(one -> numbers(one).stream()).toList()
                : List.of();
    }

    private static String text(ExpressionTree value) {
        if (value instanceof BinaryTree sum) {
            return text(sum.getLeftOperand()) + text(sum.getRightOperand());
        }
        return value instanceof LiteralTree literal ? String.valueOf(literal.getValue()) : "";
    }
}
