package judge;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import judge.worker.Sandbox;
import judge.worker.ShortLimits;
import judge.worker.Workers;
import kit.report.CheckResult;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The hostile submissions, each in a process of its own, several at once, with good ones in between: what must come of each comes,
 * and the results of the good ones are what they are alone. Without the gate, too, to see what the walls behind it hold.
 */
class HostileSuiteTest {
    private static final Path SUITE = Path.of("src/test/hostile/Counter");
    private static final int GOOD_ONE_EVERY = 8;
    private static final int AT_ONCE = Runtime.getRuntime().availableProcessors() + 2; // some only wait
    private static final Duration COMPILER = Duration.ofSeconds(6);

    @TempDir
    private Path folder;
    private Tiny tiny;
    private Path victim;
    private ServerSocket server;
    private final AtomicInteger connections = new AtomicInteger();
    private List<Path> workersPath;
    private Map<String, String> places;

    @BeforeEach
    void open() throws IOException {
        tiny = new Tiny(folder.resolve("workspace"));
        victim = Files.createDirectory(folder.resolve("victim"));
        Files.writeString(victim.resolve("Counter.java"), Tiny.COUNTER);
        Files.writeString(victim.resolve("Other.java"), Tiny.COUNTER);
        server = new ServerSocket(0, 50, InetAddress.getByName("127.0.0.1"));
        Thread accepting = new Thread(this::accept, "accepting");
        accepting.setDaemon(true);
        accepting.start();
        List<Path> classPath = ClassPath.without(List.of());
        workersPath = ClassPath.ofWorkers(classPath);
        Path judge = classPath.stream().filter(entry -> Files.isDirectory(entry.resolve("judge/worker")))
                .findFirst().orElseThrow();
        places = Map.of("workspace", tiny.root().toString(), "victim", victim.toString(), "judge", judge.toString(),
                "port", String.valueOf(server.getLocalPort()), "pid", String.valueOf(ProcessHandle.current().pid()));
    }

    private void accept() {
        try {
            while (true) {
                server.accept().close();
                connections.incrementAndGet();
            }
        } catch (IOException e) {
            // The test is over.
        }
    }

    @AfterEach
    void close() throws IOException {
        server.close();
        Files.deleteIfExists(Path.of(places.get("judge"), "mark"));
    }

    @Test
    void the_suite_is_large_and_says_of_each_what_must_come_of_it() throws IOException {
        List<Hostile> all = Hostile.all(SUITE);
        assertTrue(all.size() >= 60, () -> all.size() + " submissions");
        assertEquals(List.of(), all.stream()
                .filter(one -> !one.expected().keySet().containsAll(List.of("tries", "gate"))
                        || one.passesTheGate() && one.expectedAt("behind") == null)
                .map(Hostile::name).toList());
    }

    @Test
    void as_they_are_graded() throws Exception {
        String mode = System.getProperty("hostile.sandbox", "auto").toUpperCase(Locale.ROOT);
        Sandbox sandbox = Sandbox.find(Sandbox.Mode.valueOf(mode), workersPath);
        String behind = sandbox.isWhole() ? "boxed" : "behind";
        play(one -> one.expectedAt(one.passesTheGate() ? behind : "gate"), sandbox, true);
        untouched();
    }

    @Test
    void past_the_gate_and_in_the_sandbox() throws Exception {
        Sandbox sandbox = Sandbox.find(Sandbox.Mode.AUTO, workersPath);
        assumeTrue(sandbox.isWhole(), sandbox.describe());
        play(one -> one.passesTheGate() ? null : one.expectedAt("boxed"), sandbox, false);
        untouched();
    }

    /** Only those that a sandbox would have kept from it: it shows that the test above can fail. */
    @Test
    void past_the_gate_and_in_no_sandbox() throws Exception {
        play(one -> one.passesTheGate() || !one.expected().containsKey("boxed") ? null : one.expectedAt("behind"),
                Sandbox.none(), false);
        assertTrue(connections.get() > 0, "what a sandbox keeps away is there without one");
    }

