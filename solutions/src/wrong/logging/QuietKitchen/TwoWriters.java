// QuietKitchenTest.the_lines_of_a_cook_come_in_his_order: "and the file has [message 1, message 3, message 4, message 5, message 2]." - of two who write, one can be overtaken by the other.
package logging;

import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.Appender;
import ch.qos.logback.core.Context;
import ch.qos.logback.core.UnsynchronizedAppenderBase;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

public class QuietKitchen {

    private final ExecutorService writer = Executors.newFixedThreadPool(2, task -> new Thread(task, "writer"));
    private final Semaphore places;
    private final Appender<ILoggingEvent> file;
    private final Rail rail = new Rail();

    public QuietKitchen(Context context, Appender<ILoggingEvent> file, int places) {
        this.file = file;
        this.places = new Semaphore(places);
        rail.setContext(context);
        rail.start();
    }

    public Appender<ILoggingEvent> appender() {
        return rail;
    }

    public void close() {
        writer.shutdown();
        try {
            writer.awaitTermination(Long.MAX_VALUE, TimeUnit.NANOSECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private final class Rail extends UnsynchronizedAppenderBase<ILoggingEvent> {
        @Override
        protected void append(ILoggingEvent event) {
            event.prepareForDeferredProcessing();
            places.acquireUninterruptibly();
            try {
                writer.execute(() -> {
                    file.doAppend(event);
                    places.release();
                });
            } catch (RejectedExecutionException e) {
                places.release(); // closed
            }
        }
    }
}
