package judge.worker;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Stream;

/**
 * What stands around a process in which strangers' answers run, of what this machine has: namespaces without network and
 * files (bubblewrap), a user of its own (setpriv), and bounds on threads, files and processor time (prlimit).
 *
 * <p>The gate is the first wall and this is the second: it holds when an answer got past the gate, and bounds what no gate
 * sees. What is there is found by trying, once, since a program that is installed need not be permitted.
 *
 * <p><b>Threads:</b> any.
 */
public final class Sandbox {
    /** Threads and processes of one sandbox: the worker counts by itself and ends earlier, unless it is starved. */
    private static final int MOST_THREADS = 4_000;
    private static final int MOST_OPEN_FILES = 512;
    private static final int MOST_PROCESSOR_SECONDS = 3_600;
    static final int MOST_FILE_BYTES = 64 << 20;

    /** Users that no system gives to anybody, above those of containers; each process gets one of these. */
    private static final int FIRST_USER = 1_900_000_000;
    private static final int USERS = 200_000_000;
    private static final int NOBODY = 65534;

    private static final Duration TRIAL = Duration.ofSeconds(20);
    private static final AtomicLong STARTED = new AtomicLong();

    /** Whether there is to be a sandbox. */
    public enum Mode {
        /** As much of one as the machine has. */
        AUTO,
        /** None. */
        NONE,
        /** All of it, or nothing runs. */
        REQUIRED
    }

    /** Which user a process gets. */
    private enum User { SAME, NOBODY, OWN }

    /** Where a process runs: its temporary folder as it sees it, and the command that puts it there. */
    record Room(Path temporary, Path outside, List<String> prefix) {}

    private final boolean asked;
    private final Bubblewrap apart; // or null
    private final User user;
    private final boolean limits;
    private final boolean threadLimit;

    private Sandbox(Bubblewrap apart, User user, boolean limits, boolean threadLimit) {
        this(true, apart, user, limits, threadLimit);
    }

    private Sandbox(boolean asked, Bubblewrap apart, User user, boolean limits, boolean threadLimit) {
        this.asked = asked;
        this.apart = apart;
        this.user = user;
        this.limits = limits;
        this.threadLimit = threadLimit;
    }

    /** No walls: for answers of somebody who could run them anyway. */
    public static Sandbox none() {
        return new Sandbox(false, null, User.SAME, false, false);
    }

    /**
     * Finds the most that this machine allows, by trying it.
     *
     * <p><b>Blocks:</b> for the trials, usually less than a second, at most a minute.
     *
     * @param classPath what the processes will have to read
     * @throws IllegalStateException when all of it is required and something is missing; the message says what
     */
    public static Sandbox find(Mode mode, List<Path> classPath) throws InterruptedException {
        if (mode == Mode.NONE) {
            return none();
        }
        Sandbox found = new Sandbox(null, User.SAME, false, false);
        for (Sandbox candidate : candidates(classPath)) {
            if (candidate.holds(classPath)) {
                found = candidate;
                break;
            }
        }
        if (mode == Mode.REQUIRED && !found.isWhole()) {
            throw new IllegalStateException("The sandbox that is required is not there. " + found.describe());
        }
        return found;
    }

    /** From the strongest to the weakest. */
    private static List<Sandbox> candidates(List<Path> classPath) {
        Bubblewrap bubblewrap = program("bwrap").isPresent() ? new Bubblewrap(program("bwrap").get(), classPath) : null;
        boolean prlimit = program("prlimit").isPresent();
        List<Sandbox> all = new ArrayList<>();
        if (isRoot() && program("setpriv").isPresent()) {
            for (User user : List.of(User.OWN, User.NOBODY)) {
                all.add(new Sandbox(bubblewrap, user, prlimit, prlimit));
            }
        }
        // Threads are counted for each user namespace since Linux 5.14; before, for the user on the whole machine.
        all.add(new Sandbox(bubblewrap, User.SAME, prlimit, prlimit && bubblewrap != null && !isRoot() && linux(5, 14)));
        if (isRoot() && program("setpriv").isPresent()) {
            all.add(new Sandbox(null, User.OWN, prlimit, prlimit));
        }
        all.add(new Sandbox(null, User.SAME, prlimit, false));
        return all;
    }

