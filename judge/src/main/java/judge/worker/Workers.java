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
 * <p>Jobs that are run here follow each other in the same processes. Those of people who need not trust each other run in
 * {@linkplain #apart() processes of their own}, or person by person in a {@link #session()}.
 *
 * <p><b>Threads:</b> any may run jobs, as many at once as there are processes. <b>Blocks:</b> until one is ready,
 * then until the job has ended; an interrupt ends both, and the process with them.
 */
public final class Workers implements JobRunner {
    private static final int MOST_TRIES = 3;
    private static final Duration START = Duration.ofMinutes(5);

    /** A process that is ready, or why there is none. */
    private record Slot(Child child, String failure) {}

    /** Where a job gets its process from, and where that goes afterwards. */
    private interface Source {
        Child take() throws InterruptedException;

        /**
         * @param reusable whether nothing of the job is left in it, and it is not too old
         */
        void back(Child child, boolean reusable);
    }

    private final List<Path> classPath;
    private final Sandbox sandbox;
    private final Pace pace;
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
     * @param classPath what they run with: this module and all that it needs
     */
    public Workers(int count, Pace pace, List<Path> classPath) {
        this(count, pace, classPath, Sandbox.none());
    }

    /** The same in a sandbox. */
    public Workers(int count, Pace pace, List<Path> classPath, Sandbox sandbox) {
        this(count, pace, pace.mostJobs(), classPath, sandbox, Limits::during);
    }

    /**
     * @param mostJobs how many jobs a process may take
     */
    Workers(int count, Pace pace, int mostJobs, List<Path> classPath, Sandbox sandbox, Function<Check, Limits> limits) {
        this.pace = pace;
        this.sandbox = sandbox;
        this.classPath = List.copyOf(classPath);
        this.mostJobs = mostJobs;
        this.limits = limits;
        Runtime.getRuntime().addShutdownHook(atExit); // a command that watches is ended by Ctrl-C
        for (int i = 0; i < count; i++) {
            startAnother();
        }
    }

    @Override
    public Played run(Job job, Consumer<CheckResult> heard) throws InterruptedException {
        return play(job, heard, new Source() {
            @Override
            public Child take() throws InterruptedException {
                return Workers.this.take();
            }

            @Override
            public void back(Child child, boolean reusable) {
                if (reusable) {
                    ready.addFirst(new Slot(child, null));
                } else {
                    startAnother();
                    end(child);
                }
            }
        });
    }

    /** Runs each job in a process that no other job was in. Closing it closes these workers. */
    public JobRunner apart() {
        return new JobRunner() {
            @Override
            public Played run(Job job, Consumer<CheckResult> heard) throws InterruptedException {
                try (JobRunner session = session()) {
                    return session.run(job, heard);
                }
            }

            @Override
            public void close() {
                Workers.this.close();
            }
        };
    }

    /**
     * Runs the jobs of one person, one at a time, in a process that nobody else was in or will be. It is taken at the first
     * job, and replaced whenever it is odd after one; another one is started ahead at once. Closing the session ends the process.
     */
    public JobRunner session() {
        return new Session();
    }

    private final class Session implements JobRunner, Source {
        private Child own;

        @Override
        public Played run(Job job, Consumer<CheckResult> heard) throws InterruptedException {
            return play(job, heard, this);
        }

        @Override
        public Child take() throws InterruptedException {
            Child child = own;
            own = null;
            if (child != null && child.isAlive()) {
                return child;
            } else if (child != null) {
                end(child);
            }
            child = Workers.this.take();
            startAnother();
            while (child.jobs() > 0) { // it served somebody of those who share
                end(child);
                child = Workers.this.take();
                startAnother();
            }
            return child;
        }

        @Override
        public void back(Child child, boolean reusable) {
            if (reusable) {
                own = child;
            } else {
                end(child);
            }
        }

        @Override
        public void close() {
            if (own != null) {
                end(own);
                own = null;
            }
        }
    }

    private Played play(Job job, Consumer<CheckResult> heard, Source source) throws InterruptedException {
        long asked = System.nanoTime();
        for (int i = 0; i < MOST_TRIES; i++) {
            Child child = source.take();
            boolean reusable = false;
            try {
                long begun = System.nanoTime();
                Run run = new Run(child, job, limits, i < MOST_TRIES - 1, heard);
                List<CheckResult> results = run.play();
                mustBeOpen(); // otherwise the process may have been ended by us
                reusable = run.leftNothing() && child.jobs() < mostJobs;
                if (results != null) {
                    return new Played(results, Duration.ofNanos(begun - asked), Duration.ofNanos(System.nanoTime() - begun));
                }
            } finally {
                source.back(child, reusable);
            }
        }
        throw new IllegalStateException("processes that run checks end before they begin");
    }

    private Child take() throws InterruptedException {
        while (true) {
            mustBeOpen();
            Slot slot = ready.takeFirst();
            if (slot.failure != null) {
                mustBeOpen();
                startAnother();
                throw new IllegalStateException("no process could be started that runs checks: " + slot.failure);
            } else if (slot.child.isAlive()) {
                return slot.child;
            }
            startAnother();
            end(slot.child);
        }
    }

    private void mustBeOpen() {
        synchronized (alive) {
            if (closed) {
                throw new Closed();
            }
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
                child = Child.start(name, pace.warm(), classPath, sandbox);
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
