// QuietKitchenTest.a_cook_does_not_wait_for_a_slow_file: "cook-1 waits for ever" - ten places, however many were asked for.
package logging;

import ch.qos.logback.classic.AsyncAppender;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.Appender;
import ch.qos.logback.core.Context;

public class QuietKitchen {

    private final AsyncAppender rail = new AsyncAppender();

    public QuietKitchen(Context context, Appender<ILoggingEvent> file, int places) {
        rail.setContext(context);
        rail.setName("rail");
        rail.setQueueSize(10); // before start(), which makes the queue
        // When a fifth of the places is left, the default drops INFO and below. 0: nothing is dropped.
        rail.setDiscardingThreshold(0);
        // neverBlock stays false: with it a full rail drops everything, ERROR too.
        rail.addAppender(file);
        rail.start();
    }

    public Appender<ILoggingEvent> appender() {
        return rail;
    }

    public void close() {
        // The default waits for one second and forgets what hangs there then. 0: until all is written.
        rail.setMaxFlushTime(0);
        rail.stop(); // the thread writes what is left, stops the file, and ends
    }
}
