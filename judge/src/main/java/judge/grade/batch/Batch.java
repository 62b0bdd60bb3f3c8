package judge.grade.batch;

import java.io.IOException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import judge.Exercise;
import judge.Judge;
import judge.Workspace;
import judge.grade.Graded;
import judge.grade.Submission;
import judge.grade.intake.Intake;
import judge.worker.JobRunner;
import judge.worker.Pace;
import judge.worker.Sandbox;

/**
 * Judges many submissions, several at once. A result depends on the submission and on what judges it, not on how many run at
 * once, in what order, or what else is in the batch. Each is kept as soon as it is known, so that a batch that was ended, in
 * whatever way, goes on where it was.
 *
 * <p><b>Threads:</b> one; it has threads of its own. <b>Blocks:</b> {@link #grade} until all are judged; an interrupt ends it.
 */
public final class Batch implements AutoCloseable {
    /** A submission that has not been read yet. */
    public interface Unread {
        String learner();

        /** Reads it; whatever is wrong with it is told by what is returned. */
        Submission read() throws IOException, InterruptedException;
    }

    /**
     * What came of a batch.
     *
     * @param judged how many were judged now
     * @param again how many earlier results still held
     * @param failed whose submissions this machine could not judge, and why; they are tried again next time
     */
    public record Tally(int judged, int again, List<String> failed) {
        public Tally {
            failed = List.copyOf(failed);
        }
    }

    private final Judge judge;
    private final Grading grading;
    private final Starters starters;
    private volatile Graded ofStarters; // null until they are judged
    private final String judgedBy;
    private final int jobs;
    private final List<String> notes;

    private Batch(Judge judge, Grading grading, Starters starters, String judgedBy, int jobs, List<String> notes) {
        this.judge = judge;
        this.grading = grading;
        this.starters = starters;
        this.judgedBy = judgedBy;
        this.jobs = jobs;
        this.notes = List.copyOf(notes);
    }

    /**
     * Gets ready to judge.
     *
     * @param jobs how many submissions are judged at once
     * @param mode what is to stand around the processes in which answers run
     * @throws IllegalStateException when a sandbox is required and this machine has none; the message says what is missing
     */
    public static Batch open(Workspace workspace, int jobs, Sandbox.Mode mode) throws IOException, InterruptedException {
        Sandbox sandbox = Judge.sandbox(workspace, mode);
        List<String> notes = List.of(sandbox.describe());
        Judge judge = Judge.openForStrangers(workspace, jobs, sandbox);
        Grading grading = new Grading(judge, workspace.exercises(), Catalogue.of(workspace), sandbox.isWhole() ? List.of() : notes);
        return new Batch(judge, grading, new Starters(Intake.starters(workspace)),
                Fingerprint.ofJudge(workspace, judge.classPath(), sandbox.describe()), jobs, notes);
    }

    /** Judges one submission, these exercises of it only; nothing is kept. */
    public static Graded one(Workspace workspace, List<Exercise> exercises, Submission submission)
            throws IOException, InterruptedException {
        try (Judge judge = Judge.open(workspace, 1, Pace.ALL)) {
            return new Grading(judge, exercises, Catalogue.of(workspace), List.of())
                    .grade(judge, submission, "", Grading.NOTHING, one -> { });
        }
    }

    /**
     * Judges those submissions, in their order, and keeps the results. The first that is judged are the starters, as they are.
     *
     * @param rerun whether earlier results do not count
     */
    public Tally grade(List<? extends Unread> submissions, Results results, boolean rerun, Watching watching)
            throws IOException, InterruptedException {
        watching.begins(submissions.size());
        Work work = new Work(results, rerun, watching);
        AtomicInteger number = new AtomicInteger();
        ExecutorService graders = Executors.newFixedThreadPool(jobs, task -> new Thread(task, "grader-" + number.incrementAndGet()));
        try {
            List<Future<?>> running = new ArrayList<>();
            running.add(graders.submit(() -> {
                judgeStarters(results, rerun); // first: others may wait for them
                return null;
            }));
            for (Unread unread : submissions) {
                running.add(graders.submit(() -> {
                    work.grade(unread);
                    return null;
                }));
            }
            for (Future<?> one : running) {
                one.get();
            }
        } catch (ExecutionException e) {
            throw asIs(e.getCause());
        } finally {
            graders.shutdownNow();
        }
        return new Tally(work.judged.get(), work.again.get(), work.failed.stream().sorted().toList());
    }

