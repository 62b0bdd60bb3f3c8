package locks;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Consumer;
import java.util.function.LongUnaryOperator;

/**
 * A reentrant lock that a check gives to an answer. It knows who holds it since which line, who waits for it at which line,
 * and what was done with it.
 *
 * <p><b>Threads:</b> any.
 */
final class WatchedLock implements Lock {

    /** Somebody who waits for the lock, or was refused it. */
    record Waiting(Thread thread, String line, boolean limited) {}

    private static final long MOMENT_NANOS = TimeUnit.MILLISECONDS.toNanos(5);
    private static final long DAY_NANOS = TimeUnit.DAYS.toNanos(1);

    private final String name;
    private final String file;
    private final ReentrantLock lock = new ReentrantLock();
    private final Map<Thread, Waiting> waiting = new LinkedHashMap<>(); // guarded by this
    private final Map<Thread, List<String>> refused = new HashMap<>(); // the lines; guarded by this
    private final List<Duration> limits = new ArrayList<>(); // guarded by this
    private final List<String> complaints = new ArrayList<>(); // guarded by this
    private Thread holder; // guarded by this
    private String since; // guarded by this
    private int turn; // guarded by this
    private int taken; // guarded by this
    private int givenBack; // guarded by this
    private int refusals; // guarded by this
    private volatile Error jammed;
    private volatile LongUnaryOperator lasting = nanos -> nanos; // how long a try with that limit may wait
    private volatile Runnable whenAsked = () -> { };
    private volatile Consumer<String> whenWaiting = line -> { };
    private volatile Consumer<String> whenTaken = line -> { };
    private volatile Consumer<String> whenGivenBack = line -> { };

    /**
     * @param name as stories call it: "the main oven"
     * @param file the answer's, whose lines are told
     */
    WatchedLock(String name, String file) {
        this.name = name;
        this.file = file;
    }

    @Override
    public String toString() {
        return name;
    }

    // ---- what a check may ask for

    /** From now on, whoever tries to take it gets this error; null: no more. */
    void jam(Error error) {
        jammed = error;
    }

    /** From now on, a try with a limit answers after a moment. */
    void beImpatient() {
        lasting = nanos -> Math.min(nanos, MOMENT_NANOS);
    }

    /** From now on, a try with a limit waits for a day, were the limit less, unless it does not wait at all. */
    void bePatient() {
        lasting = nanos -> nanos <= 0 ? nanos : Math.max(nanos, DAY_NANOS);
    }

    /** What to do, in the thread that is about to ask for it, in whichever way. */
    void whenAsked(Runnable action) {
        whenAsked = action;
    }

    /** What to do, in the thread that begins to wait because somebody else holds it; hears the line. */
    void whenWaiting(Consumer<String> action) {
        whenWaiting = action;
    }

    /** What to do, in the thread that has just taken it; hears the line. */
    void whenTaken(Consumer<String> action) {
        whenTaken = action;
    }

    /** What to do, in the thread that has just given it back for good; hears the line. */
    void whenGivenBack(Consumer<String> action) {
        whenGivenBack = action;
    }

    synchronized Optional<Thread> holder() {
        return Optional.ofNullable(holder);
    }

    synchronized boolean isHeldByMe() {
        return holder == Thread.currentThread();
    }

    /** The line at which its holder took it. */
    synchronized String since() {
        return since;
    }

    /** How many times somebody has taken it who did not have it. */
    synchronized int turn() {
        return turn;
    }

    synchronized int taken() {
        return taken;
    }

    synchronized int givenBack() {
        return givenBack;
    }

    synchronized List<Waiting> waiting() {
        return List.copyOf(waiting.values());
    }

    /** The lines of the tries of that thread that failed, since the last {@link #forget}. */
    synchronized List<String> refused(Thread thread) {
        return List.copyOf(refused.getOrDefault(thread, List.of()));
    }

    /** How many tries have failed in all. */
    synchronized int refusals() {
        return refusals;
    }

    synchronized void forget(Thread thread) {
        refused.remove(thread);
    }

    /** The limits of the tries that had one, in their order; each took a moment if it failed. */
    synchronized List<Duration> limits() {
        return List.copyOf(limits);
    }

    synchronized List<String> complaints() {
        return List.copyOf(complaints);
    }

    /** Where in the answer the calling thread is. */
    String line() {
        return StackWalker.getInstance().walk(frames -> frames.filter(frame -> file.equals(frame.getFileName())).findFirst())
                .map(frame -> frame.getFileName() + ":" + frame.getLineNumber()).orElse("");
    }

    // ---- what the answer does

    @Override
    public void lock() {
        begin(false);
        try {
            lock.lock();
        } finally {
            end();
        }
        took();
    }

    @Override
    public void lockInterruptibly() throws InterruptedException {
        begin(false);
        try {
            lock.lockInterruptibly();
        } finally {
            end();
        }
        took();
    }

    @Override
    public boolean tryLock() {
        asked();
        return tried(lock.tryLock());
    }

    @Override
    public boolean tryLock(long time, TimeUnit unit) throws InterruptedException {
        synchronized (this) {
            limits.add(Duration.ofNanos(Math.max(0, unit.toNanos(time))));
        }
        begin(true);
        boolean got;
        try {
            got = lock.tryLock(lasting.applyAsLong(unit.toNanos(time)), TimeUnit.NANOSECONDS);
        } finally {
            end();
        }
        return tried(got);
    }

    @Override
    public void unlock() {
        boolean last;
        String line = line();
        synchronized (this) {
            givenBack++;
            if (!lock.isHeldByCurrentThread()) {
                complaints.add(String.format("%s gave %s back at %s without having it.",
                        Thread.currentThread().getName(), name, line));
            }
            last = lock.getHoldCount() == 1;
            if (last) {
                holder = null;
            }
        }
        lock.unlock(); // as the JDK's: throws when the lock is not the caller's
        if (last) {
            whenGivenBack.accept(line);
        }
    }

    @Override
    public Condition newCondition() {
        return lock.newCondition();
    }

    private void begin(boolean limited) {
        asked();
        String line = line();
        boolean busy;
        synchronized (this) {
            waiting.put(Thread.currentThread(), new Waiting(Thread.currentThread(), line, limited));
            busy = holder != null && holder != Thread.currentThread();
        }
        if (busy) {
            whenWaiting.accept(line);
        }
    }

    private synchronized void end() {
        waiting.remove(Thread.currentThread());
    }

    private boolean tried(boolean got) {
        if (got) {
            took();
        } else {
            String line = line();
            synchronized (this) {
                refusals++;
                refused.computeIfAbsent(Thread.currentThread(), thread -> new ArrayList<>()).add(line);
            }
        }
        return got;
    }

    private void took() {
        String line = line();
        synchronized (this) {
            taken++;
            if (lock.getHoldCount() == 1) {
                holder = Thread.currentThread();
                since = line;
                turn++;
            }
        }
        whenTaken.accept(line);
    }

    private void asked() {
        whenAsked.run();
        if (jammed != null) {
            throw jammed;
        }
    }
}
