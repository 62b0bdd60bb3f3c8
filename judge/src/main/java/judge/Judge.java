package judge;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import judge.worker.Extent;
import judge.worker.Job;
import judge.worker.JobRunner;
import judge.worker.Pace;
import judge.worker.Sandbox;
import judge.worker.Workers;
import kit.report.Check;
import kit.report.CheckResult;

/**
 * Judges answers: compiles them, looks at what they name, runs their checks in a process apart, and says what came of
 * it.
 *
 * <pre>{@code
 * Workspace workspace = Workspace.at(Path.of("."));
 * try (Judge judge = Judge.open(workspace, 1)) {
 *     Exercise kitchen = workspace.find("Kitchen");
 *     Verdict verdict = judge.judge(kitchen, kitchen.starter());
 * }
 * }</pre>
 *
 * <p><b>Threads:</b> any may judge; as many answers run at once as there are workers. <b>Blocks:</b> until the
 * verdict is there, which every bound along the road makes sure of; an interrupt ends it with {@link
 * InterruptedException}. Whatever is wrong with an answer is in its verdict; exceptions tell of the judge's own
 * troubles: {@link UncheckedIOException} when a file of the workspace cannot be read, {@link IllegalStateException}
 * when no process can be started or the judge is closed.
 */
public final class Judge implements AutoCloseable {
    private static final String NOT_RUN = "Not run: see the problem above.";

    /** The checks of a file as it was then. */
    private record Listed(FileTime changed, CheckSource source) {}

    private final Map<Path, Listed> listed = new ConcurrentHashMap<>();
    private final Compilers compiler;
    private final Workers workers;
    private final JobRunner runner;
    private final boolean gated;
    private final Extent extent;

    Judge(Compilers compiler, Workers workers, boolean gated) {
        this(compiler, workers, workers, gated, Extent.WHOLE);
    }

    private Judge(Compilers compiler, Workers workers, JobRunner runner, boolean gated, Extent extent) {
        this.compiler = compiler;
        this.workers = workers;
        this.runner = runner;
        this.gated = gated;
        this.extent = extent;
    }

    /**
     * The same judge, for those who want less of each verdict: what is left out <em>could not run</em>. Closing either closes
     * both.
     */
    public Judge upTo(Extent some) {
        return new Judge(compiler, workers, runner, gated, some);
    }

    /**
     * Opens a judge; its worker processes start at once, in the background.
     *
     * @param workers how many answers may run at once
     */
    public static Judge open(Workspace workspace, int workers) {
        return open(workspace, workers, workers == 1 ? Pace.EACH : Pace.ALL);
    }

    /** Opens a judge for a command that judges an answer or two and ends: its process gets going sooner. */
    public static Judge openForFew(Workspace workspace) {
        return open(workspace, 1, Pace.FEW);
    }

    /**
     * Opens a judge for answers of people who need not trust each other: each answer gets a process that no other answer
     * was in, behind as much of a {@link Sandbox} as this machine has. That is slow, above all for explorations: where several
     * answers are of one person, {@link #forOne} is better.
     *
     * @param spare how many processes are kept ready
     */
    public static Judge openForStrangers(Workspace workspace, int spare) throws InterruptedException {
        return openForStrangers(workspace, spare, sandbox(workspace, Sandbox.Mode.AUTO));
    }

    /** The same with a sandbox that is known already. */
    public static Judge openForStrangers(Workspace workspace, int spare, Sandbox sandbox) {
        List<Path> classPath = ClassPath.without(workspace.lessons());
        Workers workers = new Workers(spare, Pace.ALL, ClassPath.ofWorkers(classPath), sandbox);
        return new Judge(new CompilersApart(workspace, spare, classPath), workers, workers.apart(), true, Extent.WHOLE);
    }

    /**
     * What this machine has to put around answers of that workspace.
     *
     * @throws IllegalStateException when all of it is required and something is missing; the message says what
     */
    public static Sandbox sandbox(Workspace workspace, Sandbox.Mode mode) throws InterruptedException {
        return Sandbox.find(mode, ClassPath.ofWorkers(ClassPath.without(workspace.lessons())));
    }

    /** Opens a judge whose processes are made ready for that. */
    public static Judge open(Workspace workspace, int workers, Pace pace) {
        List<Path> classPath = ClassPath.without(workspace.lessons());
        return new Judge(new Compiler(classPath), new Workers(workers, pace, ClassPath.ofWorkers(classPath)), true);
    }

