package judge.worker;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Consumer;
import java.util.function.Predicate;
import kit.Explore;
import kit.Results;
import kit.Watch;
import kit.report.CheckResult;
import kit.report.Outcome;
import kit.report.Step;
import kit.report.Story;
import kit.report.Words;
import kit.watch.Bounds;
import kit.watch.Family;
import kit.watch.Frames;
import kit.watch.Standoff;
import org.junit.platform.engine.FilterResult;
import org.junit.platform.engine.discovery.DiscoverySelectors;
import org.junit.platform.engine.support.descriptor.MethodSource;
import org.junit.platform.launcher.Launcher;
import org.junit.platform.launcher.LauncherDiscoveryRequest;
import org.junit.platform.launcher.PostDiscoveryFilter;
import org.junit.platform.launcher.core.LauncherConfig;
import org.junit.platform.launcher.core.LauncherDiscoveryRequestBuilder;
import org.junit.platform.launcher.core.LauncherFactory;

/**
 * The process in which answers run: it takes jobs from its standard input, one after another, and says on its
 * standard output what comes of their checks. What answers print goes nowhere near either.
 *
 * <p>It warms up before its first job, and, when it is told to, once more for explorations when nobody has a job for it
 * then. It ends when its standard input does.
 *
 * <p><b>Threads:</b> one hears jobs and the end, one plays them, one counts threads.
 */
public final class Worker {
    /** An argument: explorations are to be warm. */
    static final String WARM = "warm";

    /** An argument: they need not. */
    static final String COLD = "cold";

    private static final int LONGEST = 64 << 20;
    private static final int MOST_THREADS = Bounds.THREADS * 3 / 2;
    private static final int ENDED_BY_ITSELF = 96;
    private static final int IDLE_SECONDS = 2;
    private static final long PACE_NANOS = 5_000_000;
    private static final int MOST_STUCK = 20;
    private static final int MOST_LINES = 60;
    private static final int MOST_CHARACTERS = 2_500;

    private final Wire wire;
    private final BlockingQueue<Job> jobs = new ArrayBlockingQueue<>(1);
    private final Launcher launcher = LauncherFactory.create(LauncherConfig.builder()
            .enableTestExecutionListenerAutoRegistration(false)
            .enableLauncherSessionListenerAutoRegistration(false)
            .build());
    private final boolean warm;
    private int played;
    private volatile Frames frames = new Frames("");

    private Worker(Wire wire, boolean warm) {
        this.wire = wire;
        this.warm = warm;
    }

    /** Takes one argument: whether explorations are to be warm. */
    public static void main(String[] args) throws IOException {
        Wire wire = Wire.toldSecret(new BufferedInputStream(new FileInputStream(FileDescriptor.in)),
                new BufferedOutputStream(new FileOutputStream(FileDescriptor.out)), LONGEST);
        PrintStream nowhere = new PrintStream(OutputStream.nullOutputStream());
        System.setOut(nowhere);
        System.setErr(nowhere);
        System.setIn(InputStream.nullInputStream());
        Worker worker = new Worker(wire, args.length > 0 && args[0].equals(WARM));
        start("worker jobs", worker::play);
        start("worker threads", worker::countThreads);
        worker.hear();
    }

    private static void start(String name, Runnable work) {
        Thread thread = new Thread(work, name);
        thread.setDaemon(true);
        thread.setPriority(Thread.MAX_PRIORITY);
        thread.start();
    }

    private void hear() {
        try {
            for (Job job = wire.receive(Job.class); job != null; job = wire.receive(Job.class)) {
                jobs.put(job);
            }
        } catch (IOException | InterruptedException e) {
            // The judge has gone, or is not itself.
        }
        Runtime.getRuntime().halt(0);
    }

    /** A bomb of threads cannot be stopped from inside, only together with the process. */
    private void countThreads() {
        try {
            while (ManagementFactory.getThreadMXBean().getThreadCount() < MOST_THREADS) {
                LockSupport.parkNanos(PACE_NANOS); // a pace of looking: no event tells of a new thread
            }
            wire.send(new Event.Cut(Words.threads(Bounds.THREADS, frames.anyLine(Thread.getAllStackTraces().keySet()).orElse(""))));
        } catch (IOException e) {
            // It ends all the same.
        }
        Runtime.getRuntime().halt(ENDED_BY_ITSELF);
    }

