package judge;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javax.tools.JavaCompiler;
import javax.tools.ToolProvider;
import kit.explore.PlatformThreads;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledForJreRange;
import org.junit.jupiter.api.condition.JRE;
import org.junit.jupiter.api.io.TempDir;

/** Stands here because only the judge compiles: the JDK that the project is built for has no virtual threads yet. */
@EnabledForJreRange(min = JRE.JAVA_21, disabledReason = "There are no virtual threads before JDK 21.")
class PlatformThreadsTest {

    private static final String SOURCE = """
            package evening;

            import java.util.ArrayList;
            import java.util.List;
            import java.util.concurrent.Callable;
            import java.util.concurrent.ExecutorService;
            import java.util.concurrent.Executors;
            import java.util.concurrent.ThreadFactory;
            import java.util.function.Function;
            import java.util.function.Supplier;

            public class Threads implements Callable<List<Thread>> {
                private final List<Thread> seen = new ArrayList<>();
                private Thread.Builder.OfVirtual kept;

                @Override
                public List<Thread> call() throws Exception {
                    seen.add(Thread.startVirtualThread(() -> { }));
                    seen.add(Thread.ofVirtual().name("cook-1").start(() -> { }));
                    seen.add(Thread.ofVirtual().name("cook-", 2).unstarted(() -> { }));
                    seen.add(Thread.ofVirtual().factory().newThread(() -> { }));
                    Function<Runnable, Thread> starts = Thread::startVirtualThread;
                    seen.add(starts.apply(() -> { }));
                    Supplier<Thread.Builder.OfVirtual> builders = Thread::ofVirtual;
                    kept = builders.get();
                    seen.add(kept.start(() -> { }));
                    Supplier<Thread.Builder> some = Thread::ofVirtual;
                    seen.add(some.get().start(() -> { }));
                    seen.add(started(Thread.ofVirtual()));
                    Function<Runnable, Thread> bound = Thread.ofVirtual()::unstarted;
                    seen.add(bound.apply(() -> { }));
                    Object builder = Thread.ofVirtual();
                    seen.add(((Thread.Builder.OfVirtual) builder).start(() -> { }));
                    seen.add(worker(Executors.newVirtualThreadPerTaskExecutor()));
                    seen.add(worker(Executors.newThreadPerTaskExecutor(Thread.ofVirtual().name("cook-", 3).factory())));
                    Supplier<ExecutorService> pools = Executors::newVirtualThreadPerTaskExecutor;
                    seen.add(worker(pools.get()));
                    Function<ThreadFactory, ExecutorService> made = Executors::newThreadPerTaskExecutor;
                    seen.add(worker(made.apply(Thread.ofVirtual().factory())));
                    return seen;
                }

                private static Thread started(Thread.Builder.OfVirtual builder) {
                    return builder.start(() -> { });
                }

                private static Thread worker(ExecutorService pool) throws Exception {
                    try (pool) {
                        return pool.submit(Thread::currentThread).get();
                    }
                }
            }
            """;

    @TempDir
    Path folder;

    @Test
    void each_way_to_a_virtual_thread_leads_to_a_platform_thread() throws Exception {
        Path source = Files.writeString(folder.resolve("Threads.java"), SOURCE);
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        assertNotNull(compiler, "a JDK, not a JRE, runs this test");
        assertEquals(0, compiler.run(null, null, null, "-d", folder.toString(), source.toString()));
        try (URLClassLoader loader = new URLClassLoader(new URL[] {folder.toUri().toURL()})) {
            Class<?> threads = loader.loadClass("evening.Threads");
            PlatformThreads.standIn(threads);
            List<?> seen = (List<?>) threads.getMethod("call").invoke(threads.getConstructor().newInstance());
            assertEquals(14, seen.size());
            for (int i = 0; i < seen.size(); i++) {
                Thread thread = (Thread) seen.get(i);
                assertTrue(!(boolean) Thread.class.getMethod("isVirtual").invoke(thread), "thread " + i + " is virtual: " + thread);
            }
        }
    }
}
