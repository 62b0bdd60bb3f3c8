package judge;

import java.util.List;

/** An answer leaves the road before it runs: the problems say why, the first to be repaired first. */
final class Refused extends Exception {
    private static final long serialVersionUID = 1L;

    private final transient List<Problem> problems;

    Refused(List<Problem> problems) {
        super(problems.get(0).place() + ": " + problems.get(0).message());
        this.problems = List.copyOf(problems);
    }

    Refused(Problem problem) {
        this(List.of(problem));
    }

    List<Problem> problems() {
        return problems;
    }
}
