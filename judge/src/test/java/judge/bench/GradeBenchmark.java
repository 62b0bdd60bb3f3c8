package judge.bench;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.LongAccumulator;
import java.util.stream.Stream;
import judge.Answer;
import judge.Exercise;
import judge.Judge;
import judge.Timings;
import judge.Workspace;
import judge.grade.Graded;
import judge.grade.Submission;
import judge.grade.batch.Batch;
import judge.grade.batch.Results;
import judge.grade.batch.Watching;
import judge.grade.intake.Intake;
import judge.worker.Sandbox;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;

/**
 * Submissions per minute: whole ones (the answers to all exercises), and ones in which every exercise fails before its
 * explorations (the starters), each beside a loop of {@code mvn -o -q test} over the same files. Each submission has a line more
 * than the others, so that none is a starter as it was handed out, whose result everybody shares. Then where one submission's
 * time goes: unpack, compile, gate, wait, run, and the floor, a process that starts and judges nothing.
 *
 * <p>Run it with {@code ./mvnw verify -pl judge -Dtest=GradeBenchmark -Dbench=4}, the number of submissions of each kind. Maven's
 * loop takes one ({@code -Dbench.maven=1}), and what it says for a minute is scaled from that. It asserts nothing about time.
 */
@EnabledIfSystemProperty(named = "bench", matches = "\\d+", disabledReason = "a benchmark, switched on by -Dbench=4")
class GradeBenchmark {
    private static final int SUBMISSIONS = Integer.getInteger("bench", 4);
    private static final int MAVEN_RUNS = Integer.getInteger("bench.maven", 1);
    private static final int JOBS = Runtime.getRuntime().availableProcessors();
    private static final long MAVEN_BOUND_SECONDS = 1800;

    /** Watches the memory of this process and all below it whenever a submission is done. */
    private static final class Memory implements Watching {
        private final LongAccumulator most = new LongAccumulator(Math::max, 0);

        @Override
        public void begins(int all) {}

        @Override
        public void started(String learner) {
            look();
        }

        @Override
        public void finished(Graded graded, boolean again) {
            look();
        }

        private void look() {
            most.accumulate(Stream.concat(Stream.of(ProcessHandle.current()), ProcessHandle.current().descendants())
                    .mapToLong(process -> resident(process.pid())).sum());
        }

        /** Resident kilobytes, from Linux; 0 elsewhere. */
        private static long resident(long pid) {
            try (Stream<String> lines = Files.lines(Path.of("/proc", String.valueOf(pid), "status"))) {
                return lines.filter(line -> line.startsWith("VmRSS:")).mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")))
                        .findFirst().orElse(0);
            } catch (IOException | RuntimeException e) {
                return 0; // it has ended
            }
        }
    }

    private record Ready(Submission submission) implements Batch.Unread {
        @Override
        public String learner() {
            return submission.learner();
        }

        @Override
        public Submission read() {
            return submission;
        }
    }

    @Test
    void submissions_per_minute_beside_maven(@TempDir Path folder) throws Exception {
        Workspace workspace = Workspace.at(Path.of(".."));
        System.out.printf("%n%d submissions of each kind, %d at once%n", SUBMISSIONS, JOBS);
        System.out.printf("%-26s %10s %10s %8s %12s%n", "submissions per minute", "grade", "mvn", "ratio", "memory MB");
        for (String kind : List.of("answers", "starters")) {
            boolean answers = kind.equals("answers");
            Path clone = clone(workspace, folder.resolve(kind), answers);
            Submission one = Intake.readOne(workspace, clone);
            Memory memory = new Memory();
            double grade = perMinute(SUBMISSIONS, graded(workspace, one, folder.resolve("report-" + kind), memory));
            double maven = perMinute(MAVEN_RUNS, maven(clone, answers));
            System.out.printf(Locale.ROOT, "%-26s %10.2f %10.2f %8.1f %12d%n", kind, grade, maven, grade / maven, memory.most.get() / 1024);
        }
        stages(workspace, folder.resolve("answers"));
    }

