// QuietKitchenTest.closing_again_returns: "owner came back from close(), and the file has 0 of 3 messages." - stop() returns at once to whoever comes while another stops the appender.
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
        rail.setMaxFlushTime(0);
        rail.setDiscardingThreshold(0);
        rail.setQueueSize(places);
        rail.setNeverBlock(false);
        rail.addAppender(file);
        rail.start();
    }

    public Appender<ILoggingEvent> appender() {
        return rail;
    }

    public void close() {
        rail.stop();
    }
}
