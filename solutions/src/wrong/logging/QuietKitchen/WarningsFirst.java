// QuietKitchenTest.the_lines_of_a_cook_come_in_his_order: "the file has" - a warning overtakes what the same cook logged before it.
package logging;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.Appender;
import ch.qos.logback.core.Context;
import ch.qos.logback.core.UnsynchronizedAppenderBase;
import java.util.ArrayDeque;
import java.util.Queue;

public class QuietKitchen {

    private final Appender<ILoggingEvent> file;
    private final int places;
    private final Queue<ILoggingEvent> grave = new ArrayDeque<>();
    private final Queue<ILoggingEvent> others = new ArrayDeque<>();
    private boolean closed;
    private final Thread writer = new Thread(this::write, "writer");
    private final Appender<ILoggingEvent> rail = new UnsynchronizedAppenderBase<>() {
        @Override
        protected void append(ILoggingEvent event) {
            event.prepareForDeferredProcessing();
            hang(event);
        }
    };

    public QuietKitchen(Context context, Appender<ILoggingEvent> file, int places) {
        this.file = file;
        this.places = places;
        rail.setContext(context);
        rail.start();
        writer.start();
    }

    public Appender<ILoggingEvent> appender() {
        return rail;
    }

    private synchronized void hang(ILoggingEvent event) {
        boolean interrupted = false;
        while (!closed && grave.size() + others.size() >= places) {
            try {
                wait();
            } catch (InterruptedException e) {
                interrupted = true;
            }
        }
        if (!closed) {
            // what is grave overtakes the rest, also the cook's own lines of before
            (event.getLevel().isGreaterOrEqual(Level.WARN) ? grave : others).add(event);
            notifyAll();
        }
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    private void write() {
        try {
            while (true) {
                ILoggingEvent next;
                synchronized (this) {
                    while (!closed && grave.isEmpty() && others.isEmpty()) {
                        wait();
                    }
                    next = grave.isEmpty() ? others.poll() : grave.poll();
                    if (next == null) {
                        return;
                    }
                    notifyAll();
                }
                file.doAppend(next);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    public void close() {
        synchronized (this) {
            closed = true;
            notifyAll();
        }
        boolean interrupted = false;
        while (true) {
            try {
                writer.join();
                break;
            } catch (InterruptedException e) {
                interrupted = true;
            }
        }
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
    }
}
