package judge.grade.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import judge.Exercise;
import judge.grade.Graded;
import judge.grade.Report;
import judge.grade.Scored;
import kit.report.Outcome;

/**
 * How an exercise or a check went, over all submissions.
 *
 * @param name {@code 03-queues/Kitchen}, or what the check promises
 * @param median time of those that ran
 * @param checks of an exercise; none of a check
 */
public record Rate(
        String name, String about, boolean bonus, int passed, int notYet, int couldNotRun, int missing, String median,
        List<Rate> checks) {

    /** All submissions. */
    public int all() {
        return passed + notYet + couldNotRun + missing;
    }

    /** How many of all passed, in percent. */
    public int percent() {
        return Told.percent(passed, all());
    }

    /** What has been counted so far. */
    private static final class Count {
        private final int[] states = new int[State.values().length];
        private final List<Long> times = new ArrayList<>();
        private final Map<String, Count> checks = new LinkedHashMap<>();
        private boolean bonus;

        void add(State state, long millis) {
            states[state.ordinal()]++;
            if (state == State.PASSED || state == State.NOT_YET) {
                times.add(millis);
            }
        }

        Rate rate(String name, String about) {
            return new Rate(name, about, bonus, states[State.PASSED.ordinal()], states[State.NOT_YET.ordinal()],
                    states[State.COULD_NOT_RUN.ordinal()], states[State.MISSING.ordinal()],
                    times.isEmpty() ? "" : Told.seconds(Told.median(times)),
                    checks.entrySet().stream()
                            .map(check -> check.getValue().rate(check.getKey().replace('_', ' '), "")).toList());
        }
    }

    /** Of each exercise, in the workshop's order. */
    static List<Rate> of(Report report) {
        Map<String, Count> counts = new LinkedHashMap<>();
        Map<String, String> about = new LinkedHashMap<>();
        for (Exercise exercise : report.exercises()) {
            counts.put(exercise.path(), new Count());
            about.put(exercise.path(), exercise.about());
        }
        for (Scored learner : report.learners()) {
            for (int i = 0; i < learner.exercises().size(); i++) {
                Graded.OfExercise exercise = learner.graded().exercises().get(i);
                Count count = counts.computeIfAbsent(exercise.exercise(), path -> new Count());
                count.bonus |= learner.exercises().get(i).bonus();
                add(count, exercise);
            }
        }
        return counts.entrySet().stream().filter(count -> !count.getValue().checks.isEmpty())
                .map(count -> count.getValue().rate(count.getKey(), about.getOrDefault(count.getKey(), ""))).toList();
    }

    private static void add(Count count, Graded.OfExercise exercise) {
        count.add(State.of(exercise), exercise.millis());
        for (Graded.OfCheck check : exercise.checks()) {
            Outcome outcome = check.outcome();
            count.checks.computeIfAbsent(check.name(), name -> new Count())
                    .add(exercise.missing() ? State.MISSING : State.of(outcome), check.millis());
        }
    }
}
