package judge.grade.report;

import judge.grade.Graded;
import kit.report.Outcome;

/** How an exercise or a check stands, for those who read. */
enum State {
    PASSED,
    NOT_YET,
    COULD_NOT_RUN,
    MISSING;

    static State of(Graded.OfExercise exercise) {
        return exercise.missing() ? MISSING : of(exercise.outcome());
    }

    static State of(Outcome outcome) {
        return valueOf(outcome.name());
    }
}
