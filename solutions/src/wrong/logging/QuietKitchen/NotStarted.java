// QuietKitchenTest.a_cook_does_not_wait_for_a_slow_file: "cook-1 logged 10 messages at a rail with 10 places, and the file has 0 of them." - an appender that was not started takes nothing.
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
