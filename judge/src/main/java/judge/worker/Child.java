package judge.worker;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.File;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.bytebuddy.agent.ByteBuddyAgent;

/**
 * A worker process, seen from the judge.
 *
 * <p>It has an environment of its own, nearly empty, and an empty folder to work in, which goes with it. It ends when
 * its standard input is closed, so it does not outlive the judge; what it says is bounded and sealed.
 *
 * <p><b>Threads:</b> one at a time; a thread of its own reads what the process says.
 */
final class Child implements AutoCloseable {
    private static final int LONGEST = 256 << 10;
    private static final int MOST_WAITING = 200;
    private static final int MOST_COMPLAINTS = 2_000;
    private static final Duration FAREWELL = Duration.ofSeconds(10);

    /** Windows needs the first; the others say in which encoding the class path is handed over. */
    private static final Set<String> KEPT = Set.of("SYSTEMROOT", "LC_ALL", "LC_CTYPE", "LANG");

    private final Process process;
    private final Sandbox.Room room;
    private final Wire wire;
    private final BlockingQueue<Event> events = new LinkedBlockingQueue<>(MOST_WAITING);
    private final StringBuilder complaints = new StringBuilder(); // guarded by itself
    private volatile boolean closed;
    private List<ProcessHandle> family = List.of();
    private Duration used = Duration.ZERO;
    private int jobs;

    private Child(Process process, Sandbox.Room room) throws IOException {
        this.process = process;
        this.room = room;
        this.wire = Wire.tellingSecret(new BufferedInputStream(process.getInputStream()),
                new BufferedOutputStream(process.getOutputStream()), LONGEST);
    }

    /**
     * Starts a process; it is ready when it says so.
     *
     * @param warm whether it makes explorations warm when it is idle
     */
    static Child start(String name, boolean warm, List<Path> classPath, Sandbox sandbox) throws IOException {
        Sandbox.Room room = sandbox.room();
        Process process = null;
        try {
            List<String> command = new ArrayList<>(room.prefix());
            command.addAll(command(warm, classPath, room.temporary()));
            ProcessBuilder builder = new ProcessBuilder(command);
            builder.directory(room.outside() == null ? null : room.outside().toFile());
            emptyEnvironment(builder);
            process = Starter.start(builder);
            Child child = new Child(process, room);
            listen(name + " reader", child::listen);
            listen(name + " complaints", child::listenToComplaints);
            return child;
        } catch (IOException e) {
            if (process != null) {
                process.destroyForcibly();
            }
            Sandbox.leave(room);
            throw e;
        }
    }

    static void emptyEnvironment(ProcessBuilder builder) {
        builder.environment().keySet().removeIf(key -> !KEPT.contains(key.toUpperCase(Locale.ROOT)));
    }

    private static void listen(String name, Runnable work) {
        Thread thread = new Thread(work, name);
        thread.setDaemon(true);
        thread.start();
    }

    private static List<String> command(boolean warm, List<Path> classPath, Path temporary) {
        List<String> command = new ArrayList<>(List.of(
                java(), "-Xmx256m", "-XX:MaxDirectMemorySize=16m", "-Xss512k", "-XX:+UseSerialGC", "-Xshare:auto", "-XX:-UsePerfData",
                "-XX:TieredStopAtLevel=1", // what the better compiler has made is soon of no use: each answer brings new classes
                "-XX:-OmitStackTraceInFastThrow", // a story tells the line of every exception, also of one that was often thrown
                // A thread that no check could end gets a low priority: Linux heeds those only when told.
                "-XX:ThreadPriorityPolicy=1", "-XX:JavaPriority1_To_OSPriority=10",
                // What the virtual machine itself has to say must not get between the messages.
                "-XX:+DisplayVMOutputToStderr", "-Xlog:disable",
                "-javaagent:" + agent(),
                "--add-opens=java.base/java.lang=ALL-UNNAMED", // what a thread has been given, for kit.Insides
                // As wide on every machine: how many common tasks run at once must not hang on its processors.
                "-Djava.util.concurrent.ForkJoinPool.common.parallelism=2",
                "-Dfile.encoding=UTF-8", "-Duser.language=en", "-Duser.country=US", "-Duser.timezone=UTC",
                "-Djava.io.tmpdir=" + temporary));
        if (Runtime.version().feature() >= 24) {
            // Lincheck needs both, and newer virtual machines warn.
            command.add("--sun-misc-unsafe-memory-access=allow");
            command.add("--enable-native-access=ALL-UNNAMED");
        }
        command.addAll(List.of(
                "-cp", joined(classPath), Worker.class.getName(), warm ? Worker.WARM : Worker.COLD));
        return command;
    }