    /**
     * A judge for the answers of one person, one at a time: they share a process that nobody else was in or will be, and that is
     * replaced whenever an answer leaves something behind. Closing it ends that process and leaves this judge open.
     */
    public Judge forOne() {
        return new Judge(compiler.lent(), workers, workers.session(), gated, extent);
    }

    /** What this judge is made of, and its processes run with. */
    public List<Path> classPath() {
        return compiler.classPath();
    }

    /** All checks of that exercise, in the order in which they run. */
    public List<Check> checks(Exercise exercise) {
        return checksOf(exercise).checks();
    }

    /** Judges the answer. */
    public Verdict judge(Answer answer) throws InterruptedException {
        return judge(answer, result -> { });
    }

    /**
     * Judges the answer.
     *
     * @param heard hears each check's result as soon as it is known, on the calling thread
     */
    public Verdict judge(Answer answer, Consumer<CheckResult> heard) throws InterruptedException {
        CheckSource source = checksOf(answer.exercise());
        try {
            return road(answer, source, heard);
        } catch (Refused e) {
            return refused(answer.exercise(), answer.label(), source, e, heard);
        }
    }

    /** Judges the answer in that file; a file that is not there is a problem of the verdict. */
    public Verdict judge(Exercise exercise, Path file) throws InterruptedException {
        return judge(exercise, file, result -> { });
    }

    /**
     * Judges the answer in that file; a file that is not there is a problem of the verdict.
     *
     * @param heard hears each check's result as soon as it is known, on the calling thread
     */
    public Verdict judge(Exercise exercise, Path file, Consumer<CheckResult> heard) throws InterruptedException {
        try {
            return judge(AnswerFile.read(exercise, file.toString(), file), heard);
        } catch (Refused e) {
            return refused(exercise, file.toString(), checksOf(exercise), e, heard);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Verdict road(Answer answer, CheckSource source, Consumer<CheckResult> heard)
            throws Refused, InterruptedException {
        Exercise exercise = answer.exercise();
        long begun = System.nanoTime();
        Compiler.Compiled compiled = compiler.answer(exercise, answer.source());
        long atGate = System.nanoTime();
        List<Problem> forbidden = gated ? atGate(exercise, compiled, answer) : List.of();
        if (!forbidden.isEmpty()) {
            throw new Refused(forbidden);
        }
        long passedGate = System.nanoTime();
        Map<String, byte[]> classes = new TreeMap<>(compiler.checks(exercise, compiled, answer.source()));
        long compiledAll = System.nanoTime();
        classes.putAll(compiled.given());
        classes.putAll(compiled.own());
        JobRunner.Played played =
                runner.run(new Job(exercise.checkClass(), classes, compiled.resources(), source.checks(), extent), heard);
        Timings timings = new Timings(Duration.ofNanos(atGate - begun + compiledAll - passedGate),
                Duration.ofNanos(passedGate - atGate), played.waited(), played.ran());
        return new Verdict(exercise, answer.label(), played.results(), List.of(), timings);
    }

    private static List<Problem> atGate(Exercise exercise, Compiler.Compiled compiled, Answer answer) throws Refused {
        String text = SourceText.of(exercise.file(), answer.source());
        return exercise.isClass()
                ? Gate.forExercise(exercise).inspect(exercise, compiled, text)
                : ConfigurationGate.inspect(exercise.file(), text);
    }

    private static Verdict refused(
            Exercise exercise, String label, CheckSource source, Refused why, Consumer<CheckResult> heard) {
        List<CheckResult> results = source.checks().stream()
                .map((Check check) -> CheckResult.couldNotRun(check, NOT_RUN)).toList();
        results.forEach(heard);
        return new Verdict(exercise, label, results, why.problems(), Timings.none());
    }

    private CheckSource checksOf(Exercise exercise) {
        try {
            Path file = exercise.checkSource();
            Listed known = listed.get(file);
            FileTime changed = Files.getLastModifiedTime(file);
            if (known == null || !known.changed.equals(changed)) {
                CheckSource read = CheckSource.read(List.of(file)).get(file);
                if (read == null) {
                    throw new IllegalStateException(file + " declares no @Exercise any more");
                }
                known = new Listed(changed, read);
                listed.put(file, known);
            }
            return known.source;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Ends the worker processes: all of them, or that of {@link #forOne}. */
    @Override
    public void close() {
        compiler.close();
        runner.close();
    }
}
