// QuietKitchenTest.at_a_full_rail_a_cook_rests: "The rail is full, and cook-1 writes to the file himself." - he makes himself a place, in the right order, and waits for the disk.
package logging;

import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.Appender;
import ch.qos.logback.core.Context;
import ch.qos.logback.core.UnsynchronizedAppenderBase;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

public class QuietKitchen {

    private final Deque<ILoggingEvent> waiting = new ArrayDeque<>(); // guarded by waiting
    private final int places;
    private final Lock pen = new ReentrantLock(true);
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
            while (!hangsUp(event)) {
                writeTheEldest();
            }
        }
    }

    private boolean hangsUp(ILoggingEvent event) {
        synchronized (waiting) {
            if (!closed && waiting.size() == places) {
                return false;
            }
            if (!closed) {
                waiting.add(event);
                waiting.notifyAll();
            }
            return true;
        }
    }

    private void write() {
        try {
            while (oneHangs()) {
                writeTheEldest();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private boolean oneHangs() throws InterruptedException {
        synchronized (waiting) {
            while (waiting.isEmpty() && !closed) {
                waiting.wait();
            }
            return !waiting.isEmpty();
        }
    }

    private void writeTheEldest() {
        pen.lock();
        try {
            ILoggingEvent eldest;
            synchronized (waiting) {
                eldest = waiting.poll();
            }
            if (eldest != null) {
                file.doAppend(eldest);
            }
        } finally {
            pen.unlock();
        }
    }
}
