package judge;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import judge.worker.Pace;
import judge.worker.Workers;
import kit.report.Outcome;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What an answer leaves behind must not reach the next one in a judge that uses its processes again, as the learner's does. What
 * strangers try is in {@link HostileSuiteTest}.
 */
class HostileAnswerTest {
    @TempDir
    private static Path folder;
    private static Tiny tiny;
    private static Exercise counter;
    private static Judge judge;

    @BeforeAll
    static void open() {
        tiny = new Tiny(folder);
        counter = tiny.counter();
        List<Path> classPath = ClassPath.without(List.of());
        judge = new Judge(new Compiler(classPath), new Workers(1, Pace.ALL, classPath), false);
    }

    @AfterAll
    static void close() {
        judge.close();
    }

    private static Verdict verdict(String source) throws InterruptedException {
        return judge.judge(new Answer(counter, "hostile", Tiny.bytes(source)));
    }

    static Stream<Arguments> lingering() {
        return Stream.of(
                lingering("ends the process", "System.exit(7);"),
                lingering("never ends", "while (orders != null) { }"),
                lingering("leaves a busy thread", "new Thread(() -> { while (true) { } }, \"left\").start();"),
                lingering("hides it behind a name of the kit's",
                        "new Thread(() -> { while (true) { } }, \"kit-canary-1\").start();"),
                lingering("hides it behind a name of the JDK's",
                        "new Thread(() -> { while (true) { } }, \"ForkJoinPool.commonPool-worker-1\").start();"),
                lingering("fills the common pool", "for (int i = 0; i < 9; i++) { java.util.concurrent.ForkJoinPool.commonPool()"
                        + ".execute(() -> { while (true) java.util.concurrent.locks.LockSupport.park(); }); }"),
                lingering("holds what all share", "new Thread(() -> { synchronized (String.class) { while (true)"
                        + " java.util.concurrent.locks.LockSupport.park(); } }).start();"));
    }

    private static Arguments lingering(String what, String first) {
        return Arguments.of(what, Tiny.COUNTER.replace("bell.accept(order);", first + " bell.accept(order);"));
    }

    /** The good one needs the common pool for itself. */
    @ParameterizedTest(name = "{0}")
    @MethodSource("lingering")
    void the_next_answer_in_a_warm_judge_is_judged_as_ever(String what, String source) throws InterruptedException {
        verdict(source);
        String pooled = Tiny.COUNTER.replace("return served;",
                "return java.util.concurrent.CompletableFuture.supplyAsync(() -> served).join();");
        Verdict next = verdict(pooled);
        assertEquals(Outcome.PASSED, next.outcome(), next.toString());
    }
}
