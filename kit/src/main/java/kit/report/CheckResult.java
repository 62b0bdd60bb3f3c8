package kit.report;

import java.time.Duration;
import java.util.Objects;

/**
 * What came of one check.
 *
 * @param story what there is to tell; {@code null} exactly when the check passed
 * @param printed the last lines that the answer itself printed while the check ran, empty if none
 */
public record CheckResult(Check check, Outcome outcome, Story story, String printed, Duration took) {

    public CheckResult {
        Objects.requireNonNull(check);
        if ((outcome == Outcome.PASSED) != (story == null)) {
            throw new IllegalArgumentException("a story belongs to a check that did not pass: " + check.id());
        }
    }

    public static CheckResult passed(Check check, Duration took) {
        return new CheckResult(check, Outcome.PASSED, null, "", took);
    }

    public static CheckResult notYet(Check check, Story story) {
        return new CheckResult(check, Outcome.NOT_YET, story, "", Duration.ZERO);
    }

    public static CheckResult couldNotRun(Check check, String reason) {
        return new CheckResult(check, Outcome.COULD_NOT_RUN, Story.of(reason), "", Duration.ZERO);
    }
}
