package judge.worker;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.File;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
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
 * its standard input is closed, so it does not outlive the judge.
 *
 * <p><b>Threads:</b> one at a time; a thread of its own reads what the process says.
 */
final class Child implements AutoCloseable {
    private static final int LONGEST = 1 << 20;
    private static final int MOST_WAITING = 10_000;
    private static final Duration FAREWELL = Duration.ofSeconds(10);

    /** Windows needs the first; the others say in which encoding the class path is handed over. */
    private static final Set<String> KEPT = Set.of("SYSTEMROOT", "LC_ALL", "LC_CTYPE", "LANG");

    private final Process process;
    private final Path folder;
    private final Wire wire;
    private final BlockingQueue<Event> events = new LinkedBlockingQueue<>(MOST_WAITING);
    private int jobs;

    private Child(Process process, Path folder) {
        this.process = process;
        this.folder = folder;
        this.wire = new Wire(new BufferedInputStream(process.getInputStream()),
                new BufferedOutputStream(process.getOutputStream()), LONGEST);
    }

    /**
     * Starts a process; it is ready when it says so.
     *
     * @param manyJobs whether it will live long enough for the slower, better compiler to pay off: explorations take half as
     *     long from the second job on
     */
    static Child start(String name, boolean manyJobs, List<Path> classPath) throws IOException {
        Path folder = Files.createTempDirectory("judge-");
        ProcessBuilder builder = new ProcessBuilder(command(manyJobs, classPath, folder)).directory(folder.toFile());
        builder.environment().keySet().removeIf(key -> !KEPT.contains(key.toUpperCase(Locale.ROOT)));
        builder.redirectError(folder.resolve("stderr").toFile());
        Child child = new Child(builder.start(), folder);
        Thread reader = new Thread(child::listen, name + " reader");
        reader.setDaemon(true);
        reader.start();
        return child;
    }

    private static List<String> command(boolean manyJobs, List<Path> classPath, Path folder) {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx256m", "-Xss512k", "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=" + (manyJobs ? 4 : 1), "-Xshare:auto", "-XX:-UsePerfData",
                // What the virtual machine itself has to say must not get between the messages.
                "-XX:+DisplayVMOutputToStderr", "-Xlog:disable",
                "-javaagent:" + agent(),
                "-Dfile.encoding=UTF-8", "-Duser.language=en", "-Duser.country=US", "-Duser.timezone=UTC",
                "-Djava.io.tmpdir=" + folder));
        if (Runtime.version().feature() >= 24) {
            // Lincheck needs both, and newer virtual machines warn.
            command.add("--sun-misc-unsafe-memory-access=allow");
            command.add("--enable-native-access=ALL-UNNAMED");
        }
        command.addAll(List.of(
                "-cp", classPath.stream().map(Path::toString).collect(Collectors.joining(File.pathSeparator)),
                Worker.class.getName()));
        return command;
    }

    /**
     * Present from the start, the agent needs not be attached later, which costs time and which newer virtual
     * machines warn of.
     */
    private static Path agent() {
        try {
            return Path.of(ByteBuddyAgent.class.getProtectionDomain().getCodeSource().getLocation().toURI());
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    private void listen() {
        try {
            for (Event event = wire.receive(Event.class); event != null; event = wire.receive(Event.class)) {
                events.put(event);
            }
        } catch (IOException | InterruptedException e) {
            process.destroyForcibly();
        } finally {
            events.offer(new Event.Gone());
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

    /** How many jobs it was given. */
    int jobs() {
        return jobs;
    }

    boolean isAlive() {
        return process.isAlive();
    }

    /** The processor time that it used so far; zero where the system does not tell. */
    Duration processor() {
        return process.info().totalCpuDuration().orElse(Duration.ZERO);
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
        try {
            String all = Files.readString(folder.resolve("stderr"));
            return all.substring(Math.max(0, all.length() - 2000)).strip();
        } catch (IOException e) {
            return "";
        }
    }

    /** Ends the process at once, with everything that it started, and removes its folder. */
    @Override
    public void close() {
        process.descendants().forEach(ProcessHandle::destroyForcibly);
        process.destroyForcibly();
        boolean interrupted = false;
        try {
            process.waitFor(FAREWELL.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            interrupted = true;
        }
        try (Stream<Path> files = Files.walk(folder)) {
            files.sorted(Comparator.reverseOrder()).forEach(file -> file.toFile().delete());
        } catch (IOException e) {
            // What is left lies in the system's folder for such things.
        }
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
    }
}
