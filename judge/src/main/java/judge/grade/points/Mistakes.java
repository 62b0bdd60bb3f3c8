package judge.grade.points;

import java.util.List;
import java.util.stream.Collectors;
import judge.Problem;

/** What is wrong with a points file or a roster, each with its place and its repair; the message is all of it, a line each. */
public final class Mistakes extends Exception {
    private static final long serialVersionUID = 1L;

    private final transient List<Problem> problems;

    Mistakes(List<Problem> problems) {
        super(problems.stream().map(Mistakes::line).collect(Collectors.joining(System.lineSeparator())));
        this.problems = List.copyOf(problems);
    }

    /** {@code points.yaml:12:3: There is no key weigths here. Did you mean weights?} */
    private static String line(Problem problem) {
        String column = problem.line() > 0 && problem.column() > 0 ? ":" + problem.column() : "";
        return problem.place() + column + ": " + problem.message() + (problem.repair().isEmpty() ? "" : " " + problem.repair());
    }

    /** In the order of their lines. */
    public List<Problem> problems() {
        return problems;
    }
}
