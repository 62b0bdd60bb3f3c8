package logging;

import ch.qos.logback.classic.AsyncAppender;
import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.Appender;
import ch.qos.logback.core.Context;

/** Below the threshold it drops what is less than INFO. */
public class QuietKitchen {

    private final Rail rail = new Rail();

    public QuietKitchen(Context context, Appender<ILoggingEvent> file, int places) {
        rail.setContext(context);
        rail.setName("rail");
        rail.setQueueSize(places);
        rail.addAppender(file);
        rail.start();
    }

    public Appender<ILoggingEvent> appender() {
        return rail;
    }

    public synchronized void close() {
        rail.setMaxFlushTime(0);
        rail.stop();
    }

    private static final class Rail extends AsyncAppender {
        @Override
        protected boolean isDiscardable(ILoggingEvent event) {
            return !event.getLevel().isGreaterOrEqual(Level.INFO);
        }
    }
}
