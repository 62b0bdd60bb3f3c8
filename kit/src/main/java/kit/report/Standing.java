package kit.report;

import java.util.List;
import java.util.Optional;

/**
 * How an exercise stands: a line on the board.
 *
 * @param number its place in the lesson
 * @param about what it is about, in a few words
 * @param results what came of its checks, in the order in which they ran
 */
public record Standing(String lesson, int number, String exercise, String about, List<CheckResult> results) {

    public Standing {
        results = List.copyOf(results);
    }

    public long passed() {
        return results.stream().filter(result -> result.outcome() == Outcome.PASSED).count();
    }

    public boolean done() {
        return passed() == results.size();
    }

    /** The first check that did not pass. */
    public Optional<CheckResult> first() {
        return results.stream().filter(result -> result.outcome() != Outcome.PASSED).findFirst();
    }
}
