// QuietKitchenTest.a_cook_does_not_wait_for_a_slow_file: "cook-1 waits for ever: nobody can move any more." - the logger is given the file itself.
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
        return file;
    }

    public void close() {
        rail.setMaxFlushTime(0);
        rail.stop();
    }
}
