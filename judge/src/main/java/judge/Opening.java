package judge;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.SourcePositions;
import java.util.List;

/** How an answer must begin: with the package of its lesson and the class of its exercise. */
final class Opening {
    private Opening() {}

    static void mustFit(Exercise exercise, CompilationUnitTree unit, SourcePositions positions) throws Refused {
        String file = exercise.file();
        String begin = "package " + exercise.lesson().word() + ";";
        List<ClassTree> types = unit.getTypeDecls().stream()
                .filter(ClassTree.class::isInstance).map(ClassTree.class::cast).toList();
        if (unit.getPackageName() == null && types.isEmpty()) {
            throw new Refused(new Problem(file, 0, 0, file + " is empty.", starterBack(exercise)));
        }
        String found = unit.getPackageName() == null ? "" : unit.getPackageName().toString();
        if (!found.equals(exercise.lesson().word())) {
            throw new Refused(new Problem(file, line(unit.getPackage(), unit, positions), 0, file + " must begin with " + begin
                    + (found.isEmpty() ? " and names no package." : " and not with package " + found + ";"),
                    "Write " + begin + " as the first line of code."));
        }
        if (types.stream().noneMatch(type -> type.getSimpleName().contentEquals(exercise.name()))) {
            String names = String.join(", ", types.stream().map(type -> type.getSimpleName().toString()).toList());
            throw new Refused(new Problem(file, types.isEmpty() ? 0 : line(types.get(0), unit, positions), 0,
                    file + " has no class " + exercise.name() + (names.isEmpty() ? "." : "; it has " + names + "."),
                    "Call the class " + exercise.name() + ", as the file."));
        }
    }

    private static int line(Tree tree, CompilationUnitTree unit, SourcePositions positions) {
        return tree == null ? 1 : (int) unit.getLineMap().getLineNumber(positions.getStartPosition(unit, tree));
    }

    /** How a learner gets the starter back. */
    static String starterBack(Exercise exercise) {
        return "The starter comes back with: git checkout -- "
                + exercise.lesson().directory().getParent().relativize(exercise.starter()).toString().replace('\\', '/');
    }
}