    private void untouched() throws IOException {
        assertEquals(Tiny.COUNTER, Files.readString(victim.resolve("Counter.java")));
        assertTrue(Files.exists(victim.resolve("Other.java")));
        assertTrue(Files.notExists(victim.resolve("mark")) && Files.notExists(Path.of(places.get("judge"), "mark")));
        assertEquals(0, connections.get());
    }

    // ---- playing

    private record Good(Exercise exercise, String source, String alone) {}

    private void play(Function<Hostile, String> expectation, Sandbox sandbox, boolean gated) throws Exception {
        List<Path> classPath = ClassPath.without(List.of());
        ExecutorService callers = Executors.newFixedThreadPool(AT_ONCE);
        try (Judge judge = new Judge(new CompilersApart(tiny.open(), 2, classPath, COMPILER),
                ShortLimits.workers(AT_ONCE, workersPath, sandbox), gated)) {
            List<Good> good = new ArrayList<>();
            for (String source : List.of(Tiny.TRAY, Tiny.TRAY.replace("synchronized ", ""))) {
                good.add(new Good(tiny.tray(), source, told(judge(judge, tiny.tray(), Tiny.bytes(source)))));
            }
            for (String source : List.of(Tiny.COUNTER, Tiny.serving("return orders.subList(1, orders.size());"))) {
                good.add(new Good(tiny.counter(), source, told(judge(judge, tiny.counter(), Tiny.bytes(source)))));
            }
            List<String> checks = judge.checks(tiny.counter()).stream().map(check -> check.name()).toList();
            Map<String, Callable<List<String>>> tasks = new LinkedHashMap<>();
            for (Hostile one : Hostile.all(SUITE)) {
                String expected = expectation.apply(one);
                if (expected != null) {
                    tasks.put(one.name(), () -> {
                        Verdict verdict = judge(judge, tiny.counter(), one.source(places));
                        return Hostile.differences(expected, verdict, checks).stream()
                                .map(difference -> one.name() + ": not so: " + difference + "\n    "
                                        + brief(verdict)).toList();
                    });
                    if (tasks.size() % GOOD_ONE_EVERY == 0) {
                        Good next = good.get(tasks.size() / GOOD_ONE_EVERY % good.size());
                        tasks.put("good after " + one.name(), () -> {
                            String now = told(judge(judge, next.exercise, Tiny.bytes(next.source)));
                            return now.equals(next.alone) ? List.of()
                                    : List.of("A good one near " + one.name() + ":\n    " + now + "\n    " + next.alone);
                        });
                    }
                }
            }
            List<Future<List<String>>> futures = new ArrayList<>();
            tasks.forEach((name, task) -> futures.add(callers.submit(task)));
            List<String> found = new ArrayList<>();
            for (Future<List<String>> future : futures) {
                found.addAll(future.get(10, TimeUnit.MINUTES));
            }
            assertTrue(found.isEmpty(), () -> String.join("\n", found));
        } finally {
            callers.shutdownNow();
        }
    }

    private static Verdict judge(Judge judge, Exercise exercise, byte[] source) throws InterruptedException {
        try (Judge own = judge.forOne()) {
            return own.judge(new Answer(exercise, "hostile", source));
        }
    }

    /** All of a verdict but its times. */
    private static String told(Verdict verdict) {
        StringBuilder all = new StringBuilder(verdict.outcome() + " " + verdict.problems());
        for (CheckResult result : verdict.results()) {
            all.append("; " + result.check().name() + " " + result.outcome() + " " + result.story());
        }
        return all.toString();
    }

    private static String brief(Verdict verdict) {
        String all = told(verdict);
        return all.length() > 1500 ? all.substring(0, 1500) + "..." : all;
    }
}