    static String joined(List<Path> classPath) {
        return classPath.stream().map(Path::toString).collect(Collectors.joining(File.pathSeparator));
    }

    /** This Java, by a name without links: inside a sandbox there are none. */
    static String java() {
        try {
            return Path.of(System.getProperty("java.home")).toRealPath().resolve("bin").resolve("java").toString();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Present from the start, the agent needs not be attached later, which costs time and which newer virtual
     * machines warn of.
     */
    static Path agent() {
        try {
            return Path.of(ByteBuddyAgent.class.getProtectionDomain().getCodeSource().getLocation().toURI());
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    private void listen() {
        try {
            for (Event event = wire.receive(Event.class); event != null; event = wire.receive(Event.class)) {
                put(event);
            }
        } catch (IOException e) {
            put(new Event.Cut("The process that runs the checks said something that it should not."));
            process.destroyForcibly();
        } finally {
            put(new Event.Gone());
        }
    }

    /** One that says more than anybody hears has to wait, until it is closed. */
    private void put(Event event) {
        try {
            while (!closed && !events.offer(event, 1, TimeUnit.SECONDS)) {
                continue;
            }
        } catch (InterruptedException e) {
            throw new IllegalStateException(e); // nobody interrupts this thread
        }
    }

    /** Reads all of it, so that the process never waits for that, and keeps the end. */
    private void listenToComplaints() {
        try (Reader in = new InputStreamReader(process.getErrorStream(), StandardCharsets.UTF_8)) {
            char[] some = new char[MOST_COMPLAINTS];
            for (int n = in.read(some); n >= 0; n = in.read(some)) {
                synchronized (complaints) {
                    complaints.append(some, 0, n);
                    complaints.delete(0, Math.max(0, complaints.length() - MOST_COMPLAINTS));
                }
            }
        } catch (IOException e) {
            // It has ended.
        }
    }

    void send(Job job) throws IOException {
        jobs++;
        wire.send(job);
    }

    /** What it says next; null when it says nothing for so long. */
    Event next(Duration patience) throws InterruptedException {
        return events.poll(patience.toNanos(), TimeUnit.NANOSECONDS);
    }

    /** Whether it waits for a job and has nothing to say. */
    boolean isSilent() {
        return events.isEmpty();
    }

    /** How many jobs it was given. */
    int jobs() {
        return jobs;
    }

    boolean isAlive() {
        return process.isAlive();
    }

    /**
     * The processor time that it, and what stands around it, used so far; zero where the system does not tell. It never
     * decreases: of a process that has ended the system tells nothing any more.
     */
    Duration processor() {
        if (family.isEmpty()) { // once, when it is ready: finding them takes a look at all processes of the machine
            family = Stream.concat(Stream.of(process.toHandle()), process.descendants()).toList();
        }
        Duration told = family.stream()
                .map(one -> one.info().totalCpuDuration().orElse(Duration.ZERO))
                .reduce(Duration.ZERO, Duration::plus);
        used = told.compareTo(used) > 0 ? told : used;
        return used;
    }

    /** How a process ended that has said its last: its exit code; it is ended when it has not by itself. */
    int exitCode() throws InterruptedException {
        if (!process.waitFor(FAREWELL.toMillis(), TimeUnit.MILLISECONDS)) {
            process.destroyForcibly().waitFor(FAREWELL.toMillis(), TimeUnit.MILLISECONDS);
        }
        return process.isAlive() ? -1 : process.exitValue();
    }

    /** The end of what the virtual machine complained about, for those who maintain the judge. */
    String complaints() {
        synchronized (complaints) {
            return complaints.toString().strip();
        }
    }

    /** Ends the process at once, with everything that it started, and removes its folder. */
    @Override
    public void close() {
        closed = true;
        process.descendants().forEach(ProcessHandle::destroyForcibly);
        process.destroyForcibly();
        boolean interrupted = false;
        try {
            process.waitFor(FAREWELL.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            interrupted = true;
        }
        Sandbox.leave(room);
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
    }
}
