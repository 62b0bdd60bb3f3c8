package logging;

import ch.qos.logback.classic.AsyncAppender;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.Appender;
import ch.qos.logback.core.Context;
import ch.qos.logback.core.UnsynchronizedAppenderBase;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;

/** Counts the cooks in and out: even the message of one who waits for a place is written. */
public class QuietKitchen {

    private final AsyncAppender rail = new AsyncAppender();
    private final ReadWriteLock door = new ReentrantReadWriteLock();
    private boolean closed; // guarded by door
    private final Entrance entrance = new Entrance();

    public QuietKitchen(Context context, Appender<ILoggingEvent> file, int places) {
        rail.setContext(context);
        rail.setName("rail");
        rail.setQueueSize(places);
        rail.setDiscardingThreshold(0);
        rail.addAppender(file);
        rail.start();
    }

    public Appender<ILoggingEvent> appender() {
        return entrance;
    }

    public synchronized void close() {
        door.writeLock().lock(); // when the last cook is out
        try {
            closed = true;
        } finally {
            door.writeLock().unlock();
        }
        rail.setMaxFlushTime(0);
        rail.stop();
    }

    private final class Entrance extends UnsynchronizedAppenderBase<ILoggingEvent> {
        Entrance() {
            start();
        }

        @Override
        protected void append(ILoggingEvent event) {
            door.readLock().lock();
            try {
                if (!closed) {
                    rail.doAppend(event);
                }
            } finally {
                door.readLock().unlock();
            }
        }
    }
}
