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
        rail.setQueueSize(places); // before start(), which makes the queue
        // When a fifth of the places is left, the default drops INFO and below. 0: nothing is dropped.
        rail.setDiscardingThreshold(0);
        // neverBlock stays false: with it a full rail drops everything, ERROR too.
        rail.addAppender(file);
        rail.start();
    }

    public Appender<ILoggingEvent> appender() {
        return rail;
    }

    // TODO 2: what was logged is in the file when close() returns, be the disk as slow as it likes.
    // TODO 3: when the kitchen closes, no cook stays behind at the rail.
    public synchronized void close() { // while one stops the appender, stop() returns to the next at once
        // The default waits for one second and forgets what hangs there then. 0: until all is written.
        rail.setMaxFlushTime(0);
        rail.stop(); // the thread writes what is left, stops the file, and ends
    }

    // The rail's thread is a daemon: a process that ends without close() takes the rail with it.
    // What this does not promise: the message of a cook who still waits for a place when close()
    // comes. He is let go; whether his message is written is left open. If very many cooks can wait
    // there, count them in and out, and stop the rail when the last one is out.

    // Also right: a subclass of AsyncAppender whose isDiscardable(...) gives up DEBUG and TRACE only; a
    // queue and a thread of your own, if each event is told prepareForDeferredProcessing() first.

    // Looks right: the AsyncAppender as it is, since it blocks by itself when its queue is full.
    //
    //     cook-1              | rail, 10 places           | file
    //     INFO, 8 times       | 8 wait, 2 places are left |
    //     INFO                | 9 wait                    |
    //     INFO                | below 10 / 5: dropped     |
    //     WARN                | 10 wait                   |
    //
    // Nobody is told. The same at the end: stop() interrupts, waits a second, and is done.
}
