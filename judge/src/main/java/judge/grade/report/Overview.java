package judge.grade.report;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import judge.grade.Graded;
import judge.grade.Report;
import judge.grade.Scored;

/**
 * What stands in the instructor's page.
 *
 * @param median points, the lower of two
 * @param open how many have points that are not final
 * @param points how they are distributed
 * @param time that judging took: how it is distributed
 * @param medianTime of a submission
 * @param totalTime of all submissions together
 * @param concerns by the gravest reason of each, then in the order of names
 */
public record Overview(
        String batch, String made, int count, String median, String lowest, String highest, String most, int open,
        Histogram points, Histogram time, String medianTime, String longestTime, String totalTime, List<Concern> concerns,
        List<Concern.Count> counts,
        List<Rate> exercises, List<Mistake> mistakes, List<String> absent, List<String> notes, List<Row> learners) {

    /**
     * A learner in the table.
     *
     * @param points as a number, too, to sort by
     * @param handedIn empty when not known
     * @param concerned whether somebody should look
     */
    public record Row(
            Person person, BigDecimal points, String shownPoints, String most, int percent, boolean open, int passed,
            int notYet, int couldNotRun, int missing, Strip strip, String handedIn, long millis, String time,
            boolean concerned) {}

    static Overview of(Report report) {
        List<Scored> learners = report.learners();
        List<BigDecimal> points = learners.stream().map(Scored::points).sorted().toList();
        List<Long> times = learners.stream().map(Overview::millis).sorted().toList();
        long median = Told.median(times);
        Set<String> everywhere = everywhere(learners);
        List<Concern> all = learners.stream().map(learner -> Concern.of(learner, median, everywhere)).toList();
        List<Concern> concerns = all.stream().filter(concern -> !concern.reasons().isEmpty())
                .sorted(Comparator.comparing(concern -> concern.reasons().get(0).sort())).toList();
        List<Row> rows = new ArrayList<>();
        for (int i = 0; i < learners.size(); i++) {
            rows.add(row(learners.get(i), !all.get(i).reasons().isEmpty()));
        }
        return new Overview(Shown.sentence(report.title()), Told.time(report.made()), learners.size(),
                told(points, (points.size() - 1) / 2), told(points, 0), told(points, points.size() - 1),
                Told.points(learners.stream().map(Scored::most).max(BigDecimal::compareTo).orElse(BigDecimal.ZERO)),
                (int) learners.stream().filter(Scored::undecided).count(),
                Histogram.ofPoints(learners), Histogram.ofTime(learners), Told.seconds(median),
                Told.seconds(times.isEmpty() ? 0 : times.get(times.size() - 1)),
                Told.seconds(times.stream().mapToLong(Long::longValue).sum()),
                concerns, Concern.counts(concerns), Rate.of(report), Mistake.of(report),
                report.absent().stream().map(absent -> Shown.sentence(absent.name())).toList(),
                Stream.concat(report.notes().stream(), everywhere.stream().map(note -> Pages.TEXTS.of("note.all", note)))
                        .map(Shown::sentence).toList(),
                rows);
    }

    private static String told(List<BigDecimal> points, int place) {
        return points.isEmpty() ? "0" : Told.points(points.get(place));
    }

    /** How long it took to judge the submission, in milliseconds. */
    static long millis(Scored learner) {
        return learner.graded().exercises().stream().mapToLong(Graded.OfExercise::millis).sum();
    }

    /** Notes that all submissions have, if there is more than one submission. */
    private static Set<String> everywhere(List<Scored> learners) {
        if (learners.size() < 2) {
            return Set.of();
        }
        Set<String> notes = new LinkedHashSet<>(learners.get(0).graded().notes());
        learners.forEach(learner -> notes.retainAll(learner.graded().notes()));
        return notes;
    }

    private static Row row(Scored learner, boolean concerned) {
        List<State> states = learner.graded().exercises().stream().map(State::of).toList();
        return new Row(Person.of(learner), learner.points(), Told.points(learner.points()), Told.points(learner.most()),
                Told.percent(learner.points().doubleValue(), learner.most().doubleValue()), learner.undecided(),
                count(states, State.PASSED), count(states, State.NOT_YET), count(states, State.COULD_NOT_RUN),
                count(states, State.MISSING), Strip.of(states), Told.time(learner.graded().handedIn()), millis(learner),
                Told.seconds(millis(learner)), concerned);
    }

    private static int count(List<State> states, State wanted) {
        return (int) states.stream().filter(state -> state == wanted).count();
    }
}
