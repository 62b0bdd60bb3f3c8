package judge.worker;

import java.time.Duration;
import java.util.Optional;
import kit.report.Check;
import kit.report.Kind;
import kit.watch.Bounds;

/**
 * How long a process may say nothing: the second line of defence, far behind the bounds within which the kit ends a
 * check by itself.
 *
 * @param wall wall time since it last said something; more is granted for processor time that it used, which a busy
 *     machine
 *     hands out slowly
 * @param processor processor time since then
 */
record Limits(Duration wall, Duration processor) {
    private static final int BUSY = 50;

    /** Those while that check runs; null stands for what happens between checks. */
    static Limits during(Check check) {
        return check != null && check.kind() == Kind.EXPLORE
                ? new Limits(Bounds.EXPLORATION_WALL.multipliedBy(2), Bounds.EXPLORATION.multipliedBy(3))
                : new Limits(Bounds.WALL.multipliedBy(4), Bounds.PROCESSOR.multipliedBy(5));
    }

    /** What to say of a process that said nothing for so long, or empty while it may go on. */
    Optional<String> exceeded(Duration silent, Duration used) {
        if (used.compareTo(processor) > 0) {
            return Optional.of("It used " + processor.toSeconds() + " s of processor time and did not end.");
        }
        return silent.compareTo(wall.plus(used.multipliedBy(BUSY))) > 0
                ? Optional.of("It did not end within " + wall.toSeconds() + " s.")
                : Optional.empty();
    }
}