    /**
     * What comes of the workshop's starters; they are judged like a submission, and not twice.
     *
     * @return empty when this machine could not judge them
     */
    public Optional<Graded> starters(Results results) throws IOException {
        String fingerprint = Fingerprint.of(starters.submission(), judgedBy);
        return results.starters().filter(graded -> graded.fingerprint().equals(fingerprint));
    }

    private void judgeStarters(Results results, boolean rerun) throws IOException, InterruptedException {
        try (Judge own = judge.forOne()) {
            Optional<Graded> earlier = rerun ? Optional.empty() : starters(results);
            if (earlier.isPresent()) {
                ofStarters = earlier.get();
                ofStarters.exercises().stream().filter(one -> !one.missing()).forEach(starters::tell);
            } else if (ofStarters == null) {
                ofStarters = grading.grade(own, starters.submission(), Fingerprint.of(starters.submission(), judgedBy),
                        Grading.NOTHING, starters::tell);
            }
            results.writeStarters(ofStarters);
        } catch (JobRunner.Closed e) {
            throw e; // the whole batch ends
        } catch (IllegalStateException e) {
            return; // then everybody's are judged
        } finally {
            starters.end();
        }
    }

    private static IOException asIs(Throwable cause) throws InterruptedException {
        if (cause instanceof InterruptedException interrupted) {
            throw interrupted;
        } else if (cause instanceof RuntimeException unchecked) {
            throw unchecked;
        } else if (cause instanceof Error error) {
            throw error;
        }
        return cause instanceof IOException io ? io : new IOException(cause);
    }

    private final class Work {
        private final Results results;
        private final boolean rerun;
        private final Watching watching;
        private final AtomicInteger judged = new AtomicInteger();
        private final AtomicInteger again = new AtomicInteger();
        private final Queue<String> failed = new ConcurrentLinkedQueue<>();

        Work(Results results, boolean rerun, Watching watching) {
            this.results = results;
            this.rerun = rerun;
            this.watching = watching;
        }

        void grade(Unread unread) throws IOException, InterruptedException {
            watching.started(unread.learner());
            Submission submission = unread.read();
            String fingerprint = Fingerprint.of(submission, judgedBy);
            Optional<Graded> earlier = rerun ? Optional.empty()
                    : results.of(submission.learner()).filter(graded -> graded.fingerprint().equals(fingerprint));
            Graded graded = earlier.isPresent() ? grading.again(earlier.get(), submission) : judged(submission, fingerprint);
            if (earlier.isEmpty() || !earlier.get().equals(graded)) {
                results.write(graded);
            }
            (earlier.isPresent() ? again : judged).incrementAndGet();
            watching.finished(graded, earlier.isPresent());
        }

        private Graded judged(Submission submission, String fingerprint) throws InterruptedException {
            try (Judge own = judge.forOne()) {
                return grading.grade(own, submission, fingerprint, starters::of, one -> { });
            } catch (JobRunner.Closed e) {
                throw e; // the whole batch ends
            } catch (IllegalStateException e) {
                failed.add(submission.learner() + ": " + e.getMessage());
                return grading.failed(submission, e.getMessage());
            }
        }
    }

    /**
     * Says in the report's folder what the batch was.
     *
     * @param learners everybody who handed something in, also those of other shards
     * @param more what else is true of the whole batch
     */
    public Results.About tell(Results results, String title, Shard shard, List<String> learners, List<String> more)
            throws IOException {
        Results.About about = new Results.About(title, shard.toString(), learners, judgedBy,
                Instant.now().truncatedTo(ChronoUnit.SECONDS), Stream.concat(notes.stream(), more.stream()).toList());
        results.write(about);
        return about;
    }

    /** Ends all processes. */
    @Override
    public void close() {
        judge.close();
    }
}
