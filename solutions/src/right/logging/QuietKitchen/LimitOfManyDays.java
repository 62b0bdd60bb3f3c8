package logging;

import ch.qos.logback.classic.AsyncAppender;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.Appender;
import ch.qos.logback.core.Context;

/** A limit that no disk reaches. */
public class QuietKitchen {

    private final AsyncAppender rail = new AsyncAppender();

    public QuietKitchen(Context context, Appender<ILoggingEvent> file, int places) {
        rail.setContext(context);
        rail.setName("rail");
        rail.setMaxFlushTime(Integer.MAX_VALUE);
        rail.setDiscardingThreshold(0);
        rail.setQueueSize(places);
        rail.setNeverBlock(false);
        rail.addAppender(file);
        rail.start();
    }

    public Appender<ILoggingEvent> appender() {
        return rail;
    }

    public synchronized void close() {
        rail.stop();
    }
}
