// QuietKitchenTest.a_full_rail_loses_no_message: "messages (INFO) at a rail with 10 places, and the file has" - offer answers false, and nobody listens.
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
            waiting.offer(event);
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
