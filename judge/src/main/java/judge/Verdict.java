package judge;

import java.util.List;
import java.util.Optional;
import kit.report.CheckResult;
import kit.report.Outcome;

/**
 * What the judge has to say about an answer. Terminal, tables and files are renderings of it.
 *
 * @param results one for each check of the exercise, in the order in which they run
 * @param problems why nothing ran; empty when the checks ran
 */
public record Verdict(
        Exercise exercise, String label, List<CheckResult> results, List<Problem> problems, Timings timings) {

    public Verdict {
        results = List.copyOf(results);
        problems = List.copyOf(problems);
    }

    /** Passed when every check did; could not run when no check has failed and one did not run. */
    public Outcome outcome() {
        if (!problems.isEmpty() || results.isEmpty()) {
            return Outcome.COULD_NOT_RUN;
        } else if (firstNotYet().isPresent()) {
            return Outcome.NOT_YET;
        }
        return results.stream().allMatch(result -> result.outcome() == Outcome.PASSED)
                ? Outcome.PASSED
                : Outcome.COULD_NOT_RUN;
    }

    public Optional<CheckResult> firstNotYet() {
        return results.stream().filter(result -> result.outcome() == Outcome.NOT_YET).findFirst();
    }
}
