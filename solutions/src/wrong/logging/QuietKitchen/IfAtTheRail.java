// QuietKitchenTest.many_cooks_do_not_share_a_place: "and 50 cooks hung up one each" - all who wait are woken, and none of them looks again.
package logging;

import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.Appender;
import ch.qos.logback.core.Context;
import ch.qos.logback.core.UnsynchronizedAppenderBase;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

/** A rail of its own with two conditions; the writer takes all that hangs there at once. */
public class QuietKitchen {

    private final Lock lock = new ReentrantLock();
    private final Condition place = lock.newCondition();
    private final Condition message = lock.newCondition();
    private final Deque<ILoggingEvent> waiting = new ArrayDeque<>(); // guarded by lock
    private final int places;
    private final Thread writer;
    private boolean closed; // guarded by lock
    private final Appender<ILoggingEvent> file;
    private final Rail rail = new Rail();

    public QuietKitchen(Context context, Appender<ILoggingEvent> file, int places) {
        this.file = file;
        this.places = places;
        writer = new Thread(this::write, "writer");
        writer.setDaemon(true);
        writer.start();
        rail.setContext(context);
        rail.start();
    }

    public Appender<ILoggingEvent> appender() {
        return rail;
    }

    public void close() {
        lock.lock();
        try {
            closed = true;
            place.signalAll();
            message.signalAll();
        } finally {
            lock.unlock();
        }
        try {
            writer.join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private final class Rail extends UnsynchronizedAppenderBase<ILoggingEvent> {
        @Override
        protected void append(ILoggingEvent event) {
            event.prepareForDeferredProcessing();
            lock.lock();
            try {
                if (waiting.size() >= places && !closed) {
                    place.awaitUninterruptibly();
                }
                if (!closed) {
                    waiting.addLast(event);
                    message.signal();
                }
            } finally {
                lock.unlock();
            }
        }
    }

    private void write() {
        while (true) {
            List<ILoggingEvent> batch;
            lock.lock();
            try {
                while (waiting.isEmpty()) {
                    if (closed) {
                        return;
                    }
                    message.awaitUninterruptibly();
                }
                batch = new ArrayList<>(waiting);
                waiting.clear();
                place.signalAll();
            } finally {
                lock.unlock();
            }
            batch.forEach(file::doAppend);
        }
    }
}
