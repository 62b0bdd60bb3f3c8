// QuietKitchenTest.a_late_line_holds_nobody_up: "cook-1 waits for ever: nobody can move any more." - the writer is gone, the rail is still there, and has an end.
package logging;

import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.Appender;
import ch.qos.logback.core.Context;
import ch.qos.logback.core.UnsynchronizedAppenderBase;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;

public class QuietKitchen {

    private static final Object END = new Object();
    private final BlockingQueue<Object> waiting;
    private final Thread writer = new Thread(this::write, "writer");
    private final Appender<ILoggingEvent> file;
    private final Rail rail = new Rail();

    public QuietKitchen(Context context, Appender<ILoggingEvent> file, int places) {
        this.file = file;
        waiting = new ArrayBlockingQueue<>(places);
        writer.start();
        rail.setContext(context);
        rail.start();
    }

    public Appender<ILoggingEvent> appender() {
        return rail;
    }

    public void close() {
        if (writer.isAlive()) {
            hang(END);
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
            hang(event);
        }
    }

    private void hang(Object what) {
        try {
            waiting.put(what);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void write() {
        try {
            for (Object next = waiting.take(); next != END; next = waiting.take()) {
                file.doAppend((ILoggingEvent) next);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
