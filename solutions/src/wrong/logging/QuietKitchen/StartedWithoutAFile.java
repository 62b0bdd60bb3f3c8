// QuietKitchenTest.a_cook_does_not_wait_for_a_slow_file: "and the file has 0 of them." - start() found no appender behind it, and did nothing.
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
        rail.setQueueSize(places);
        rail.setDiscardingThreshold(0);
        rail.start();
        rail.addAppender(file);
    }

    public Appender<ILoggingEvent> appender() {
        return rail;
    }

    public void close() {
        rail.setMaxFlushTime(0);
        rail.stop();
    }
}
