package judge.bench;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.File;
import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
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
    private static final int MAVEN_RUNS = Integer.getInteger("bench.maven", 1);
    private static final long MAVEN_BOUND_SECONDS = 300;

    private record Times(long fast, long full) {}

    @Test
    void a_verdict_through_the_warm_judge_beside_maven(@TempDir Path clone) throws Exception {
        Workspace workspace = Workspace.at(Path.of(".."));
        List<Exercise> exercises = workspace.exercises().stream()
                .filter(exercise -> exercise.lesson().folder().equals(System.getProperty("bench"))).toList();
        copy(workspace.root(), clone);
        System.out.printf("%n%-12s %10s %10s %10s %8s%n", "answer to", "script ms", "full ms", "maven ms", "ratio");
        try (Judge judge = Judge.open(workspace, 1)) {
            for (Exercise exercise : exercises) {
                List<Times> warm = warm(judge, exercise);
                long fast = median(warm.stream().map(Times::fast).toList());
                long full = median(warm.stream().map(Times::full).toList());
                long maven = median(maven(clone, workspace.root(), exercise));
                System.out.printf("%-12s %10d %10d %10d %8.1f%n", exercise.name(), fast, full, maven, (double) maven / full);
            }
        }
    }

    private static Path answer(Exercise exercise) {
        return Path.of("../solutions/src/main/java", exercise.lesson().word(), exercise.file());
    }

    private static List<Times> warm(Judge judge, Exercise exercise) throws InterruptedException {
        List<Times> times = new ArrayList<>();
        for (int i = 0; i <= WARM_RUNS; i++) {
            long begun = System.nanoTime();
            long[] fast = {begun};
            Verdict verdict = judge.judge(exercise, answer(exercise), result -> {
                if (result.check().kind() != Kind.EXPLORE) {
                    fast[0] = System.nanoTime();
                }
            });
            assertEquals(Outcome.PASSED, verdict.outcome(), verdict::toString);
            if (i > 0) { // the first one warms up
                times.add(new Times(millis(fast[0] - begun), millis(System.nanoTime() - begun)));
            }
        }
        return times;
    }

    private static List<Long> maven(Path clone, Path root, Exercise exercise) throws IOException, InterruptedException {
        Path starter = clone.resolve(root.relativize(exercise.starter()));
        byte[] before = Files.readAllBytes(starter);
        Files.copy(answer(exercise), starter, StandardCopyOption.REPLACE_EXISTING);
        List<Long> times = new ArrayList<>();
        for (int i = 0; i < MAVEN_RUNS; i++) {
            long begun = System.nanoTime();
            Process maven = new ProcessBuilder(clone.resolve(File.separatorChar == '/' ? "mvnw" : "mvnw.cmd").toString(),
                    "-o", "-q", "test", "-pl", exercise.lesson().folder(), "-Dtest=" + exercise.name() + "Test")
                    .directory(clone.toFile()).redirectErrorStream(true).redirectOutput(clone.resolve("maven.log").toFile()).start();
            assertTrue(maven.waitFor(MAVEN_BOUND_SECONDS, TimeUnit.SECONDS), "Maven ends");
            assertEquals(0, maven.exitValue(), Files.readString(clone.resolve("maven.log")));
            times.add(millis(System.nanoTime() - begun));
        }
        Files.write(starter, before);
        return times;
    }

    private static long millis(long nanos) {
        return TimeUnit.NANOSECONDS.toMillis(nanos);
    }

    private static long median(List<Long> values) {
        long[] sorted = values.stream().mapToLong(Long::longValue).sorted().toArray();
        return sorted[sorted.length / 2];
    }

    static void copy(Path from, Path to) throws IOException {
        Files.walkFileTree(from, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) throws IOException {
                if (folder.endsWith(".git") || folder.equals(from.resolve("solutions").resolve("target"))) {
                    return FileVisitResult.SKIP_SUBTREE;
                }
                Files.createDirectories(to.resolve(from.relativize(folder).toString()));
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                Files.copy(file, to.resolve(from.relativize(file).toString()), StandardCopyOption.COPY_ATTRIBUTES);
                return FileVisitResult.CONTINUE;
            }
        });
    }
}
