// QuietKitchenTest.an_interrupted_cook_loses_no_line: "cook-1 was interrupted at a full rail" - the wait ends with an exception, and the message with it.
package logging;

import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.Appender;
import ch.qos.logback.core.Context;
import ch.qos.logback.core.UnsynchronizedAppenderBase;
import java.util.ArrayDeque;
import java.util.Deque;

/** A rail of its own under one monitor. */
public class QuietKitchen {

    private final Deque<ILoggingEvent> waiting = new ArrayDeque<>(); // guarded by waiting
    private final int places;
    private final Thread writer;
    private boolean closed; // guarded by waiting
    private final Appender<ILoggingEvent> file;
    private final Rail rail = new Rail();

    public QuietKitchen(Context context, Appender<ILoggingEvent> file, int places) {
        this.file = file;
        this.places = places;
        writer = new Thread(this::write, "writer");
        writer.start();
        rail.setContext(context);
        rail.start();
    }

    public Appender<ILoggingEvent> appender() {
        return rail;
    }

    public void close() {
        synchronized (waiting) {
            closed = true;
            waiting.notifyAll();
        }
        try {
            writer.join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private final class Rail extends UnsynchronizedAppenderBase<ILoggingEvent> {
        @Override
        protected void append(ILoggingEvent event) {
            event.prepareForDeferredProcessing();
            synchronized (waiting) {
                try {
                    while (waiting.size() == places && !closed) {
                        waiting.wait();
                    }
                    if (!closed) {
                        waiting.add(event);
                        waiting.notifyAll();
                    }
                } catch (InterruptedException e) {
                    Thread.currentThread().interrupt();
                }
            }
        }
    }

    private void write() {
        try {
            for (ILoggingEvent next = next(); next != null; next = next()) {
                file.doAppend(next);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private ILoggingEvent next() throws InterruptedException {
        synchronized (waiting) {
            while (waiting.isEmpty() && !closed) {
                waiting.wait();
            }
            waiting.notifyAll();
            return waiting.poll();
        }
    }
}
