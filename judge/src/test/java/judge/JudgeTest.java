package judge;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import judge.worker.Extent;
import judge.worker.ShortLimits;
import kit.report.CheckResult;
import kit.report.Outcome;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

class JudgeTest {
    private static final String RACE = Tiny.TRAY.replace("synchronized ", "");

    @TempDir
    private static Path folder;
    private static Tiny tiny;
    private static Exercise tray;
    private static Exercise counter;
    private static Judge judge;

    @BeforeAll
    static void open() {
        tiny = new Tiny(folder);
        Workspace workspace = tiny.open();
        tray = workspace.find("Tray");
        counter = workspace.find("Counter");
        judge = Judge.open(workspace, 2);
    }

    @AfterAll
    static void close() {
        judge.close();
    }

    private static Answer answer(Exercise exercise, String source) {
        return new Answer(exercise, "somebody's", Tiny.bytes(source));
    }

    @Test
    void until_the_first_that_does_not_pass_and_no_further() throws InterruptedException {
        Answer empty = answer(counter, Tiny.serving("return List.of();"));
        assertEquals(List.of(Outcome.PASSED, Outcome.NOT_YET, Outcome.PASSED), outcomes(judge.judge(empty)));
        assertEquals(List.of(Outcome.PASSED, Outcome.NOT_YET, Outcome.COULD_NOT_RUN), outcomes(judge.upTo(Extent.UNTIL_FIRST).judge(empty)));
    }

    @Test
    void explorations_can_be_left_out() throws InterruptedException {
        List<Outcome> outcomes = outcomes(judge.upTo(Extent.SCRIPTS).judge(answer(tray, Tiny.TRAY)));
        assertEquals(List.of(Outcome.PASSED, Outcome.PASSED, Outcome.COULD_NOT_RUN), outcomes);
    }

    private static List<Outcome> outcomes(Verdict verdict) {
        return verdict.results().stream().map(CheckResult::outcome).toList();
    }

    @Test
    void a_right_answer_passes_every_check() throws InterruptedException {
        Verdict verdict = judge.judge(answer(tray, Tiny.TRAY));
        assertEquals(Outcome.PASSED, verdict.outcome(), verdict.toString());
        assertEquals("somebody's", verdict.label());
        assertEquals(3, verdict.results().size());
    }

    @Test
    void a_wrong_answer_is_not_yet_right_each_time_anew() throws InterruptedException {
        Set<String> told = new HashSet<>();
        for (int i = 0; i < 3; i++) {
            Verdict wrong = judge.judge(answer(tray, RACE));
            assertEquals(Outcome.NOT_YET, wrong.outcome());
            CheckResult first = wrong.firstNotYet().orElseThrow();
            assertEquals("no_order_of_steps_loses_a_slice", first.check().name());
            assertTrue(first.story().oneLine().contains("The number of slices is 1, not 2."), first.story().oneLine());
            assertEquals("09-tiny/README.md#1-the-tray", first.story().read());
            assertFalse(first.story().toString().contains("judged"), first.story().toString());
            told.add(first.story().toString());
            assertEquals(Outcome.PASSED, judge.judge(answer(tray, Tiny.TRAY)).outcome());
        }
        assertEquals(1, told.size(), told.toString());
    }

    @Test
    void explorations_wait_for_the_other_checks() throws InterruptedException {
        Verdict verdict = judge.judge(answer(tray, Tiny.TRAY.replace("slices += more", "slices += more + 1")));
        assertEquals(List.of(Outcome.NOT_YET, Outcome.PASSED, Outcome.COULD_NOT_RUN),
                verdict.results().stream().map(CheckResult::outcome).toList());
        assertEquals("Not run yet: it waits until the checks above pass.", verdict.results().get(2).story().oneLine());
    }

    /** The first takes longer than a look of the judge's: the engine is installed. */
    @Test
    void an_exploration_that_outlasts_the_patience_of_the_judge_says_nothing_about_the_answer() throws InterruptedException {
        List<Path> classPath = ClassPath.without(List.of());
        try (Judge impatient = new Judge(new Compiler(classPath), ShortLimits.withoutPatienceForExplorations(classPath), false)) {
            Verdict verdict = impatient.judge(answer(tray, Tiny.TRAY));
            assertEquals(List.of(Outcome.PASSED, Outcome.PASSED, Outcome.COULD_NOT_RUN), outcomes(verdict));
            String told = verdict.results().get(2).story().oneLine();
            assertTrue(told.startsWith("Could not be finished, and that says nothing about the answer."), told);
        }
    }

