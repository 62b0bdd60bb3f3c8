package judge.learn;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;

import java.io.PrintWriter;
import java.io.Writer;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * A watch on a thread of its own, and what it says, line by line.
 *
 * <p><b>Threads:</b> one.
 */
final class Watched implements AutoCloseable {
    private static final long BOUND_SECONDS = 180;

    private final BlockingQueue<String> lines = new LinkedBlockingQueue<>();
    private final List<String> heard = new ArrayList<>();
    private final Thread thread;

    /** Starts it in that workspace. */
    Watched(Path workspace, String... arguments) {
        PrintWriter said = new PrintWriter(new Lines(lines));
        String[] all = Stream.of(Stream.of("watch"), Stream.of(arguments), Stream.of("--workspace", workspace.toString()))
                .flatMap(one -> one).toArray(String[]::new);
        thread = new Thread(() -> Learn.command().setOut(said).setErr(said).execute(all), "watch");
        thread.setDaemon(true);
        thread.start();
    }

    /** The next line that holds one of those texts, and all lines up to it. <b>Blocks:</b> until it is said, or the bound. */
    List<String> until(String... texts) throws InterruptedException {
        List<String> passed = new ArrayList<>();
        long begun = System.nanoTime();
        while (true) {
            long left = BOUND_SECONDS - TimeUnit.NANOSECONDS.toSeconds(System.nanoTime() - begun);
            String line = lines.poll(left, TimeUnit.SECONDS);
            assertNotNull(line, () -> "not said: " + List.of(texts) + "\n" + String.join("\n", heard));
            passed.add(line);
            heard.add(line);
            if (Stream.of(texts).anyMatch(line::contains)) {
                return passed;
            }
        }
    }

    /** The line with the next verdict on that exercise, and all lines up to it. */
    List<String> untilVerdict(String exercise) throws InterruptedException {
        return until(exercise + ": passed", exercise + ": not yet", exercise + ": could not run");
    }

    @Override
    public void close() throws InterruptedException {
        thread.interrupt();
        thread.join(TimeUnit.SECONDS.toMillis(60));
        assertFalse(thread.isAlive(), "the watch ends when it is interrupted");
    }

    /** Cuts what is written into lines. */
    private static final class Lines extends Writer {
        private final BlockingQueue<String> lines;
        private final StringBuilder begun = new StringBuilder();

        Lines(BlockingQueue<String> lines) {
            this.lines = lines;
        }

        @Override
        public void write(char[] text, int offset, int length) {
            for (int i = offset; i < offset + length; i++) {
                if (text[i] == '\n') {
                    lines.add(begun.toString().stripTrailing());
                    begun.setLength(0);
                } else {
                    begun.append(text[i]);
                }
            }
        }

        @Override
        public void flush() {
            // Each line is there as soon as it ends.
        }

        @Override
        public void close() {
            // Nothing is held.
        }
    }
}