    /** Whether a process starts in it, reads its class path, and has a folder of its own. */
    private boolean holds(List<Path> classPath) throws InterruptedException {
        Room room = null;
        try {
            room = room();
            List<String> command = new ArrayList<>(room.prefix());
            String existing = Child.joined(classPath.stream().filter(Files::exists).toList());
            command.addAll(List.of(Child.java(), "-javaagent:" + Child.agent(), "-Xshare:auto", "-XX:TieredStopAtLevel=1",
                    "-XX:+UseSerialGC", "-XX:-UsePerfData", "-Xmx32m", "-Djava.io.tmpdir=" + room.temporary(),
                    "-cp", existing, Trial.class.getName()));
            Process process = Starter.start(new ProcessBuilder(command).redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD));
            process.getOutputStream().close();
            if (!process.waitFor(TRIAL.toMillis(), TimeUnit.MILLISECONDS)) {
                process.descendants().forEach(ProcessHandle::destroyForcibly);
                process.destroyForcibly();
                return false;
            }
            return process.exitValue() == 0;
        } catch (IOException e) {
            return false;
        } finally {
            leave(room);
        }
    }

    /** A new, empty place for a process. */
    Room room() throws IOException {
        int uid = switch (user) {
            case SAME -> 0;
            case NOBODY -> NOBODY;
            case OWN -> (int) (FIRST_USER + (ProcessHandle.current().pid() * 4096 + STARTED.incrementAndGet()) % USERS);
        };
        List<String> prefix = new ArrayList<>();
        Path outside = null;
        if (apart != null) {
            prefix.addAll(apart.command(user != User.SAME));
        } else {
            outside = Files.createTempDirectory("judge-");
            if (user != User.SAME) {
                Files.setAttribute(outside, "unix:uid", uid);
            }
        }
        if (limits) {
            prefix.addAll(List.of(program("prlimit").orElseThrow(), "--core=0:0", limit("nofile", MOST_OPEN_FILES),
                    limit("fsize", MOST_FILE_BYTES), limit("cpu", MOST_PROCESSOR_SECONDS)));
            if (threadLimit) {
                prefix.add(limit("nproc", MOST_THREADS));
            }
            prefix.add("--");
        }
        if (user != User.SAME) {
            prefix.addAll(List.of(program("setpriv").orElseThrow(), "--reuid", String.valueOf(uid),
                    "--regid", String.valueOf(uid), "--clear-groups", "--inh-caps=-all", "--no-new-privs", "--"));
        }
        return new Room(apart != null ? Bubblewrap.ROOM : outside, outside, prefix);
    }

    private static String limit(String what, int most) {
        return "--" + what + "=" + most + ":" + most;
    }

    /** Removes what is left of that place; null is none. */
    static void leave(Room room) {
        if (room == null || room.outside() == null) {
            return;
        }
        try (Stream<Path> files = Files.walk(room.outside())) {
            files.sorted(Comparator.reverseOrder()).forEach(file -> file.toFile().delete());
        } catch (IOException | UncheckedIOException e) {
            // What is left lies in the system's folder for such things.
        }
    }

    /** Whether nothing is missing. */
    public boolean isWhole() {
        return apart != null && limits && threadLimit;
    }

    /** What there is and what is missing, in sentences for a report. */
    public String describe() {
        if (!asked) {
            return "There was no sandbox, since none was asked for: only the gate kept answers from network and files.";
        }
        List<String> told = new ArrayList<>();
        told.add(apart != null
                ? "Answers ran without network and without files: bubblewrap."
                : "Only the gate kept answers from network and files: bubblewrap "
                        + (program("bwrap").isPresent() ? "is not permitted here." : "is not installed here."));
        if (user != User.SAME) {
            told.add("They had a user of their own: setpriv.");
        }
        if (threadLimit) {
            told.add("Threads, files and processor time were bounded from outside: prlimit.");
        } else if (limits) {
            told.add("Files and processor time were bounded from outside, threads only from inside: prlimit.");
        } else {
            told.add("Threads, files and processor time were bounded only from inside.");
        }
        return String.join(" ", told);
    }

    @Override
    public String toString() {
        return describe();
    }

    // ---- the machine

    private static Optional<String> program(String name) {
        return Stream.of("/usr/bin", "/bin", "/usr/local/bin")
                .map(folder -> Path.of(folder, name))
                .filter(Files::isExecutable)
                .map(Path::toString)
                .findFirst();
    }

    private static boolean isRoot() {
        try {
            return Integer.valueOf(0).equals(Files.getAttribute(Path.of("/proc/self"), "unix:uid"));
        } catch (IOException | UnsupportedOperationException | IllegalArgumentException e) {
            return false;
        }
    }

    private static boolean linux(int major, int minor) {
        String[] version = System.getProperty("os.version").split("\\D+");
        return System.getProperty("os.name").equals("Linux") && version.length > 1
                && Integer.parseInt(version[0]) * 1000 + Integer.parseInt(version[1]) >= major * 1000 + minor;
    }
}
