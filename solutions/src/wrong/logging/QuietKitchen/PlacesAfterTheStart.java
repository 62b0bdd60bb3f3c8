// QuietKitchenTest.at_a_full_rail_a_cook_waits: "cook-1 did not wait: it went on and ended." - start() has made the rail already, with 256 places.
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
        rail.setDiscardingThreshold(0);
        rail.addAppender(file);
        rail.start();
        rail.setQueueSize(places);
    }

    public Appender<ILoggingEvent> appender() {
        return rail;
    }

    public void close() {
        rail.setMaxFlushTime(0);
        rail.stop();
    }
}
