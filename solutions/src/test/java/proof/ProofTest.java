package proof;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.DynamicContainer.dynamicContainer;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import judge.Exercise;
import judge.Judge;
import judge.Verdict;
import judge.Workspace;
import judge.worker.Extent;
import kit.report.CheckResult;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * Judges every answer that the repository holds, with as many workers as there are processors, and compares.
 *
 * <p>Each is judged until its first check that does not pass, which is all that is compared; {@code -Dproof.extent=whole} runs the
 * others too, as a learner's verdict does, and {@code -Dproof.extent=scripts} leaves explorations out: they find the same each
 * time, and real threads may not. {@code -Dproof.times=100} judges each so often; {@code -Dproof.only=Kitchen} proves one exercise,
 * and {@code -Dproof.only=Kitchen/wrong/NoPill} one answer. Who repeats is told too of a check that comes out otherwise than the
 * first time: points hang on every check, not on the first alone. {@code -Dproof.busy=4} keeps the machine busy meanwhile, with so
 * many threads that do nothing else.
 *
 * <p>Real threads can meet a race that a wrong answer has in a check before the one that never misses it. Such an answer is
 * judged once more, and the second verdict counts. It is told, as who sees one should let that check wait for the answer's threads
 * until only one thing can come of it. Nothing else is tried twice.
 */
class ProofTest {
    private static final int TIMES = Integer.getInteger("proof.times", 1);
    private static final Extent EXTENT =
            Extent.valueOf(System.getProperty("proof.extent", Extent.UNTIL_FIRST.name()).toUpperCase(Locale.ROOT));
    private static final String ONLY = System.getProperty("proof.only", "");
    private static final boolean APART = Boolean.getBoolean("proof.apart");
    private static final int BUSY = Integer.getInteger("proof.busy", 0);
    private static final int WORKERS = Runtime.getRuntime().availableProcessors();
    private static final Duration BOUND = Duration.ofMinutes(3); // one answer, once: far more than the judge lets it have

    private static Workspace workspace;
    private static Judge judge;
    private static ExecutorService provers;
    private static List<Thread> busy;

    @BeforeAll
    static void open() throws IOException {
        workspace = Workspace.at(Path.of(".."));
        judge = Judge.open(workspace, WORKERS).upTo(EXTENT);
        AtomicInteger number = new AtomicInteger();
        provers = Executors.newFixedThreadPool(WORKERS, work -> new Thread(work, "prover-" + number.incrementAndGet()));
        busy = IntStream.rangeClosed(1, BUSY).mapToObj(i -> new Thread(ProofTest::spin, "busy-" + i)).toList();
        busy.forEach(Thread::start);
    }

    private static void spin() {
        while (!Thread.currentThread().isInterrupted()) {
            Thread.onSpinWait();
        }
    }

    @AfterAll
    static void close() throws InterruptedException {
        busy.forEach(Thread::interrupt);
        provers.shutdownNow();
        judge.close();
        assertTrue(provers.awaitTermination(BOUND.toSeconds(), TimeUnit.SECONDS), "the provers have ended");
    }

    @TestFactory
    Stream<DynamicNode> every_answer_gets_the_verdict_it_deserves() throws IOException {
        List<Exercise> exercises = workspace.exercises().stream()
                .filter(exercise -> ONLY.isEmpty() || ONLY.split("/")[0].equals(exercise.name())).toList();
        List<DynamicNode> nodes = new ArrayList<>();
        for (Exercise exercise : exercises) {
            List<Case> cases = new Cases(Path.of(".")).of(exercise).stream().filter(ProofTest::wanted).toList();
            String place = (nodes.size() + 1) + " of " + exercises.size();
            nodes.add(dynamicContainer(exercise.path(), proofs(exercise, cases, place)));
        }
        assertTrue(!nodes.isEmpty(), "-Dproof.only=" + ONLY + " names no exercise of this workspace");
        return nodes.stream();
    }

