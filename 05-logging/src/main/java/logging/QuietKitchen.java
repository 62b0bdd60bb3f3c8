package logging;

import ch.qos.logback.classic.AsyncAppender;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.Appender;
import ch.qos.logback.core.Context;

/*
 * 05-logging, exercise 6: QuietKitchen. Lesson: 05-logging/README.md#7-a-log-that-does-not-hold-up-the-kitchen
 * The disk is slow, and a cook shall not wait for it: messages hang on a rail, and a thread writes
 * them to the file. Here whatever finds the rail full is gone, and so are the last lines at night.
 * Goal: cooks go on at once while there is a place, and everything from INFO up reaches the file.
 * Rules: appender() is what loggers are given. At a full rail a cook waits at rest; it has not many
 * more than the places asked for. A cook's lines come in his order, with his thread, MDC and values
 * as they were when logged. close() returns, also to two at once, when all logged before is in the
 * file, however long it takes, and no thread is left. No cook stays waiting, of as many as there are
 * places, nor does a late line.
 * Commands: mvn test -pl 05-logging -Dtest=QuietKitchenTest    Hints: 05-logging/hints.md
 */
public class QuietKitchen {

    private final AsyncAppender rail = new AsyncAppender();

    // TODO 1: a full rail loses no message of INFO and above: the cook waits for a place. Was he
    // interrupted meanwhile, he still is afterwards.
    public QuietKitchen(Context context, Appender<ILoggingEvent> file, int places) {
        rail.setContext(context);
        rail.setName("rail");
        rail.setQueueSize(places);
        rail.setNeverBlock(true);
        rail.addAppender(file);
        rail.start();
    }

    public Appender<ILoggingEvent> appender() {
        return rail;
    }

    // TODO 2: what was logged is in the file when close() returns, be the disk as slow as it likes.
    // TODO 3: when the kitchen closes, no cook stays behind at the rail.
    public void close() {
        // the process ends soon anyway
    }
}
