package kit.watch;

import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;

/**
 * Catches what an answer prints while a check runs, and keeps its end: {@link Bounds#PRINTED} characters, however much it is.
 *
 * <p><b>Threads:</b> any may print. One catcher at a time: {@link System#out} is everybody's.
 */
public final class Printed implements AutoCloseable {
    private final PrintStream out = System.out;
    private final PrintStream err = System.err;
    private final byte[] kept = new byte[Bounds.PRINTED]; // guarded by this
    private long written; // guarded by this

    /** Takes the streams until this is closed. */
    public Printed begin() {
        PrintStream catcher = new PrintStream(new OutputStream() {
            @Override
            public void write(int b) {
                keep(new byte[] {(byte) b}, 0, 1);
            }

            @Override
            public void write(byte[] bytes, int offset, int length) {
                keep(bytes, offset, length);
            }
        }, false, StandardCharsets.UTF_8);
        System.setOut(catcher);
        System.setErr(catcher);
        return this;
    }

    private synchronized void keep(byte[] bytes, int offset, int length) {
        int skip = Math.max(0, length - kept.length);
        written += skip;
        for (int i = offset + skip; i < offset + length; i++) {
            kept[(int) (written++ % kept.length)] = bytes[i];
        }
    }

    /** The end of what was printed so far; begins with a mark when something was cut off before it. */
    public synchronized String tail() {
        if (written <= kept.length) {
            return new String(kept, 0, (int) written, StandardCharsets.UTF_8);
        }
        byte[] ordered = new byte[kept.length];
        int start = (int) (written % kept.length);
        System.arraycopy(kept, start, ordered, 0, kept.length - start);
        System.arraycopy(kept, 0, ordered, kept.length - start, start);
        return "[" + (written - kept.length) + " bytes before this]\n" + new String(ordered, StandardCharsets.UTF_8);
    }

    /** Gives the streams back. */
    @Override
    public void close() {
        System.setOut(out);
        System.setErr(err);
    }
}