    private static double perMinute(int number, Duration took) {
        return number * 60e9 / took.toNanos();
    }

    private static Duration graded(Workspace workspace, Submission one, Path report, Memory memory) throws Exception {
        List<Ready> all = new ArrayList<>();
        for (int i = 1; i <= SUBMISSIONS; i++) {
            TreeMap<String, Submission.Found> own = new TreeMap<>();
            String line = "learner-" + i;
            one.found().forEach((exercise, found) -> own.put(exercise, new Submission.Found(found.path(), with(line, found))));
            all.add(new Ready(new Submission(line, one.handedIn(), own, one.ignored(), one.troubles())));
        }
        long begun = System.nanoTime();
        try (Batch batch = Batch.open(workspace, JOBS, Sandbox.Mode.AUTO)) {
            assertEquals(SUBMISSIONS, batch.grade(all, Results.in(report), false, memory).judged());
        }
        return Duration.ofNanos(System.nanoTime() - begun);
    }

    /** The source, and a comment. */
    private static byte[] with(String line, Submission.Found found) {
        String comment = found.path().endsWith(".xml") ? "<!-- " + line + " -->\n" : "// " + line + "\n";
        return (new String(found.source(), StandardCharsets.UTF_8) + comment).getBytes(StandardCharsets.UTF_8);
    }

    /** A clone of the workspace with the answers, or the starters, in its lessons. */
    private static Path clone(Workspace workspace, Path clone, boolean answers) throws IOException {
        SlowRoad.copy(workspace.root(), clone);
        for (Exercise exercise : workspace.exercises()) {
            if (answers) {
                Files.write(clone.resolve(workspace.root().relativize(exercise.starter())),
                        Files.readAllBytes(SlowRoad.answer(exercise)));
            }
        }
        return clone;
    }

    private static Duration maven(Path clone, boolean passes) throws IOException, InterruptedException {
        long begun = System.nanoTime();
        for (int i = 0; i < MAVEN_RUNS; i++) {
            Process maven = new ProcessBuilder(clone.resolve(File.separatorChar == '/' ? "mvnw" : "mvnw.cmd").toString(), "-o", "-q",
                    "test", "-fae", "-pl", "01-threads,02-locks,03-queues,04-semaphores,05-logging")
                    .directory(clone.toFile()).redirectErrorStream(true).redirectOutput(clone.resolve("maven.log").toFile()).start();
            assertTrue(maven.waitFor(MAVEN_BOUND_SECONDS, TimeUnit.SECONDS), "Maven ends");
            assertEquals(passes, maven.exitValue() == 0, Files.readString(clone.resolve("maven.log")));
        }
        return Duration.ofNanos(System.nanoTime() - begun);
    }

    private static void stages(Workspace workspace, Path clone) throws InterruptedException {
        long begun = System.nanoTime();
        Map<String, Submission.Found> found = Intake.readOne(workspace, clone).found();
        long unpacked = System.nanoTime() - begun;
        AtomicLong compile = new AtomicLong();
        AtomicLong gate = new AtomicLong();
        AtomicLong waited = new AtomicLong();
        AtomicLong run = new AtomicLong();
        try (Judge judge = Judge.openForStrangers(workspace, 1); Judge own = judge.forOne()) {
            for (Exercise exercise : workspace.exercises()) {
                Timings timings = own.judge(new Answer(exercise, "an answer", found.get(exercise.path()).source())).timings();
                compile.addAndGet(timings.compile().toMillis());
                gate.addAndGet(timings.gate().toMillis());
                waited.addAndGet(timings.waited().toMillis());
                run.addAndGet(timings.run().toMillis());
            }
        }
        System.out.printf("one submission, in ms: unpack %d, compile %d, gate %d, wait for a process (the floor) %d, run %d%n",
                TimeUnit.NANOSECONDS.toMillis(unpacked), compile.get(), gate.get(), waited.get(), run.get());
    }
}
