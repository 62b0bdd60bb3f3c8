package judge;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/**
 * What must not grow in a process that works for long.
 *
 * @param files 0 where the system does not list those that are open
 */
public record Footprint(int threads, long files, long megabytes, long processes) {
    private static final int MORE_THREADS = 4;
    private static final int MORE_FILES = 6;
    private static final long MORE_MEGABYTES = 12;

    public static Footprint now() throws IOException {
        System.gc();
        long files = 0;
        Path open = Path.of("/proc/self/fd");
        if (Files.isDirectory(open)) {
            try (Stream<Path> all = Files.list(open)) {
                files = all.count();
            }
        }
        return new Footprint(ManagementFactory.getThreadMXBean().getThreadCount(), files,
                ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed() >> 20,
                ProcessHandle.current().descendants().count());
    }

    /**
     * Insists that this is hardly more than that was.
     *
     * @param onTheirWay how many processes may have begun while others end
     */
    public void isNoMoreThan(Footprint early, int onTheirWay) {
        assertTrue(threads <= early.threads + MORE_THREADS, early + " " + this);
        assertTrue(files <= early.files + MORE_FILES, early + " " + this);
        assertTrue(megabytes <= early.megabytes + MORE_MEGABYTES, early + " " + this);
        assertTrue(processes <= early.processes + onTheirWay, early + " " + this);
    }
}
