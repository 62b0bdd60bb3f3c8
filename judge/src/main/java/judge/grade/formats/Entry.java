package judge.grade.formats;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import judge.Exercise;
import judge.grade.Graded;
import judge.grade.Report;
import judge.grade.Scored;
import kit.report.Outcome;

/** One exercise of one learner: what came of it, and its points. */
record Entry(Exercise exercise, Graded.OfExercise came, Scored.OfExercise worth) {

    /**
     * A check of it.
     *
     * @param told what there is to tell the learner; empty when it passed
     */
    record Line(Graded.OfCheck check, Scored.OfCheck worth, String told) {

        boolean passed() {
            return check.outcome() == Outcome.PASSED;
        }

        boolean couldNotRun() {
            return check.outcome() == Outcome.COULD_NOT_RUN;
        }
    }

    /** What that check is called where all exercises stand together; of what did not run it says so. */
    String title(Line line) {
        String state = came.missing() ? " (not handed in)" : line.couldNotRun() ? " (could not run)" : "";
        return came.exercise() + ": " + line.check().sentence() + (worth.bonus() ? " (bonus)" : "") + state;
    }

    /** The learner's exercises, in the workshop's order. */
    static List<Entry> of(Report report, Scored learner) {
        Map<String, Exercise> known =
                report.exercises().stream().collect(Collectors.toMap(Exercise::path, Function.identity()));
        List<Graded.OfExercise> came = learner.graded().exercises();
        List<Entry> entries = new ArrayList<>();
        for (int i = 0; i < came.size(); i++) {
            Exercise exercise = known.get(came.get(i).exercise());
            if (exercise == null) {
                throw new IllegalArgumentException("The report knows no exercise " + came.get(i).exercise() + ".");
            }
            entries.add(new Entry(exercise, came.get(i), learner.exercises().get(i)));
        }
        return entries;
    }

    /** Its checks, in the order in which they ran. */
    List<Line> lines() {
        List<Line> lines = new ArrayList<>();
        for (int i = 0; i < came.checks().size(); i++) {
            Graded.OfCheck check = came.checks().get(i);
            String told = check.outcome() == Outcome.PASSED ? "" : Told.of(came, check, i == 0);
            lines.add(new Line(check, worth.checks().get(i), told));
        }
        return lines;
    }

    /** Whether there is nothing to say of it: it gives no points, and nothing was handed in. */
    boolean beside() {
        return came.missing() && worth.most().signum() == 0;
    }

    /** Whether none of its checks ran, although something was handed in. */
    boolean nothingRan() {
        return !came.missing() && came.checks().stream().allMatch(check -> check.outcome() == Outcome.COULD_NOT_RUN);
    }
}
