package judge.bench;

import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import judge.Exercise;

/** {@code ./learn watch EXERCISE} as a process, its output stamped line by line. */
final class WatchProcess implements AutoCloseable {
    private static final long BOUND_SECONDS = 300;

    /** What it said, and when. */
    private record Line(String text, long nanos) {}

    /**
     * From a save on, in nanoseconds.
     *
     * @param first to the first verdict: all promises and scripts pass, or one does not
     * @param full to the whole verdict
     */
    record Times(long first, long full) {}

    private final BlockingQueue<Line> lines = new LinkedBlockingQueue<>();
    private final Process process;
    private final Exercise exercise;

    WatchProcess(Path clone, Exercise exercise) throws IOException, InterruptedException {
        this.exercise = exercise;
        process = new ProcessBuilder(clone.resolve("learn").toString(), "watch", exercise.name()).directory(clone.toFile())
                .redirectErrorStream(true).start();
        Thread reader = new Thread(this::read, "watch output");
        reader.setDaemon(true);
        reader.start();
        until("Waiting for a save");
    }

    private void read() {
        try (BufferedReader in = new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
            for (String line = in.readLine(); line != null; line = in.readLine()) {
                lines.add(new Line(line, System.nanoTime()));
            }
        } catch (IOException e) {
            // It has ended.
        }
    }

    private Line until(String... texts) throws InterruptedException {
        while (true) {
            Line line = lines.poll(BOUND_SECONDS, TimeUnit.SECONDS);
            assertNotNull(line, "it says something");
            if (Stream.of(texts).anyMatch(line.text::contains)) {
                return line;
            }
        }
    }

    /** Saves that, a right answer. */
    Times save(Path file, String text) throws IOException, InterruptedException {
        long begun = System.nanoTime();
        Files.writeString(file, text);
        String verdict = exercise.path() + ": ";
        Line first = until("The rest try every order", "What happened", verdict);
        Line full = first.text.startsWith(verdict) ? first : until(verdict);
        assertTrue(full.text.contains("passed"), full.text);
        until("Waiting for a save");
        return new Times(first.nanos - begun, full.nanos - begun);
    }

    /** The memory of all its processes that is in use, in MB; 0 where the system does not tell. */
    long megabytes() throws IOException {
        long kilobytes = 0;
        for (ProcessHandle one : Stream.concat(Stream.of(process.toHandle()), process.descendants()).toList()) {
            Path status = Path.of("/proc", String.valueOf(one.pid()), "status");
            if (Files.isReadable(status)) {
                kilobytes += Files.readAllLines(status).stream().filter(line -> line.startsWith("VmRSS:"))
                        .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", ""))).sum();
            }
        }
        return kilobytes >> 10;
    }

    @Override
    public void close() throws InterruptedException {
        process.destroy();
        assertTrue(process.waitFor(60, TimeUnit.SECONDS), "it ends when it is asked to");
    }
}
