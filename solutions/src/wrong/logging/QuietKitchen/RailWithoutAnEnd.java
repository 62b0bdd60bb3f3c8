// QuietKitchenTest.at_a_full_rail_a_cook_waits: "cook-1 did not wait: it went on and ended." - a queue without a limit takes every message, until the memory is used up.
package logging;

import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.Appender;
import ch.qos.logback.core.Context;
import ch.qos.logback.core.UnsynchronizedAppenderBase;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;

public class QuietKitchen {

    private final BlockingQueue<ILoggingEvent> waiting;
    private final Thread writer = new Thread(this::write, "writer");
    private final Appender<ILoggingEvent> file;
    private final Rail rail = new Rail();

    public QuietKitchen(Context context, Appender<ILoggingEvent> file, int places) {
        this.file = file;
        waiting = new LinkedBlockingQueue<>();
        writer.start();
        rail.setContext(context);
        rail.start();
    }

    public Appender<ILoggingEvent> appender() {
        return rail;
    }

    public void close() {
        writer.interrupt();
    }

    private final class Rail extends UnsynchronizedAppenderBase<ILoggingEvent> {
        @Override
        protected void append(ILoggingEvent event) {
            event.prepareForDeferredProcessing();
            try {
                waiting.put(event);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }
    }

    private void write() {
        try {
            while (true) {
                file.doAppend(waiting.take());
            }
        } catch (InterruptedException e) {
            // closed
        }
    }
}
