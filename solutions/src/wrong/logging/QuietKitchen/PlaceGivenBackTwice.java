// QuietKitchenTest.at_a_full_rail_a_cook_waits: "cook-1 did not wait" - each line that is written leaves one place more: after a busy hour the rail has no end.
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

/** One thread of an executor; permits are the places of its rail. */
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
            places.acquireUninterruptibly();
            try {
                writer.execute(() -> {
                    try {
                        file.doAppend(event);
                        places.release();
                    } finally {
                        places.release();
                    }
                });
            } catch (RejectedExecutionException e) {
                places.release(); // closed
            }
        }
    }
}
