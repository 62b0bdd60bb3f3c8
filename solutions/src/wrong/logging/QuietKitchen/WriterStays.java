// QuietKitchenTest.nobody_is_left_when_the_kitchen_is_closed: "1 thread of the log has not ended." - close() waits for the last message, and the writer for the next.
package logging;

import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.Appender;
import ch.qos.logback.core.Context;
import ch.qos.logback.core.UnsynchronizedAppenderBase;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;

public class QuietKitchen {

    private final BlockingQueue<Runnable> waiting;
    private final Thread writer = new Thread(this::write, "writer");
    private volatile boolean closed;
    private final Appender<ILoggingEvent> file;
    private final Rail rail = new Rail();

    public QuietKitchen(Context context, Appender<ILoggingEvent> file, int places) {
        this.file = file;
        waiting = new ArrayBlockingQueue<>(places);
        writer.setDaemon(true);
        writer.start();
        rail.setContext(context);
        rail.start();
    }

    public Appender<ILoggingEvent> appender() {
        return rail;
    }

    public void close() {
        CompletableFuture<Void> last = new CompletableFuture<>();
        hang(() -> last.complete(null));
        closed = true;
        last.join();
    }

    private final class Rail extends UnsynchronizedAppenderBase<ILoggingEvent> {
        @Override
        protected void append(ILoggingEvent event) {
            event.prepareForDeferredProcessing();
            if (!closed) {
                hang(() -> file.doAppend(event));
            }
        }
    }

    private void hang(Runnable work) {
        try {
            waiting.put(work);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void write() {
        try {
            while (true) {
                waiting.take().run();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
