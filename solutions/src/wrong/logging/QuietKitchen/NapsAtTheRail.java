// QuietKitchenTest.at_a_full_rail_a_cook_rests: "waits for a while and looks again" - looks every few milliseconds for a place.
package logging;

import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.Appender;
import ch.qos.logback.core.Context;
import ch.qos.logback.core.UnsynchronizedAppenderBase;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;

public class QuietKitchen {

    private final BlockingQueue<ILoggingEvent> waiting;
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
        writer.interrupt();
    }

    private final class Rail extends UnsynchronizedAppenderBase<ILoggingEvent> {
        @Override
        protected void append(ILoggingEvent event) {
            event.prepareForDeferredProcessing();
            try {
                while (!waiting.offer(event)) {
                    Thread.sleep(5);
                }
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
