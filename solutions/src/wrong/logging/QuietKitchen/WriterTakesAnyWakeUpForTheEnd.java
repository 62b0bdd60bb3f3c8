// QuietKitchenTest.who_is_woken_for_no_reason_waits_again: "the file has 0 of them" - who is woken and finds no message goes home, and the kitchen is not closed.
package logging;

import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.Appender;
import ch.qos.logback.core.Context;
import ch.qos.logback.core.UnsynchronizedAppenderBase;
import java.util.ArrayDeque;
import java.util.Deque;

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
                boolean interrupted = false;
                while (waiting.size() == places && !closed) {
                    try {
                        waiting.wait();
                    } catch (InterruptedException e) {
                        interrupted = true;
                    }
                }
                if (!closed) {
                    waiting.add(event);
                    waiting.notifyAll();
                }
                if (interrupted) {
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
            if (waiting.isEmpty() && !closed) {
                waiting.wait();
            }
            waiting.notifyAll();
            return waiting.poll();
        }
    }
}
