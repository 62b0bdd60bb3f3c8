// QuietKitchenTest.a_full_rail_loses_no_message: "messages (INFO) at a rail with 10 places, and the file has" - who finds the rail full drops the message and goes on.
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
        rail.setNeverBlock(true);
        rail.addAppender(file);
        rail.start();
    }

    public Appender<ILoggingEvent> appender() {
        return rail;
    }

    public void close() {
        rail.setMaxFlushTime(0);
        rail.stop();
    }
}
