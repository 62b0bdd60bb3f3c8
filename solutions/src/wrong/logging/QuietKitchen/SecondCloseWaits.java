// QuietKitchenTest.closing_again_returns: "owner waits for ever: nobody can move any more." - the writer says once that it is done, and the first to close takes the word with him.
package logging;

import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.Appender;
import ch.qos.logback.core.Context;
import ch.qos.logback.core.UnsynchronizedAppenderBase;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.Semaphore;

public class QuietKitchen {

    private final Deque<ILoggingEvent> waiting = new ArrayDeque<>(); // guarded by waiting
    private final int places;
    private final Thread writer;
    private boolean closed; // guarded by waiting
    private final Semaphore done = new Semaphore(0);
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
        done.acquireUninterruptibly();
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
        } finally {
            done.release();
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
