package proof;

import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.fail;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import judge.Answer;
import judge.Exercise;
import judge.Judge;
import judge.Problem;
import judge.Verdict;
import judge.Workspace;
import judge.worker.Extent;
import kit.report.Outcome;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

/**
 * Mutation testing of an exercise's checks: judges the {@link Mutants} of each right answer until their first check that does not
 * pass, as many at once as there are processors, and prints those that survive. {@code -Dproof.mutants=Kitchen,Bell} says whose.
 *
 * <p>A survivor fails nothing: many are right all the same, and each of the others is a wrong answer that no check knows yet.
 * What fails is an answer that does not pass unchanged, and an exercise that nobody knows.
 */
@EnabledIfSystemProperty(named = "proof.mutants", matches = ".+", disabledReason = "switched on by -Dproof.mutants=Kitchen")
class MutantsTest {
    private static final int WORKERS = Runtime.getRuntime().availableProcessors();
    private static final long BOUND = 3; // minutes for one answer: far more than the judge lets it have
    private static final int COLUMNS = 100;

    /** What came of a mutant. */
    private enum Fate {
        UNCOMPILED, KILLED, SURVIVED, NO_VERDICT;

        static Fate of(Verdict verdict) {
            if (!verdict.problems().isEmpty()) {
                return verdict.problems().stream().anyMatch(Problem::forbidden) ? KILLED : UNCOMPILED;
            }
            return verdict.outcome() == Outcome.PASSED ? SURVIVED : verdict.outcome() == Outcome.NOT_YET ? KILLED : NO_VERDICT;
        }
    }

    private static final Map<Fate, Integer> FATES = new EnumMap<>(Fate.class);

    private static Workspace workspace;
    private static Judge judge;
    private static ExecutorService provers;

    @BeforeAll
    static void open() throws IOException {
        workspace = Workspace.at(Path.of(".."));
        judge = Judge.open(workspace, WORKERS).upTo(Extent.UNTIL_FIRST);
        AtomicInteger number = new AtomicInteger();
        provers = Executors.newFixedThreadPool(WORKERS, work -> new Thread(work, "prover-" + number.incrementAndGet()));
    }

    @AfterAll
    static void close() throws InterruptedException {
        System.out.printf("mutants  %d in all: %d did not compile, %d killed, %d survived, %d without a verdict%n",
                FATES.values().stream().mapToInt(Integer::intValue).sum(), FATES.getOrDefault(Fate.UNCOMPILED, 0),
                FATES.getOrDefault(Fate.KILLED, 0), FATES.getOrDefault(Fate.SURVIVED, 0), FATES.getOrDefault(Fate.NO_VERDICT, 0));
        provers.shutdownNow();
        judge.close();
        assertTrue(provers.awaitTermination(BOUND, TimeUnit.MINUTES), "the provers have ended");
    }

    @TestFactory
    List<DynamicTest> every_mutant_of_a_right_answer_is_judged() throws IOException {
        List<Case> answers = new ArrayList<>();
        for (String name : System.getProperty("proof.mutants").split(",")) {
            Exercise exercise = workspace.find(name.strip());
            assertTrue(exercise.isClass(), exercise.path() + " is no class: it has no mutants");
            new Cases(Path.of(".")).of(exercise).stream()
                    .filter(one -> one.expected().equals(Expected.PASSES)).forEach(answers::add);
        }
        List<DynamicTest> tests = new ArrayList<>();
        for (Case one : answers) {
            String source = Files.readString(one.file());
            List<Mutant> mutants = Mutants.of(source);
            Future<Verdict> unchanged = judged(one, source);
            List<Future<Verdict>> verdicts = mutants.stream().map(mutant -> judged(one, mutant.text())).toList();
            tests.add(dynamicTest(one.exercise().path() + " " + one.name(), one.file().toUri(), () -> {
                if (Fate.of(within(unchanged, 1)) != Fate.SURVIVED) {
                    verdicts.forEach(verdict -> verdict.cancel(true));
                    fail(one.file() + " does not pass unchanged: -Dproof.only=" + one.exercise().name() + " says why");
                }
                report(one, mutants, verdicts);
            }));
        }
        return tests;
    }

    private static void report(Case one, List<Mutant> mutants, List<Future<Verdict>> verdicts) throws Exception {
        List<String> lines = new ArrayList<>();
        for (int i = 0; i < mutants.size(); i++) {
            Verdict verdict = within(verdicts.get(i), mutants.size());
            Fate fate = Fate.of(verdict);
            FATES.merge(fate, 1, Integer::sum);
            if (fate == Fate.SURVIVED || fate == Fate.NO_VERDICT) {
                String words = fate == Fate.SURVIVED ? "survived" : "no verdict";
                lines.add("%8d  %-10s  %s".formatted(mutants.get(i).line(), words, mutants.get(i).change(COLUMNS - 22)));
            }
            if (fate == Fate.NO_VERDICT) {
                verdict.results().stream().filter(result -> result.outcome() == Outcome.COULD_NOT_RUN).findFirst()
                        .ifPresent(result -> lines.add(" ".repeat(22) + result.check().id() + ": " + result.story().oneLine()));
            }
        }
        Path file = workspace.root().relativize(one.file().toAbsolutePath().normalize());
        System.out.printf("mutants  %s: %s of %d to look at%n", file, lines.isEmpty() ? "none" : lines.size(), mutants.size());
        lines.forEach(System.out::println);
    }

    private static Future<Verdict> judged(Case one, String text) {
        return provers.submit(() -> judge.judge(new Answer(one.exercise(), one.name(), text.getBytes(StandardCharsets.UTF_8))));
    }

    private static Verdict within(Future<Verdict> verdict, int waiting) throws Exception {
        return verdict.get(BOUND * waiting, TimeUnit.MINUTES);
    }
}
