// QuietKitchenTest.a_cook_who_waits_at_the_rail_is_let_go: "cook-2 waits for ever: nobody can move any more." - at the end the writer takes all there is in one go and wakes nobody.
package logging;

import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.Appender;
import ch.qos.logback.core.Context;
import ch.qos.logback.core.UnsynchronizedAppenderBase;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;

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
                while (waiting.size() >= places) {
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
            boolean last = false;
            while (!last) {
                List<ILoggingEvent> batch;
                synchronized (waiting) {
                    while (waiting.isEmpty() && !closed) {
                        waiting.wait();
                    }
                    last = closed;
                    batch = last ? List.copyOf(waiting) : List.of(waiting.poll());
                    if (!last) {
                        waiting.notifyAll();
                    }
                }
                batch.forEach(file::doAppend);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
