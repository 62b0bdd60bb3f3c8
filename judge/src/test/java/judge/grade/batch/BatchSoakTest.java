package judge.grade.batch;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import judge.Footprint;
import judge.Tiny;
import judge.grade.Graded;
import judge.worker.Sandbox;
import kit.report.Outcome;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Many submissions in one batch, mixed right, wrong, broken, hanging and hostile: each has its result, and nothing grows.
 *
 * <p>Here a few; as many as you like with {@code ./mvnw verify -pl judge -Dtest=BatchSoakTest -Dsoak=1000}.
 */
class BatchSoakTest {
    private static final int SUBMISSIONS = Integer.getInteger("soak", 24);
    private static final int AT_ONCE = 2;

    /** A kind of answer to Counter, and what must come of it. */
    private record Kind(String source, Outcome outcome) {}

    private static final List<Kind> KINDS = List.of(
            new Kind(Tiny.COUNTER, Outcome.PASSED),
            new Kind(Tiny.serving("return List.of();"), Outcome.NOT_YET),
            new Kind(Tiny.COUNTER.replace("served.add(order);", "served.add(order)"), Outcome.COULD_NOT_RUN),
            new Kind(Tiny.serving("while (true) { }"), Outcome.NOT_YET),
            new Kind(Tiny.COUNTER, Outcome.PASSED),
            new Kind(Tiny.serving("List<byte[]> all = new ArrayList<>(); while (true) { all.add(new byte[1 << 20]); }"), Outcome.NOT_YET),
            new Kind(Tiny.serving("synchronized (this) { wait(); } return null;"), Outcome.NOT_YET),
            new Kind(Tiny.serving("System.exit(1); return null;"), Outcome.COULD_NOT_RUN));

    @TempDir
    private Path workshop;

    @TempDir
    private Path report;

    @Test
    void each_submission_has_its_result_and_nothing_grows() throws IOException, InterruptedException {
        List<BatchTest.Ready> all = IntStream.range(0, SUBMISSIONS).mapToObj(BatchSoakTest::submission).toList();
        Results results = Results.in(report);
        List<String> wrong = new ArrayList<>();
        try (Batch batch = Batch.open(new Tiny(workshop).open(), AT_ONCE, Sandbox.Mode.AUTO)) {
            int first = Math.min(KINDS.size(), SUBMISSIONS);
            assertEquals(first, batch.grade(all.subList(0, first), results, false, new BatchTest.Silent()).judged());
            Footprint early = Footprint.now();
            long begun = System.nanoTime();
            assertEquals(SUBMISSIONS - first,
                    batch.grade(all.subList(first, SUBMISSIONS), results, false, new BatchTest.Silent()).judged());
            Footprint late = Footprint.now();
            System.out.printf("%d submissions in %d s; early %s, late %s%n",
                    SUBMISSIONS, (System.nanoTime() - begun) / 1_000_000_000, early, late);
            late.isNoMoreThan(early, AT_ONCE);
        }
        for (int i = 0; i < SUBMISSIONS; i++) {
            List<Outcome> expected = List.of(i % 3 == 0 ? Outcome.NOT_YET : Outcome.PASSED, KINDS.get(i % KINDS.size()).outcome);
            List<Outcome> came = results.of(all.get(i).learner()).orElseThrow().exercises().stream().map(Graded.OfExercise::outcome).toList();
            if (!came.equals(expected)) {
                wrong.add(all.get(i).learner() + ": " + came + ", expected " + expected);
            }
        }
        assertEquals(List.of(), wrong);
    }

    /** Of two exercises; no two submissions are the same. */
    private static BatchTest.Ready submission(int i) {
        String own = "// submission " + i + "\n";
        String tray = i % 3 == 0 ? Tiny.TRAY.replace("synchronized ", "") : Tiny.TRAY;
        return BatchTest.of("learner-" + i, tray + own, KINDS.get(i % KINDS.size()).source + own);
    }
}
