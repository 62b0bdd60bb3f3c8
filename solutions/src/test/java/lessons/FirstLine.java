package lessons;

import java.util.List;
import java.util.Optional;

/** Whether the first line of a wrong answer names a check that there is; {@link judge.FirstLine} says how such a line reads. */
final class FirstLine {
    private FirstLine() {}

    /** What is wrong with that line, for a wrong answer that these checks judge; empty when nothing is. */
    static Optional<String> fault(String line, String checkClass, List<Check> checks) {
        Optional<String> rejects = judge.FirstLine.parse(line).map(judge.FirstLine::check);
        if (rejects.isEmpty()) {
            return Optional.of("it does not say which check rejects it");
        }
        boolean known = rejects.get().equals(judge.FirstLine.GATE)
                || checks.stream().anyMatch(check -> rejects.get().equals(checkClass + "." + check.method()));
        return known ? Optional.empty() : Optional.of("there is no check " + rejects.get());
    }
}