    /** What a class does to begin with is not explored. Long before the bound of an exploration, and the next one is none the worse. */
    @Test
    @Timeout(100)
    void an_exploration_in_which_nobody_moves_says_nothing_about_the_answer() throws InterruptedException {
        String waits = Tiny.TRAY.replace("slices += more;", "slices += Thread.currentThread().getName().equals(\"cook-2\") ? Late.MORE : more;")
                .replaceFirst("}\\s*$", """
                        static final class Late {
                            static final int MORE = Integer.parseInt("1");
                            static {
                                synchronized (Late.class) {
                                    try {
                                        Late.class.wait();
                                    } catch (InterruptedException e) {
                                        Thread.currentThread().interrupt();
                                    }
                                }
                            }
                        }
                    }
                    """);
        Verdict verdict = judge.judge(answer(tray, waits));
        assertEquals(List.of(Outcome.PASSED, Outcome.PASSED, Outcome.COULD_NOT_RUN), outcomes(verdict), verdict.toString());
        String told = verdict.results().get(2).story().oneLine();
        assertTrue(told.contains("cannot follow this answer"), told);
        assertEquals(Outcome.PASSED, judge.judge(answer(tray, Tiny.TRAY)).outcome());
    }

    @Test
    void what_does_not_compile_is_one_problem_and_every_check_is_counted() throws InterruptedException {
        List<CheckResult> heard = new ArrayList<>();
        Verdict verdict = judge.judge(answer(tray, Tiny.TRAY.replace("+= more", "+= mor")), heard::add);
        assertEquals(Outcome.COULD_NOT_RUN, verdict.outcome());
        assertEquals(1, verdict.problems().size());
        assertEquals("Tray.java:7", verdict.problems().get(0).place());
        assertFalse(verdict.problems().get(0).forbidden());
        assertEquals(3, verdict.results().size());
        assertTrue(verdict.results().stream().allMatch(result -> result.outcome() == Outcome.COULD_NOT_RUN));
        assertEquals(verdict.results(), heard);
    }

    @Test
    void what_the_gate_refuses_is_not_run() throws InterruptedException {
        Verdict verdict = judge.judge(answer(counter, Tiny.serving("System.exit(0); return null;")));
        assertEquals(Outcome.COULD_NOT_RUN, verdict.outcome());
        assertEquals("Counter.java:16", verdict.problems().get(0).place());
    }

    @Test
    void a_file_that_is_not_there_is_a_problem() throws InterruptedException {
        Verdict verdict = judge.judge(tray, folder.resolve("Tray.java"));
        assertEquals("Tray.java is not there.", verdict.problems().get(0).message());
        assertEquals(3, verdict.results().size());
    }

    @Test
    void results_are_heard_in_the_order_of_the_checks() throws InterruptedException {
        List<CheckResult> heard = new ArrayList<>();
        Verdict verdict = judge.judge(tray, tray.starter(), heard::add);
        assertEquals(verdict.results(), heard);
    }

    @Test
    void several_answers_are_judged_at_once() throws Exception {
        ExecutorService callers = Executors.newFixedThreadPool(4);
        try {
            List<Callable<Outcome>> all = new ArrayList<>();
            for (int i = 0; i < 6; i++) {
                String source = i % 2 == 0 ? Tiny.COUNTER : Tiny.serving("return null;");
                all.add(() -> judge.judge(answer(counter, source)).outcome());
            }
            List<Outcome> outcomes = new ArrayList<>();
            for (Future<Outcome> one : callers.invokeAll(all)) {
                outcomes.add(one.get());
            }
            assertEquals(List.of(Outcome.PASSED, Outcome.NOT_YET, Outcome.PASSED, Outcome.NOT_YET, Outcome.PASSED, Outcome.NOT_YET),
                    outcomes);
        } finally {
            callers.shutdownNow();
        }
    }

    @Test
    void strangers_never_meet_in_a_process() throws InterruptedException {
        try (Judge strict = Judge.openForStrangers(tiny.open(), 1)) {
            Set<ProcessHandle> during = new HashSet<>();
            strict.judge(answer(counter, Tiny.COUNTER),
                    result -> ProcessHandle.current().children().forEach(during::add));
            assertTrue(during.stream().anyMatch(process -> !process.isAlive()), during.toString());
            assertEquals(Outcome.PASSED, strict.judge(answer(counter, Tiny.COUNTER)).outcome());
        }
    }

    @Test
    void an_interrupt_ends_the_wait() throws Exception {
        ExecutorService caller = Executors.newSingleThreadExecutor();
        try {
            CountDownLatch running = new CountDownLatch(1);
            Answer endless = answer(counter, Tiny.serving("while (true) { }"));
            Future<?> judged = caller.submit(() -> judge.judge(endless, result -> running.countDown()));
            assertTrue(running.await(60, TimeUnit.SECONDS));
            judged.cancel(true);
            caller.shutdown();
            assertTrue(caller.awaitTermination(20, TimeUnit.SECONDS));
            assertEquals(Outcome.PASSED, judge.judge(answer(counter, Tiny.COUNTER)).outcome());
        } finally {
            caller.shutdownNow();
        }
    }

    @Test
    void a_closed_judge_leaves_no_process() throws InterruptedException {
        Set<ProcessHandle> before = ProcessHandle.current().descendants().collect(Collectors.toSet());
        Judge another = Judge.open(tiny.open(), 1);
        another.judge(answer(counter, Tiny.COUNTER));
        another.close();
        Answer answer = answer(counter, Tiny.COUNTER);
        assertThrows(IllegalStateException.class, () -> another.judge(answer));
        assertTrue(ProcessHandle.current().descendants().filter(ProcessHandle::isAlive).allMatch(before::contains));
    }
}
