package judge.grade.batch;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import judge.Exercise;
import judge.grade.Graded;
import judge.grade.Submission;
import kit.report.Outcome;

/**
 * What comes of the workshop's starters: it is judged once, and is the result of everybody who handed one in byte for byte as
 * it was. A verdict depends on the answer alone, so theirs is the same.
 *
 * <p>Only starters are shared, since nobody's answer was ever in the process in which they ran. Other files that two people have
 * in common are judged twice, each among its owner's other answers: if one of those got past the gate, it could forge a result
 * that then would be another's.
 *
 * <p><b>Threads:</b> one tells results, any others wait for them.
 */
final class Starters {
    private static final long BOUND_NANOS = 2 * Grading.MOST.toNanos();

    private final Submission submission;
    private final Map<String, CompletableFuture<Optional<Graded.OfExercise>>> known = new LinkedHashMap<>();

    /**
     * @param submission the starters, as if somebody had handed them in
     */
    Starters(Submission submission) {
        this.submission = submission;
        submission.found().keySet().forEach(exercise -> known.put(exercise, new CompletableFuture<>()));
    }

    Submission submission() {
        return submission;
    }

    /** What came of one. */
    void tell(Graded.OfExercise graded) {
        known.get(graded.exercise()).complete(Optional.of(graded).filter(one -> one.outcome() != Outcome.COULD_NOT_RUN));
    }

    /** No more will be told. */
    void end() {
        known.values().forEach(one -> one.complete(Optional.empty()));
    }

    /**
     * What comes of that source, when it is the exercise's starter, and could be judged.
     *
     * <p><b>Blocks:</b> until the starter has been judged.
     */
    Optional<Graded.OfExercise> of(Exercise exercise, byte[] source) throws InterruptedException {
        Submission.Found starter = submission.found().get(exercise.path());
        if (starter == null || !Arrays.equals(starter.source(), source)) {
            return Optional.empty();
        }
        try {
            return known.get(exercise.path()).get(BOUND_NANOS, TimeUnit.NANOSECONDS);
        } catch (TimeoutException e) {
            return Optional.empty();
        } catch (ExecutionException e) {
            throw new IllegalStateException(e); // none is told
        }
    }
}