    private void play() {
        try {
            launch(WarmUp.class, Extent.WHOLE, method -> !explores(method), result -> { });
            wire.send(new Event.Ready());
            Job job = warm ? jobs.poll(IDLE_SECONDS, TimeUnit.SECONDS) : jobs.take();
            if (job == null) {
                launch(WarmUp.class, Extent.WHOLE, Worker::explores, result -> { });
                job = jobs.take();
            }
            while (true) {
                wire.send(new Event.Done(playApart(job)));
                job = jobs.take();
            }
        } catch (Throwable e) { // whatever it is, this process is of no use any more
            Runtime.getRuntime().halt(ENDED_BY_ITSELF);
        }
    }

    /**
     * Plays a job on a thread of its own: what an answer may have got hold of, and what it left in the thread, goes with it.
     */
    private boolean playApart(Job job) throws Exception {
        FutureTask<Boolean> playing = new FutureTask<>(() -> play(job));
        start("worker job", playing);
        return playing.get();
    }

    /** Plays a job; whether nothing of it is left. */
    private boolean play(Job job) throws Exception {
        played++;
        frames = new Frames(job.checkClass().replaceFirst(".*\\.", "").replaceFirst("Test$", "") + ".java");
        wire.send(new Event.Begun());
        Family family = new Family();
        List<CheckResult> results = new ArrayList<>();
        launch(Stage.named(job), job.extent(), method -> !explores(method), results::add);
        if (job.explores() && results.stream().allMatch(result -> result.outcome() == Outcome.PASSED)) {
            launch(Stage.renamed(job.checkClass(), job.classes(), played), job.extent(), Worker::explores, results::add);
        }
        return results.stream().noneMatch(Worker::ranOutOfMemory) && allGone(family) && Loggers.areAsNew(job);
    }

    private static boolean explores(Method method) {
        return method.isAnnotationPresent(Explore.class);
    }

    private static boolean ranOutOfMemory(CheckResult result) {
        return result.story() != null && result.story().oneLine().contains("OutOfMemoryError");
    }

    /**
     * Threads that are about to end get a moment for it; those that are stuck and hold nothing disturb nobody, unless they are
     * those of the pool that everybody shares.
     */
    private static boolean allGone(Family family) throws InterruptedException {
        long deadline = System.nanoTime() + Bounds.LEAVING.toNanos();
        while (true) {
            List<Thread> left = family.members().stream().filter(thread -> !Family.shared(thread)).toList();
            if (left.size() <= MOST_STUCK && Standoff.harmless(left) && ForkJoinPool.commonPool().isQuiescent()) {
                return true;
            } else if (System.nanoTime() > deadline) {
                return false;
            } else if (left.isEmpty()) {
                LockSupport.parkNanos(PACE_NANOS); // the pool: to wait for it as the JDK does would run its tasks here
            } else {
                left.get(0).join(Bounds.LEAVING.toMillis() / 20); // another may end first
            }
        }
    }

    private void launch(Class<?> checks, Extent extent, Predicate<Method> which, Consumer<CheckResult> heard) {
        Thread.currentThread().setContextClassLoader(checks.getClassLoader());
        boolean told = checks != WarmUp.class;
        LauncherDiscoveryRequest request = LauncherDiscoveryRequestBuilder.request()
                .selectors(DiscoverySelectors.selectClass(checks))
                .configurationParameter(Watch.UNTIL_FIRST, String.valueOf(extent.untilFirst()))
                .filters((PostDiscoveryFilter) test -> FilterResult.includedIf(test.getSource()
                        .filter(MethodSource.class::isInstance)
                        .map(source -> which.test(((MethodSource) source).getJavaMethod()))
                        .orElse(true)))
                .build();
        launcher.execute(request, new Results(
                all -> { },
                check -> tell(told, new Event.Started(check)),
                result -> {
                    CheckResult known = withKnownNames(result);
                    heard.accept(known);
                    tell(told, new Event.Finished(known));
                }));
    }

    private void tell(boolean told, Event event) {
        try {
            if (told) {
                wire.send(event);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static CheckResult withKnownNames(CheckResult result) {
        Story story = result.story();
        if (story != null) {
            story = new Story(story.happened().stream().limit(MOST_LINES).map(Worker::told).toList(),
                    story.timeline().stream().limit(MOST_LINES)
                            .map(step -> new Step(told(step.thread()), told(step.what()))).toList(),
                    story.why(), story.read());
        }
        return new CheckResult(result.check(), result.outcome(), story, told(result.printed()), result.took());
    }

    /** A text as the learner knows it; what an answer makes of its own values may be of any length. */
    private static String told(String text) {
        String whole = Stage.told(text.length() > 2 * MOST_CHARACTERS ? text.substring(0, 2 * MOST_CHARACTERS) : text);
        return whole.length() > MOST_CHARACTERS ? whole.substring(0, MOST_CHARACTERS) + " [and so on]" : whole;
    }
}
