package kit.watch;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * The threads of this process as Linux sees them: which sleep, and which run or wait for a processor.
 *
 * <p>A thread that was unparked a moment ago looks parked to Java until it runs; to the system it is runnable at once. The
 * source is {@code /proc/self/task/<id>/stat}, proc(5). Only threads that were born since this object was made count, so
 * that a thread which an earlier check could not end disturbs nobody; and those that serve one check after the other: the
 * common pool's, those that carry virtual threads or wake them, and the virtual machine's own, which stops all now and then.
 *
 * <p><b>Threads:</b> any may ask.
 */
public final class Tasks {
    private static final Path ALL = Path.of("/proc/self/task");
    private static final Path SELF = Path.of("/proc/thread-self");

    /** How the names of those begin that serve all checks; the last one's goes on with unparker, or unblocker. */
    private static final List<String> SERVANTS = List.of("VM Thread", "ForkJoinPool", "VirtualThread-u");

    private final Set<Path> before = new HashSet<>();
    private final boolean known;

    public Tasks() {
        boolean readable = Files.isReadable(ALL) && Files.isSymbolicLink(SELF);
        if (readable) {
            try (DirectoryStream<Path> tasks = Files.newDirectoryStream(ALL)) {
                tasks.forEach(task -> before.add(task.getFileName()));
            } catch (IOException e) {
                readable = false;
            }
        }
        known = readable;
    }

    /** Whether this system tells. */
    boolean known() {
        return known;
    }

    /** Whether every thread that counts sleeps, but for the calling one. */
    boolean allAsleep() {
        try (DirectoryStream<Path> tasks = Files.newDirectoryStream(ALL)) {
            Path self = Files.readSymbolicLink(SELF).getFileName();
            for (Path task : tasks) {
                if (!task.getFileName().equals(self) && runs(task)) {
                    return false;
                }
            }
            return true;
        } catch (IOException e) {
            return false; // a thread has just ended: look again
        }
    }

    private boolean runs(Path task) throws IOException {
        String stat = Files.readString(task.resolve("stat"), StandardCharsets.ISO_8859_1);
        int end = stat.lastIndexOf(')'); // names may hold anything, blanks and brackets too
        return stat.charAt(end + 2) == 'R' && counts(task, stat.substring(stat.indexOf('(') + 1, end));
    }

    private boolean counts(Path task, String name) {
        if (name.startsWith("C1 Comp") || name.startsWith("C2 Comp")) {
            return false;
        }
        return SERVANTS.stream().anyMatch(name::startsWith) || !before.contains(task.getFileName());
    }
}
