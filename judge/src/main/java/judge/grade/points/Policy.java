package judge.grade.points;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import judge.Exercise;
import judge.Workspace;
import judge.grade.Graded;
import judge.grade.Report;
import judge.grade.Scored;
import kit.report.Outcome;

/**
 * How verdicts become points: what an instructor writes into {@code points.yaml}, or the standard without one.
 *
 * <pre>{@code
 * Policy policy = Policy.read(workspace, Path.of("points.yaml"));
 * Report report = policy.report("Autumn", Instant.now(), graded, List.of());
 * }</pre>
 *
 * <p>The file is YAML; each key may be left out, and {@link #example()} is one with all of them, explained. The rules:
 * <ul>
 *   <li><b>Exercises</b> are worth 10 points each ({@code points}); {@code total} scales all of them.
 *   <li><b>Checks</b> share the points of their exercise equally ({@code shares}: by kind or by name), in hundredths that
 *       add up exactly. A check that passed gives its points, any other none. With {@code partial: no} an exercise gives all
 *       or none.
 *   <li><b>What the starter passes</b> already gives no points, once it is known ({@link #beyond}), unless {@code
 *       starter-passes: counts}: who handed the workshop in as it was has done nothing.
 *   <li><b>Nothing handed in</b> for an exercise is 0 points and a remark.
 *   <li><b>Could not run</b> of something handed in is 0 points <em>so far</em>: the submission is {@link
 *       Scored#undecided()}, unless {@code could-not-run: zero} decides it. A check that only waited for others that did not
 *       pass is decided.
 *   <li><b>Not counted</b> for anybody is an exercise that needs a newer JDK than any that graded.
 *   <li><b>Bonus</b> exercises come on top and are not in {@link Scored#most()}; {@code bonus-at-most} bounds them.
 *   <li><b>Late</b> is who handed in after {@code deadline}, or after an extension, and the grace: each day or hour that has
 *       begun since the deadline costs its percentage. The roster's columns for that come before the files' times; whose
 *       time nobody knows is in time.
 *   <li><b>Rounding</b> comes last and once: to hundredths, half up, unless said otherwise. Everything before is exact.
 * </ul>
 *
 * <p><b>Threads:</b> any; it does not change.
 */
public final class Policy {
    private static final String EXAMPLE = "/judge/grade/points-example.yaml";

    private final List<Exercise> exercises;
    private final Worth worth;
    private final Due due;
    private final Rounding rounding;
    private final boolean undecidedIsZero;
    private final Roster roster;

    Policy(List<Exercise> exercises, Worth worth, Due due, Rounding rounding, boolean undecidedIsZero, Roster roster) {
        this.exercises = List.copyOf(exercises);
        this.worth = worth;
        this.due = due;
        this.rounding = rounding;
        this.undecidedIsZero = undecidedIsZero;
        this.roster = roster;
    }

    /** Without a file. */
    public static Policy standard(Workspace workspace) {
        return new PolicyFile(workspace).standard();
    }

    /**
     * Reads the file, and the roster that it names.
     *
     * @throws Mistakes everything that is wrong in one of them, with its line
     */
    public static Policy read(Workspace workspace, Path file) throws Mistakes {
        return new PolicyFile(workspace).read(file);
    }

    /**
     * The same policy, when that is what comes of the starters: checks that pass before anybody wrote a line have no share in
     * their exercise's points, if others have.
     *
     * @param starters of {@link judge.grade.intake.Intake#starters}
     */
    public Policy beyond(Graded starters) {
        Set<String> passed = starters.exercises().stream()
                .filter(exercise -> exercise.outcome() != Outcome.PASSED)
                .flatMap(exercise -> exercise.checks().stream()
                        .filter(check -> check.outcome() == Outcome.PASSED)
                        .map(check -> exercise.exercise() + "." + check.name()))
                .collect(Collectors.toSet());
        return new Policy(exercises, worth.beyond(passed), due, rounding, undecidedIsZero, roster);
    }

    /** A points file with every key, explained. */
    public static String example() {
        try (InputStream in = Policy.class.getResourceAsStream(EXAMPLE)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Gives points to all of a batch. The order in which they come does not matter.
     *
     * @param notes what is to be said of the batch already
     */
    public Report report(String title, Instant made, List<Graded> graded, List<String> notes) {
        List<Graded> sorted = graded.stream().sorted(Comparator.comparing(Graded::learner)).toList();
        List<String> allNotes = new ArrayList<>(notes);
        List<Exercise> counted = exercises.stream().filter(exercise -> counts(exercise, sorted)).toList();
        exercises.stream().filter(exercise -> !counted.contains(exercise)).forEach(exercise ->
                allNotes.add(exercise.path() + " was not counted: it needs JDK " + exercise.since()
                        + ", and no newer one graded."));
        Roster.Match match = roster.match(sorted.stream().map(Graded::learner).toList());
        allNotes.addAll(match.notes());
        allNotes.addAll(due.strangers(sorted.stream().map(Graded::learner).toList(), roster));
        Map<String, BigDecimal> points = worth.of(counted);
        List<Scored> scored = new ArrayList<>();
        for (Graded one : sorted) {
            scored.add(new Tally(worth, points, due, rounding, undecidedIsZero).of(one, match.byLearner().get(one.learner())));
        }
        List<Report.Absent> absent = match.absent().stream().map(row -> new Report.Absent(row.name(), row.ids())).toList();
        return new Report(title, made, exercises, scored, absent, allNotes);
    }

    /** Whether this JDK could run it, or one that took part in the grading. */
    private static boolean counts(Exercise exercise, List<Graded> graded) {
        return exercise.runsHere() || graded.stream().flatMap(one -> one.exercises().stream())
                .filter(one -> one.exercise().equals(exercise.path()))
                .flatMap(one -> one.checks().stream())
                .anyMatch(check -> check.outcome() != Outcome.COULD_NOT_RUN);
    }
}
