// QuietKitchenTest.an_interrupted_cook_loses_no_line: "and knows nothing of it afterwards." - acquire clears the flag as it throws, and nobody sets it again.
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

    private final ExecutorService writer = Executors.newSingleThreadExecutor(task -> new Thread(task, "writer"));
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
            while (true) {
                try {
                    places.acquire();
                    break;
                } catch (InterruptedException e) {
                    // the line comes first
                }
            }
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
