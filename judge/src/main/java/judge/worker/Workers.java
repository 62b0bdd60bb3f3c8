package judge.worker;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.BlockingDeque;
import java.util.concurrent.LinkedBlockingDeque;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import java.util.function.Function;
import kit.report.Check;
import kit.report.CheckResult;

/**
 * A number of worker processes, started ahead. One that is odd after a job, or old, is thrown away, and another one
 * started.
 *
 * <p><b>Threads:</b> any may run jobs, as many at once as there are processes. <b>Blocks:</b> until one is ready,
 * then until the job has ended; an interrupt ends both, and the process with them.
 */
public final class Workers implements AutoCloseable {
    /** How many jobs a process may take when their authors trust each other. */
    public static final int MANY_JOBS = 50;

    /** As many as do not pay for a compiler that works longer. */
    public static final int FEW_JOBS = 5;

    private static final int MOST_TRIES = 3;
    private static final Duration START = Duration.ofMinutes(5);

    /** A process that is ready, or why there is none. */
    private record Slot(Child child, String failure) {}

    /**
     * What came of a job.
     *
     * @param waited how long it waited for a process that was ready
     * @param ran how long it ran
     */
    public record Played(List<CheckResult> results, Duration waited, Duration ran) {}

    private final List<Path> classPath;
    private final Sandbox sandbox;
    private final int mostJobs;
    private final Function<Check, Limits> limits;
    private final BlockingDeque<Slot> ready = new LinkedBlockingDeque<>();
    private final AtomicInteger started = new AtomicInteger();
    private final Set<Child> alive = new HashSet<>(); // guarded by alive
    private final Thread atExit = new Thread(this::endAll, "workers at exit");
    private boolean closed; // guarded by alive

    /**
     * Starts that many processes.
     *
     * @param mostJobs how many jobs a process may take: 1, or {@link #MANY_JOBS}
     * @param classPath what they run with: this module and all that it needs
     */
    public Workers(int count, int mostJobs, List<Path> classPath) {
        this(count, mostJobs, classPath, Sandbox.none());
    }

    /** The same in a sandbox. */
    public Workers(int count, int mostJobs, List<Path> classPath, Sandbox sandbox) {
        this(count, mostJobs, classPath, sandbox, Limits::during);
    }

    Workers(int count, int mostJobs, List<Path> classPath, Sandbox sandbox, Function<Check, Limits> limits) {
        this.sandbox = sandbox;
        this.classPath = List.copyOf(classPath);
        this.mostJobs = mostJobs;
        this.limits = limits;
        Runtime.getRuntime().addShutdownHook(atExit); // a command that watches is ended by Ctrl-C
        for (int i = 0; i < count; i++) {
            startAnother();
        }
    }

    /**
     * Runs the checks of that job in a process of its own; each of them gets one result.
     *
     * @param heard hears each result at once, on the calling thread
     * @throws IllegalStateException when no process can be started
     */
    public Played run(Job job, List<Check> checks, Consumer<CheckResult> heard) throws InterruptedException {
        long asked = System.nanoTime();
        for (int i = 0; i < MOST_TRIES; i++) {
            Child child = take();
            boolean reusable = false;
            try {
                long begun = System.nanoTime();
                Run run = new Run(child, checks, limits, heard);
                List<CheckResult> results = run.play(job);
                reusable = run.leftNothing() && child.jobs() < mostJobs;
                if (results != null) {
                    return new Played(results, Duration.ofNanos(begun - asked), Duration.ofNanos(System.nanoTime() - begun));
                }
            } finally {
                if (reusable) {
                    ready.addFirst(new Slot(child, null));
                } else {
                    startAnother();
                    end(child);
                }
            }
        }
        throw new IllegalStateException("processes that run checks end before they begin");
    }

    private Child take() throws InterruptedException {
        while (true) {
            synchronized (alive) {
                if (closed) {
                    throw new IllegalStateException("these workers are closed");
                }
            }
            Slot slot = ready.takeFirst();
            if (slot.failure != null) {
                startAnother();
                throw new IllegalStateException("no process could be started that runs checks: " + slot.failure);
            } else if (slot.child.isAlive()) {
                return slot.child;
            }
            startAnother();
            end(slot.child);
        }
    }

    private void startAnother() {
        String name = "worker-" + started.incrementAndGet();
        Thread starter = new Thread(() -> ready.addLast(start(name)), name + " starter");
        starter.setDaemon(true);
        starter.start();
    }

    private Slot start(String name) {
        Child child = null;
        try {
            synchronized (alive) {
                if (closed) {
                    return new Slot(null, "closed");
                }
                child = Child.start(name, mostJobs > FEW_JOBS, classPath, sandbox);
                alive.add(child);
            }
            if (child.next(START) instanceof Event.Ready) {
                return new Slot(child, null);
            }
            String complaints = child.complaints();
            end(child);
            return new Slot(null, complaints.isEmpty() ? "it did not say that it is ready" : complaints);
        } catch (IOException e) {
            return new Slot(null, e.toString());
        } catch (InterruptedException e) {
            end(child);
            return new Slot(null, "interrupted");
        }
    }

    private void end(Child child) {
        synchronized (alive) {
            alive.remove(child);
        }
        child.close();
    }

    /** Ends all processes. Jobs that still run end with them. */
    @Override
    public void close() {
        endAll();
        try {
            Runtime.getRuntime().removeShutdownHook(atExit);
        } catch (IllegalStateException e) {
            // This process ends already.
        }
    }

    private void endAll() {
        List<Child> all;
        synchronized (alive) {
            closed = true;
            all = List.copyOf(alive);
            alive.clear();
        }
        all.forEach(Child::close);
    }
}
