package judge.grade.report;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import judge.Problem;
import judge.grade.Graded;
import judge.grade.Scored;
import kit.report.Outcome;

/**
 * A submission that somebody should look at, and why.
 *
 * @param reasons the gravest first
 */
public record Concern(Person person, List<Reason> reasons) {
    private static final int MOST_REASONS = 12;
    /** Times the median, from which on a time is unusual, */
    private static final int TIMES = 4;
    /** if it is longer than the median by so many milliseconds, too. */
    private static final int LONGER = 5_000;

    /** What sort of reason, the gravest first. */
    public enum Sort {
        TROUBLE, FORBIDDEN, COULD_NOT_RUN, NOTHING, NOT_FINAL, TIME, NOTE;

        private boolean tellsWhatDidNotRun() {
            return this == FORBIDDEN || this == COULD_NOT_RUN;
        }
    }

    /**
     * One reason.
     *
     * @param place the exercise and the line, or empty
     */
    public record Reason(Sort sort, String place, String what) {}

    /** How many submissions have reasons of a sort. */
    public record Count(Sort sort, int submissions) {}

    /** How many submissions have reasons of each sort, where any has. */
    static List<Count> counts(List<Concern> concerns) {
        return Stream.of(Sort.values())
                .map(sort -> new Count(sort, (int) concerns.stream().filter(concern -> concern.has(sort)).count()))
                .filter(count -> count.submissions() > 0).toList();
    }

    private boolean has(Sort sort) {
        return reasons.stream().anyMatch(reason -> reason.sort() == sort);
    }

    /**
     * Why somebody should look at that submission; no reasons when nobody need.
     *
     * @param median time of all submissions, in milliseconds
     * @param everywhere notes that all submissions have: told once, not here
     */
    static Concern of(Scored learner, long median, Collection<String> everywhere) {
        Graded graded = learner.graded();
        List<Reason> reasons = new ArrayList<>();
        graded.troubles().forEach(trouble -> reasons.add(new Reason(Sort.TROUBLE, "", Shown.sentence(trouble))));
        graded.exercises().forEach(exercise -> forbidden(exercise, reasons));
        graded.exercises().forEach(exercise -> couldNotRun(exercise, reasons));
        if (graded.exercises().stream().allMatch(Graded.OfExercise::missing)) {
            reasons.add(new Reason(Sort.NOTHING, "", Pages.TEXTS.of("look.nothing")));
        }
        if (learner.undecided() && reasons.stream().noneMatch(reason -> reason.sort().tellsWhatDidNotRun())) {
            reasons.add(new Reason(Sort.NOT_FINAL, "", Pages.TEXTS.of("look.open")));
        }
        long millis = Overview.millis(learner);
        if (millis > TIMES * median && millis > median + LONGER) {
            reasons.add(new Reason(Sort.TIME, "", Pages.TEXTS.of("look.time", Told.seconds(millis), Told.seconds(median))));
        }
        graded.notes().stream().filter(note -> !everywhere.contains(note))
                .forEach(note -> reasons.add(new Reason(Sort.NOTE, "", Shown.sentence(note))));
        return new Concern(Person.of(learner), shortened(reasons));
    }

    private static List<Reason> shortened(List<Reason> reasons) {
        if (reasons.size() <= MOST_REASONS) {
            return List.copyOf(reasons);
        }
        List<Reason> first = new ArrayList<>(reasons.subList(0, MOST_REASONS));
        first.add(new Reason(reasons.get(MOST_REASONS).sort(), "", Pages.TEXTS.of("more", reasons.size() - MOST_REASONS)));
        return List.copyOf(first);
    }

    private static void forbidden(Graded.OfExercise exercise, List<Reason> reasons) {
        exercise.problems().stream().filter(Problem::forbidden).findFirst()
                .ifPresent(problem -> reasons.add(reason(Sort.FORBIDDEN, exercise, problem)));
    }

    private static void couldNotRun(Graded.OfExercise exercise, List<Reason> reasons) {
        if (exercise.missing() || exercise.outcome() != Outcome.COULD_NOT_RUN
                || exercise.problems().stream().anyMatch(Problem::forbidden)) {
            return;
        }
        reasons.add(exercise.problems().isEmpty()
                ? new Reason(Sort.COULD_NOT_RUN, exercise.exercise(), exercise.checks().stream()
                        .filter(check -> check.outcome() == Outcome.COULD_NOT_RUN).findFirst()
                        .map(check -> check.sentence() + ": " + Shown.sentence(check.story().oneLine())).orElse(""))
                : reason(Sort.COULD_NOT_RUN, exercise, exercise.problems().get(0)));
    }

    private static Reason reason(Sort sort, Graded.OfExercise exercise, Problem problem) {
        String line = problem.line() == 0 ? "" : ":" + problem.line();
        return new Reason(sort, exercise.exercise() + line, Shown.sentence(problem.message()));
    }
}