    private static boolean wanted(Case one) {
        return (one.exercise().name() + "/" + one.name()).startsWith(ONLY);
    }

    /** All are handed to the provers at once; each test waits for its own. */
    private static Stream<DynamicNode> proofs(Exercise exercise, List<Case> cases, String place) {
        long begun = System.nanoTime();
        AtomicInteger open = new AtomicInteger(cases.size());
        AtomicInteger surprises = new AtomicInteger();
        AtomicInteger metEarlier = new AtomicInteger();
        return cases.stream().map(one -> {
            Future<Optional<String>> proof = provers.submit(() -> prove(one, metEarlier));
            return (DynamicNode) dynamicTest(one.name(), one.file().toUri(), () -> {
                Optional<String> surprise = within(proof, BOUND.multipliedBy((long) TIMES * cases.size()));
                surprise.ifPresent(text -> {
                    surprises.incrementAndGet();
                    System.out.println("proof  " + exercise.path() + " " + one.name() + " " + text);
                });
                if (open.decrementAndGet() == 0) {
                    System.out.printf("proof  %8s  %-26s %3d answers, %d times each: %d surprises%s, %.0f s%n", place,
                            exercise.path(), cases.size(), TIMES, surprises.get(),
                            metEarlier.get() == 0 ? "" : ", " + metEarlier + " met earlier", (System.nanoTime() - begun) / 1e9);
                }
                assertEquals("", surprise.orElse(""), exercise.path() + " " + one.name() + ", " + one.file());
            });
        }).toList().stream();
    }

    /** The first surprise in so many verdicts. */
    private static Optional<String> prove(Case one, AtomicInteger metEarlier) throws InterruptedException {
        Verdict first = null;
        for (int i = 1; i <= TIMES; i++) {
            Verdict verdict = verdict(one);
            Optional<CheckResult> earlier = one.expected().metEarlier(verdict);
            if (earlier.isPresent()) {
                metEarlier.incrementAndGet();
                System.out.println("proof  " + one.exercise().path() + " " + one.name() + " was met earlier, in "
                        + earlier.get().check().id() + ": \"" + earlier.get().story().oneLine() + "\"");
                verdict = verdict(one);
            }
            Optional<String> surprise = one.expected().surprise(verdict, EXTENT);
            if (surprise.isEmpty() && first != null) {
                surprise = Expected.change(first, verdict);
            }
            first = first == null ? verdict : first;
            if (surprise.isPresent()) {
                return Optional.of("at repetition " + i + " of " + TIMES + " it " + surprise.get());
            }
        }
        return Optional.empty();
    }

    private static Verdict verdict(Case one) throws InterruptedException {
        if (!APART) {
            return judge.judge(one.exercise(), one.file());
        }
        try (Judge apart = judge.forOne()) {
            return apart.judge(one.exercise(), one.file());
        }
    }

    private static Optional<String> within(Future<Optional<String>> proof, Duration bound) throws Exception {
        try {
            return proof.get(bound.toSeconds(), TimeUnit.SECONDS);
        } catch (ExecutionException e) {
            throw e.getCause() instanceof Exception cause ? cause : e;
        }
    }

    @Test
    void every_exercise_has_right_variants_and_wrong_answers() throws IOException {
        for (Exercise exercise : workspace.exercises()) {
            List<Case> cases = new Cases(Path.of(".")).of(exercise);
            assertTrue(cases.stream().anyMatch(one -> one.name().startsWith("right/")), exercise.path() + " has no right variant");
            assertTrue(cases.stream().anyMatch(one -> one.name().startsWith("wrong/")), exercise.path() + " has no wrong answer");
        }
    }

    @Test
    void every_folder_of_answers_belongs_to_an_exercise() throws IOException {
        assertEquals(List.of(), new Cases(Path.of(".")).strangers(workspace.declared()));
    }
}
