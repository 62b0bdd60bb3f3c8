// QuietKitchenTest.a_cook_does_not_wait_for_a_slow_file: "cook-1 waits for ever" - nothing is lost, and a cook waits where places should be free.
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
        rail.setQueueSize(places * 4 / 10);
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
