package judge.bench;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.Writer;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.StandardLocation;
import javax.tools.ToolProvider;
import judge.Exercise;
import kit.Explore;
import org.junit.platform.engine.FilterResult;
import org.junit.platform.engine.discovery.DiscoverySelectors;
import org.junit.platform.engine.support.descriptor.MethodSource;
import org.junit.platform.launcher.Launcher;
import org.junit.platform.launcher.LauncherDiscoveryRequest;
import org.junit.platform.launcher.PostDiscoveryFilter;
import org.junit.platform.launcher.core.LauncherConfig;
import org.junit.platform.launcher.core.LauncherDiscoveryRequestBuilder;
import org.junit.platform.launcher.core.LauncherFactory;
import org.junit.platform.launcher.listeners.SummaryGeneratingListener;

/**
 * What the first verdict costs at least: an answer compiled and its promises and scripts run, in a process that is warm, with
 * nothing else: no gate, no process of its own, no events, no terminal. The checks are compiled beforehand.
 */
final class Floor implements AutoCloseable {
    private final JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
    private final StandardJavaFileManager files = compiler.getStandardFileManager(null, Locale.ROOT, StandardCharsets.UTF_8);
    private final Launcher launcher = LauncherFactory.create(LauncherConfig.builder()
            .enableTestExecutionListenerAutoRegistration(false).enableLauncherSessionListenerAutoRegistration(false).build());
    private final Exercise exercise;
    private final Path checks;
    private final Path answer;

    /**
     * Compiles the checks.
     *
     * @param folder empty; the classes go there
     */
    Floor(Exercise exercise, Path folder) throws IOException {
        this.exercise = exercise;
        this.checks = Files.createDirectories(folder.resolve("checks"));
        this.answer = Files.createDirectories(folder.resolve("answer"));
        List<Path> sources = new ArrayList<>();
        for (Path home : List.of(exercise.lesson().sources(), exercise.lesson().checks())) {
            try (Stream<Path> all = Files.list(home)) {
                all.filter(file -> file.toString().endsWith(".java")).forEach(sources::add);
            }
        }
        files.setLocationFromPaths(StandardLocation.CLASS_PATH, classPath());
        compile(sources, checks);
        List<Path> all = new ArrayList<>(classPath());
        all.add(0, checks);
        files.setLocationFromPaths(StandardLocation.CLASS_PATH, all);
    }

    private static List<Path> classPath() {
        return Stream.of(System.getProperty("java.class.path").split(java.io.File.pathSeparator)).map(Path::of).toList();
    }

    private void compile(List<Path> sources, Path to) throws IOException {
        files.setLocationFromPaths(StandardLocation.CLASS_OUTPUT, List.of(to));
        assertTrue(compiler.getTask(Writer.nullWriter(), files, null, List.of("-proc:none", "-nowarn", "-g"), null,
                files.getJavaFileObjectsFromPaths(sources)).call(), sources.toString());
    }

    /** Compiles that answer and runs its promises and scripts, which pass; the time in nanoseconds. */
    long once(Path source) throws IOException {
        long begun = System.nanoTime();
        compile(List.of(source), answer);
        SummaryGeneratingListener summary = new SummaryGeneratingListener();
        try (URLClassLoader loader = new URLClassLoader(new URL[] {answer.toUri().toURL(), checks.toUri().toURL()})) {
            Thread.currentThread().setContextClassLoader(loader);
            LauncherDiscoveryRequest request = LauncherDiscoveryRequestBuilder.request()
                    .selectors(DiscoverySelectors.selectClass(loader, exercise.checkClass()))
                    .filters((PostDiscoveryFilter) test -> FilterResult.includedIf(test.getSource()
                            .filter(MethodSource.class::isInstance)
                            .map(one -> !((MethodSource) one).getJavaMethod().isAnnotationPresent(Explore.class))
                            .orElse(true)))
                    .build();
            launcher.execute(request, summary);
        } finally {
            Thread.currentThread().setContextClassLoader(Floor.class.getClassLoader());
        }
        long took = System.nanoTime() - begun;
        assertEquals(0, summary.getSummary().getTotalFailureCount(), () -> summary.getSummary().getFailures().get(0).getException().toString());
        assertTrue(summary.getSummary().getTestsSucceededCount() > 0, "something ran");
        return took;
    }

    @Override
    public void close() throws IOException {
        files.close();
    }
}
