package judge.learn;

import java.io.IOException;
import java.util.function.IntConsumer;
import org.jline.terminal.Attributes;
import org.jline.terminal.Terminal;
import org.jline.terminal.TerminalBuilder;
import org.jline.utils.NonBlockingReader;

/**
 * Hears single keys of the terminal, without Enter; nothing when there is no terminal.
 *
 * <p><b>Threads:</b> a thread of its own reads, and tells each key there; the terminal is as it was after {@link #close}.
 */
final class Keys implements AutoCloseable {
    private static final int LOOK_MILLIS = 200;

    private final Terminal terminal; // null when there is none
    private final Attributes before;
    private volatile boolean closed;

    private Keys(Terminal terminal) {
        this.terminal = terminal;
        this.before = terminal == null ? null : terminal.enterRawMode();
    }

    static Keys open(IntConsumer heard) {
        Keys keys = new Keys(terminal());
        if (keys.terminal != null) {
            Attributes now = keys.terminal.getAttributes();
            now.setOutputFlag(Attributes.OutputFlag.OPOST, true); // lines still begin at the left
            now.setLocalFlag(Attributes.LocalFlag.ISIG, true); // Ctrl-C still ends it
            keys.terminal.setAttributes(now);
            Thread reader = new Thread(() -> keys.read(heard), "keys");
            reader.setDaemon(true);
            reader.start();
        }
        return keys;
    }

    private static Terminal terminal() {
        if (System.console() == null) {
            return null;
        }
        try {
            Terminal terminal = TerminalBuilder.builder().system(true).dumb(true).build();
            if (Terminal.TYPE_DUMB.equals(terminal.getType()) || terminal.getType().startsWith(Terminal.TYPE_DUMB)) {
                terminal.close();
                return null;
            }
            return terminal;
        } catch (IOException | IllegalStateException e) {
            return null;
        }
    }

    private void read(IntConsumer heard) {
        try {
            NonBlockingReader reader = terminal.reader();
            while (!closed) {
                int key = reader.read(LOOK_MILLIS);
                if (key == NonBlockingReader.EOF) {
                    heard.accept(key);
                    return;
                }
                if (key >= 0) {
                    heard.accept(Character.toLowerCase(key));
                }
            }
        } catch (IOException e) {
            heard.accept(NonBlockingReader.EOF);
        }
    }

    /** Whether there is a terminal whose keys are heard. */
    boolean areRead() {
        return terminal != null;
    }

    @Override
    public void close() throws IOException {
        closed = true;
        if (terminal != null) {
            terminal.setAttributes(before);
            terminal.close();
        }
    }
}
