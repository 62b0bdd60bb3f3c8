// QuietKitchenTest.close_returns_when_everything_is_in_the_file: "the file has 1 of 5 messages." - a file that is stopped takes nothing more.
package logging;

import ch.qos.logback.classic.AsyncAppender;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.Appender;
import ch.qos.logback.core.Context;

public class QuietKitchen {

    private final AsyncAppender rail = new AsyncAppender();
    private final Appender<ILoggingEvent> file;

    public QuietKitchen(Context context, Appender<ILoggingEvent> file, int places) {
        this.file = file;
        rail.setContext(context);
        rail.setName("rail");
        rail.setQueueSize(places);
        rail.setDiscardingThreshold(0);
        rail.addAppender(file);
        rail.start();
    }

    public Appender<ILoggingEvent> appender() {
        return rail;
    }

    public void close() {
        file.stop();
        rail.setMaxFlushTime(0);
        rail.stop();
    }
}
