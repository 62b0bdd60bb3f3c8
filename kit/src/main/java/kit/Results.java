package kit;

import java.lang.reflect.Method;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import kit.report.Check;
import kit.report.CheckResult;
import kit.report.CouldNotRun;
import kit.report.NotYet;
import kit.report.Outcome;
import kit.report.Story;
import kit.report.Words;
import org.junit.platform.engine.TestExecutionResult;
import org.junit.platform.engine.support.descriptor.MethodSource;
import org.junit.platform.launcher.TestExecutionListener;
import org.junit.platform.launcher.TestIdentifier;
import org.junit.platform.launcher.TestPlan;

/**
 * Turns JUnit's events into checks and their results.
 *
 * <p>All checks are listed before the first one runs; each listed check gets exactly one result, also when the run is cut
 * short. Tests that are no checks are passed over.
 *
 * <p><b>Threads:</b> JUnit's; one run at a time.
 */
public final class Results implements TestExecutionListener {
    private final Consumer<List<Check>> listed;
    private final Consumer<Check> started;
    private final Consumer<CheckResult> finished;

    private final Map<String, Declared> open = new LinkedHashMap<>();
    private final Map<String, Long> begun = new HashMap<>();

    /**
     * @param listed hears of all checks, in the order in which they stand in the lesson
     * @param started hears of each check that begins
     * @param finished hears what came of each
     */
    public Results(Consumer<List<Check>> listed, Consumer<Check> started, Consumer<CheckResult> finished) {
        this.listed = listed;
        this.started = started;
        this.finished = finished;
    }

    @Override
    public void testPlanExecutionStarted(TestPlan plan) {
        open.clear();
        List<Map.Entry<String, Declared>> found = new ArrayList<>();
        for (TestIdentifier root : plan.getRoots()) {
            for (TestIdentifier test : plan.getDescendants(root)) {
                declared(test).ifPresent(declared -> found.add(Map.entry(test.getUniqueId(), declared)));
            }
        }
        found.sort(Comparator.comparingInt(entry -> entry.getValue().number())); // stable: the order of the checks stays
        found.forEach(entry -> open.put(entry.getKey(), entry.getValue()));
        listed.accept(open.values().stream().map(Declared::check).toList());
    }

    static Optional<Declared> declared(TestIdentifier test) {
        return test.getSource()
                .filter(MethodSource.class::isInstance)
                .map(source -> ((MethodSource) source).getJavaMethod())
                .flatMap((Method method) -> Declared.of(method));
    }

    @Override
    public void executionStarted(TestIdentifier test) {
        Declared declared = open.get(test.getUniqueId());
        if (declared != null) {
            begun.put(test.getUniqueId(), System.nanoTime());
            started.accept(declared.check());
        }
    }

    @Override
    public void executionSkipped(TestIdentifier test, String reason) {
        Declared declared = open.remove(test.getUniqueId());
        if (declared != null) {
            finished.accept(CheckResult.couldNotRun(declared.check(), reason));
        }
    }

    @Override
    public void executionFinished(TestIdentifier test, TestExecutionResult result) {
        Declared declared = open.remove(test.getUniqueId());
        if (declared != null) {
            Duration took = Duration.ofNanos(System.nanoTime() - begun.get(test.getUniqueId()));
            finished.accept(result.getThrowable()
                    .map(thrown -> failed(declared.check(), thrown, took))
                    .orElseGet(() -> CheckResult.passed(declared.check(), took)));
        }
    }

    private static CheckResult failed(Check check, Throwable thrown, Duration took) {
        return thrown instanceof NotYet notYet
                ? new CheckResult(check, Outcome.NOT_YET, notYet.story(), notYet.printed(), took)
                : new CheckResult(check, Outcome.COULD_NOT_RUN,
                        Story.of(thrown instanceof CouldNotRun ? thrown.getMessage() : Words.foreign(thrown)), "", took);
    }

    @Override
    public void testPlanExecutionFinished(TestPlan plan) {
        open.values().forEach(declared ->
                finished.accept(CheckResult.couldNotRun(declared.check(), Words.notReached())));
        open.clear();
    }
}
