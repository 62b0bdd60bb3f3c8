package judge.grade.batch;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import judge.Answer;
import judge.Exercise;
import judge.Judge;
import judge.Problem;
import judge.Verdict;
import judge.grade.Graded;
import judge.grade.Submission;
import kit.report.CheckResult;
import kit.report.Outcome;
import kit.report.Steady;
import kit.report.Story;

/**
 * Judges one submission: its exercises one after the other.
 *
 * <p><b>Threads:</b> any. <b>Blocks:</b> until the submission is judged; no exercise is
 * begun any more when it has taken {@link #MOST}.
 */
final class Grading {
    /** Far more than the slowest honest submission takes. */
    static final Duration MOST = Duration.ofMinutes(30);

    /** Knows what comes of some sources. */
    interface Known {
        Optional<Graded.OfExercise> of(Exercise exercise, byte[] source) throws InterruptedException;
    }

    /** Knows nothing. */
    static final Known NOTHING = (exercise, source) -> Optional.empty();

    private final Judge judge;
    private final List<Exercise> exercises;
    private final Catalogue catalogue;
    private final List<String> notes;

    /**
     * @param exercises what is judged
     * @param notes what is true of every result, such as the lack of a sandbox
     */
    Grading(Judge judge, List<Exercise> exercises, Catalogue catalogue, List<String> notes) {
        this.judge = judge;
        this.exercises = List.copyOf(exercises);
        this.catalogue = catalogue;
        this.notes = List.copyOf(notes);
    }

    /**
     * Judges it.
     *
     * @param own a judge in whose processes nobody else's answers run
     * @param known what need not be judged again
     * @param heard hears what came of each exercise that was handed in, as soon as it is known
     * @throws IllegalStateException when this machine cannot start a process: that says nothing of the submission
     */
    Graded grade(Judge own, Submission submission, String fingerprint, Known known, Consumer<Graded.OfExercise> heard)
            throws InterruptedException {
        long begun = System.nanoTime();
        List<Graded.OfExercise> graded = new ArrayList<>();
        for (Exercise exercise : exercises) {
            Submission.Found found = submission.found().get(exercise.path());
            if (found == null) {
                graded.add(unjudged(exercise, "", new Problem(exercise.file(), 0, 0,
                        "No " + exercise.file() + " was handed in.", "Hand it in.")));
            } else if (System.nanoTime() - begun > MOST.toNanos()) {
                graded.add(unjudged(exercise, found.path(), new Problem(exercise.file(), 0, 0,
                        "It was not run: the exercises before it took " + MOST.toMinutes() + " minutes.",
                        "Repair those that do not end, then it will be.")));
            } else {
                Graded.OfExercise one = known.of(exercise, found.source()).orElse(null);
                graded.add(one == null ? judged(own, exercise, found) : as(one, exercise, found));
                heard.accept(graded.get(graded.size() - 1));
            }
        }
        return new Graded(submission.learner(), submission.handedIn(), fingerprint, graded, submission.ignored(),
                submission.troubles(), notes);
    }

    /** The result of an earlier run, brought up to what else was handed in, and to what is known of wrong answers. */
    Graded again(Graded earlier, Submission submission) {
        List<Graded.OfExercise> graded = new ArrayList<>();
        for (int i = 0; i < exercises.size(); i++) {
            Exercise exercise = exercises.get(i);
            Submission.Found found = submission.found().get(exercise.path());
            graded.add(as(earlier.exercises().get(i), exercise, found));
        }
        return new Graded(submission.learner(), submission.handedIn(), earlier.fingerprint(), graded, submission.ignored(),
                submission.troubles(), notes);
    }

    /** An earlier result, for what lies there now; null is nothing. */
    private Graded.OfExercise as(Graded.OfExercise old, Exercise exercise, Submission.Found found) {
        String file = found == null ? "" : found.path();
        return withCatalogue(exercise, found, new Graded.OfExercise(
                old.exercise(), file, old.outcome(), old.checks(), old.problems(), "", old.millis()));
    }

    /** What there is to say of a submission that this machine could not judge; it will be tried again. */
    Graded failed(Submission submission, String why) {
        List<Graded.OfExercise> graded = exercises.stream().map(exercise -> {
            Submission.Found found = submission.found().get(exercise.path());
            return unjudged(exercise, found == null ? "" : found.path(), new Problem(exercise.file(), 0, 0,
                    "It was not judged: " + why, "That is the grading machine's trouble, and not the answer's. Grade it again."));
        }).toList();
        return new Graded(submission.learner(), submission.handedIn(), "", graded, submission.ignored(),
                submission.troubles(), List.of("not judged: " + why));
    }

    private Graded.OfExercise judged(Judge own, Exercise exercise, Submission.Found found) throws InterruptedException {
        long begun = System.nanoTime();
        Verdict verdict = own.judge(new Answer(exercise, found.path(), found.source()));
        List<Graded.OfCheck> checks = verdict.results().stream().map(Grading::check).toList();
        return withCatalogue(exercise, found, new Graded.OfExercise(exercise.path(), found.path(), verdict.outcome(), checks,
                verdict.problems(), "", Duration.ofNanos(System.nanoTime() - begun).toMillis()));
    }

    private static Graded.OfCheck check(CheckResult result) {
        return new Graded.OfCheck(result.check().name(), result.check().kind(), result.check().todos(), result.outcome(),
                result.story(), new Steady().text(result.printed()), result.took().toMillis());
    }

    private Graded.OfExercise unjudged(Exercise exercise, String file, Problem problem) {
        List<Graded.OfCheck> checks = judge.checks(exercise).stream().map(check -> new Graded.OfCheck(check.name(), check.kind(),
                check.todos(), Outcome.COULD_NOT_RUN, Story.of(problem.message()), "", 0)).toList();
        return new Graded.OfExercise(exercise.path(), file, Outcome.COULD_NOT_RUN, checks, List.of(problem), "", 0);
    }

    private Graded.OfExercise withCatalogue(Exercise exercise, Submission.Found found, Graded.OfExercise graded) {
        try {
            String like = found == null ? "" : catalogue.like(exercise, found.source(), graded);
            return new Graded.OfExercise(graded.exercise(), graded.file(), graded.outcome(), graded.checks(), graded.problems(),
                    like, graded.millis());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
