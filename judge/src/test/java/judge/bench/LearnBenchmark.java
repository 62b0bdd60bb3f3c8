package judge.bench;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import judge.Exercise;
import judge.Workspace;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;

/**
 * Times {@code ./learn watch} as a learner meets it, a process in a terminal: from the save of a right answer to the first
 * verdict (promises and scripts) and to the full one, beside {@code mvn -o -q test} of the same exercise and beside the
 * floor; then the cold start of {@code ./learn list}, and the memory of a watch. Milliseconds of wall time; what counts is
 * the ratios.
 *
 * <p>Run it with {@code ./mvnw verify -pl judge -Dtest=LearnBenchmark -Dbench=03-queues}. It asserts nothing about time.
 */
@EnabledIfSystemProperty(named = "bench", matches = "\\d\\d-\\w+", disabledReason = "a benchmark, switched on by -Dbench=03-queues")
class LearnBenchmark {
    private static final int SAVES = Integer.getInteger("bench.runs", 15);
    private static final int WARM_UP = 3;
    private static final int STARTS = 9;

    @Test
    void from_save_to_verdict(@TempDir Path folder) throws Exception {
        Workspace workspace = Workspace.at(Path.of(".."));
        Path clone = folder.resolve("clone");
        SlowRoad slow = SlowRoad.in(clone, workspace);
        list(clone); // builds what it needs
        List<Long> allFirst = new ArrayList<>();
        List<Long> allFull = new ArrayList<>();
        long megabytes = 0;
        System.out.printf("%nload %s%n%-14s %9s %9s %9s %9s %9s %9s | %7s %7s %7s%n", load(), "save of", "first ms", "p95", "full ms",
                "p95", "floor ms", "maven ms", "m/first", "m/full", "f/floor");
        for (Exercise exercise : workspace.exercises()) {
            if (!exercise.lesson().folder().equals(System.getProperty("bench")) || !exercise.isClass()) {
                continue;
            }
            List<Long> first = new ArrayList<>();
            List<Long> full = new ArrayList<>();
            Path file = clone.resolve(workspace.root().relativize(exercise.starter()));
            String starter = Files.readString(file);
            String answer = Files.readString(SlowRoad.answer(exercise));
            try (WatchProcess watch = new WatchProcess(clone, exercise)) {
                for (int i = 0; i < WARM_UP + SAVES; i++) {
                    WatchProcess.Times times = watch.save(file, answer + "// save " + i + "\n");
                    if (i >= WARM_UP) {
                        first.add(Numbers.millis(times.first()));
                        full.add(Numbers.millis(times.full()));
                    }
                }
                megabytes = Math.max(megabytes, watch.megabytes());
            }
            Files.writeString(file, starter);
            allFirst.addAll(first);
            allFull.addAll(full);
            long floor = floor(exercise, folder.resolve(exercise.name()));
            long maven = Numbers.median(slow.times(exercise));
            System.out.printf("%-14s %9d %9d %9d %9d %9d %9d | %7.1f %7.1f %7.1f%n", exercise.name(), Numbers.median(first),
                    Numbers.percentile(first, 95), Numbers.median(full), Numbers.percentile(full, 95), floor, maven,
                    (double) maven / Numbers.median(first), (double) maven / Numbers.median(full), (double) Numbers.median(first) / floor);
        }
        List<Long> starts = new ArrayList<>();
        for (int i = 0; i < STARTS; i++) {
            starts.add(list(clone));
        }
        System.out.printf("%-14s %9d %9d %9d %9d%n", "all saves", Numbers.median(allFirst), Numbers.percentile(allFirst, 95),
                Numbers.median(allFull), Numbers.percentile(allFull, 95));
        System.out.printf("./learn list, cold: %d ms; a watch with all its processes: %d MB; load %s%n", Numbers.median(starts), megabytes, load());
    }

    private static long floor(Exercise exercise, Path folder) throws IOException {
        List<Long> times = new ArrayList<>();
        try (Floor floor = new Floor(exercise, folder)) {
            for (int i = 0; i < WARM_UP + SAVES; i++) {
                long took = floor.once(SlowRoad.answer(exercise));
                if (i >= WARM_UP) {
                    times.add(Numbers.millis(took));
                }
            }
        }
        return Math.max(1, Numbers.median(times));
    }

    private static long list(Path clone) throws IOException, InterruptedException {
        long begun = System.nanoTime();
        Process list = new ProcessBuilder(clone.resolve("learn").toString(), "list").directory(clone.toFile())
                .redirectOutput(ProcessBuilder.Redirect.DISCARD).redirectError(ProcessBuilder.Redirect.DISCARD).start();
        assertTrue(list.waitFor(300, TimeUnit.SECONDS), "it ends");
        assertEquals(0, list.exitValue());
        return Numbers.millis(System.nanoTime() - begun);
    }

    /** How busy the machine is, where the system tells: figures of a busy one are to be read with care. */
    private static String load() throws IOException {
        Path load = Path.of("/proc/loadavg");
        return Files.isReadable(load) ? Files.readString(load).replaceFirst(" .*", "").strip() : "unknown";
    }
}
