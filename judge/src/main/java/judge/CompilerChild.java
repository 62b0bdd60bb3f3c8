package judge;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.TimeUnit;
import judge.worker.Apart;
import judge.worker.Wire;

/**
 * A process that compiles, seen from the judge.
 *
 * <p><b>Threads:</b> one at a time; a thread of its own hears what the process says.
 */
final class CompilerChild implements AutoCloseable {
    private static final int LONGEST = 32 << 20;
    private static final int MEGABYTES = 256;
    private static final int OUT_OF_MEMORY = 3;
    private static final Duration LOOK = Duration.ofMillis(200);
    private static final Duration FAREWELL = Duration.ofSeconds(5);
    private static final int BUSY = 40;

    /**
     * What is to be compiled.
     *
     * @param exercise its path
     * @param answer null for the answer itself; otherwise the checks are, against this one
     */
    record Request(String exercise, byte[] source, Compiler.Compiled answer) {}

    /**
     * What came of it: one of the first three.
     *
     * @param trouble why there is nothing: this process is of no use any more
     * @param certain whether the source is to blame for that
     */
    record Reply(Compiler.Compiled answer, Map<String, byte[]> checks, List<Problem> problems, String trouble, boolean certain) {
        static Reply trouble(String what, boolean certain) {
            return new Reply(null, null, List.of(), what, certain);
        }

        boolean isLast() {
            return !trouble.isEmpty();
        }
    }

    private final Process process;
    private final Wire wire;
    private final BlockingQueue<Reply> replies = new ArrayBlockingQueue<>(4);

    private CompilerChild(Process process) throws IOException {
        this.process = process;
        this.wire = Wire.tellingSecret(new BufferedInputStream(process.getInputStream()),
                new BufferedOutputStream(process.getOutputStream()), LONGEST);
    }

    static CompilerChild start(Path workspace, List<Path> classPath) throws IOException {
        Process process = Apart.java(classPath, List.of("-Xmx" + MEGABYTES + "m", "-XX:+UseSerialGC", "-Xshare:auto",
                "-XX:-UsePerfData", "-XX:+ExitOnOutOfMemoryError", "-XX:+DisplayVMOutputToStderr", "-Xlog:disable", "-Dfile.encoding=UTF-8",
                "-Duser.language=en", "-Duser.country=US"), CompilerProcess.class.getName(), workspace.toString());
        CompilerChild child = new CompilerChild(process);
        Thread reader = new Thread(child::listen, "compiler reader");
        reader.setDaemon(true);
        reader.start();
        return child;
    }

    private void listen() {
        try {
            for (Reply reply = wire.receive(Reply.class); reply != null; reply = wire.receive(Reply.class)) {
                replies.put(reply);
            }
        } catch (IOException | InterruptedException e) {
            process.destroyForcibly();
        } finally {
            boolean memory = exitCode() == OUT_OF_MEMORY;
            replies.offer(Reply.trouble(memory ? "The Java compiler needed more than " + MEGABYTES + " MB of memory."
                    : "The Java compiler broke off (exit code " + exitCode() + ").", memory));
        }
    }

    private int exitCode() {
        try {
            return process.waitFor(FAREWELL.toMillis(), TimeUnit.MILLISECONDS) ? process.exitValue() : -1;
        } catch (InterruptedException e) {
            return -1;
        }
    }

    /** Has that compiled within that processor time; wall time is bounded far behind it. */
    Reply ask(Request request, Duration limit) throws InterruptedException {
        try {
            Duration before = processor();
            wire.send(request);
            long asked = System.nanoTime();
            while (true) {
                Reply reply = replies.poll(LOOK.toMillis(), TimeUnit.MILLISECONDS);
                if (reply != null) {
                    return reply;
                }
                if (processor().minus(before).compareTo(limit) > 0
                        || System.nanoTime() - asked > limit.multipliedBy(BUSY).toNanos()) {
                    return Reply.trouble("The Java compiler used " + limit.toSeconds()
                            + " s of processor time and came to no end.", true);
                }
            }
        } catch (IOException e) {
            return Reply.trouble("The Java compiler broke off.", false);
        }
    }

    private Duration processor() {
        return process.info().totalCpuDuration().orElse(Duration.ZERO);
    }

    /** Ends the process at once. */
    @Override
    public void close() {
        process.destroyForcibly();
    }
}
