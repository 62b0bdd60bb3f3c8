package kit.watch;

import java.io.FileInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

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

    /** The states of who runs or waits for a processor, and of who waits for memory or a disk and then goes on by itself. */
    private static final String AWAKE = "RD";

    /** The number, the name, of 15 bytes at most, and the state stand within so many bytes. */
    private static final int BEGINNING = 64;

    private final Set<Path> before = new HashSet<>(); // written in the constructor only
    private final Set<Path> idle = ConcurrentHashMap.newKeySet(); // of these, those that were found not to count
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
                Path id = task.getFileName();
                if (!idle.contains(id) && !id.equals(self) && runs(task, id)) {
                    return false;
                }
            }
            return true;
        } catch (IOException e) {
            return false; // a thread has just ended: look again
        }
    }

    private boolean runs(Path task, Path id) throws IOException {
        byte[] stat = new byte[BEGINNING];
        int length;
        try (FileInputStream in = new FileInputStream(task.resolve("stat").toFile())) {
            length = in.readNBytes(stat, 0, BEGINNING);
        }
        String beginning = new String(stat, 0, length, StandardCharsets.ISO_8859_1);
        int end = beginning.lastIndexOf(')'); // names may hold anything, blanks and brackets too
        if (end < 0) {
            return true; // it has just ended: look again
        }
        String name = beginning.substring(beginning.indexOf('(') + 1, end);
        boolean counts = !name.startsWith("C1 Comp") && !name.startsWith("C2 Comp")
                && (!before.contains(id) || SERVANTS.stream().anyMatch(name::startsWith));
        if (!counts && before.contains(id)) {
            idle.add(id);
        }
        return counts && AWAKE.indexOf(beginning.charAt(end + 2)) >= 0;
    }
}
