package judge.bench;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import judge.Exercise;
import judge.Judge;
import judge.Verdict;
import judge.Workspace;
import kit.report.Kind;
import kit.report.Outcome;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;

/**
 * Times a right answer to each exercise of a lesson: through the warm judge, to the last script and to the full verdict, and through
 * {@code mvn -o -q test} with the answer in place. Medians, in milliseconds of wall time; what counts is the ratio.
 *
 * <p>Run it with {@code ./mvnw verify -pl judge -Dtest=VerdictBenchmark -Dbench=03-queues}. It asserts nothing about time.
 */
@EnabledIfSystemProperty(named = "bench", matches = "\\d\\d-\\w+", disabledReason = "a benchmark, switched on by -Dbench=03-queues")
class VerdictBenchmark {
    private static final int WARM_RUNS = Integer.getInteger("bench.runs", 9);

    private record Times(long fast, long full) {}

    @Test
    void a_verdict_through_the_warm_judge_beside_maven(@TempDir Path clone) throws Exception {
        Workspace workspace = Workspace.at(Path.of(".."));
        List<Exercise> exercises = workspace.exercises().stream()
                .filter(exercise -> exercise.lesson().folder().equals(System.getProperty("bench"))).toList();
        SlowRoad slow = SlowRoad.in(clone, workspace);
        System.out.printf("%n%-12s %10s %10s %10s %8s%n", "answer to", "script ms", "full ms", "maven ms", "ratio");
        try (Judge judge = Judge.open(workspace, 1)) {
            for (Exercise exercise : exercises) {
                List<Times> warm = warm(judge, exercise);
                long fast = Numbers.median(warm.stream().map(Times::fast).toList());
                long full = Numbers.median(warm.stream().map(Times::full).toList());
                long maven = Numbers.median(slow.times(exercise));
                System.out.printf("%-12s %10d %10d %10d %8.1f%n", exercise.name(), fast, full, maven, (double) maven / full);
            }
        }
    }

    private static List<Times> warm(Judge judge, Exercise exercise) throws InterruptedException {
        List<Times> times = new ArrayList<>();
        for (int i = 0; i <= WARM_RUNS; i++) {
            long begun = System.nanoTime();
            long[] fast = {begun};
            Verdict verdict = judge.judge(exercise, SlowRoad.answer(exercise), result -> {
                if (result.check().kind() != Kind.EXPLORE) {
                    fast[0] = System.nanoTime();
                }
            });
            assertEquals(Outcome.PASSED, verdict.outcome(), verdict::toString);
            if (i > 0) { // the first one warms up
                times.add(new Times(Numbers.millis(fast[0] - begun), Numbers.millis(System.nanoTime() - begun)));
            }
        }
        return times;
    }
}
