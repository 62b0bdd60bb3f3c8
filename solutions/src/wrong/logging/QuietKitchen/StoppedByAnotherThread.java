// QuietKitchenTest.close_returns_when_everything_is_in_the_file: "of 5 messages" - somebody is asked to close, and nobody waits for him.
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
        rail.setMaxFlushTime(0);
        rail.addAppender(file);
        rail.start();
    }

    public Appender<ILoggingEvent> appender() {
        return rail;
    }

    public void close() {
        new Thread(rail::stop, "closer").start();
    }
}
