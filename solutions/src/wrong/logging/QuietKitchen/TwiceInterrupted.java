// QuietKitchenTest.an_interrupted_cook_loses_no_line: "cook-1 was interrupted at a full rail" - the second interrupt of a wait ends it, and the line is gone.
package logging;

import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.Appender;
import ch.qos.logback.core.Context;
import ch.qos.logback.core.UnsynchronizedAppenderBase;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.locks.LockSupport;
import java.util.concurrent.locks.ReentrantLock;

public class QuietKitchen {

    /** The writer is a thread that is there only as long as there is something to write. */
    private static final class Rail extends UnsynchronizedAppenderBase<ILoggingEvent> {
        private static final class Waiting {
            final Thread cook = Thread.currentThread();
            final ILoggingEvent line;
            volatile boolean hung;

            Waiting(ILoggingEvent line) {
                this.line = line;
            }
        }

        private final Appender<ILoggingEvent> file;
        private final int places;
        private final ReentrantLock lock = new ReentrantLock();
        private final Deque<ILoggingEvent> rail = new ArrayDeque<>();
        private final Deque<Waiting> line = new ArrayDeque<>();
        private Thread writer; // null: nothing to write
        private Thread lastWriter;
        private boolean closed;

        Rail(Appender<ILoggingEvent> file, int places) {
            this.file = file;
            this.places = Math.max(1, places);
        }

        @Override
        protected void append(ILoggingEvent event) {
            event.prepareForDeferredProcessing();
            Waiting me;
            lock.lock();
            try {
                if (closed) {
                    return;
                }
                if (rail.size() < places && line.isEmpty()) {
                    rail.addLast(event);
                    if (writer == null) {
                        writer = lastWriter = new Thread(this::write, "writer");
                        writer.start();
                    }
                    return;
                }
                me = new Waiting(event);
                line.addLast(me);
            } finally {
                lock.unlock();
            }
            boolean interrupted = false;
            while (!me.hung) {
                LockSupport.park(this);
                if (Thread.interrupted()) {
                    if (interrupted && forget(me)) {
                        break; // at the second interrupt he goes, and his line is lost
                    }
                    interrupted = true;
                }
            }
            if (interrupted) {
                Thread.currentThread().interrupt();
            }
        }

        private boolean forget(Waiting me) {
            lock.lock();
            try {
                return line.remove(me);
            } finally {
                lock.unlock();
            }
        }

        private void write() {
            for (ILoggingEvent next = next(); next != null; next = next()) {
                try {
                    file.doAppend(next);
                } catch (RuntimeException e) {
                    // the next one may succeed
                }
            }
        }

        private ILoggingEvent next() {
            lock.lock();
            try {
                ILoggingEvent next = rail.pollFirst();
                if (next == null) {
                    writer = null;
                    return null;
                }
                Waiting first = line.pollFirst();
                if (first != null) {
                    rail.addLast(first.line);
                    first.hung = true;
                    LockSupport.unpark(first.cook);
                }
                return next;
            } finally {
                lock.unlock();
            }
        }

        void close() {
            Thread last;
            lock.lock();
            try {
                closed = true;
                last = lastWriter;
            } finally {
                lock.unlock();
            }
            boolean interrupted = false;
            while (last != null && last.isAlive()) {
                try {
                    last.join();
                } catch (InterruptedException e) {
                    interrupted = true;
                }
            }
            if (interrupted) {
                Thread.currentThread().interrupt();
            }
        }
    }

    private final Rail rail;

    public QuietKitchen(Context context, Appender<ILoggingEvent> file, int places) {
        rail = new Rail(file, places);
        rail.setContext(context);
        rail.setName("rail");
        rail.start();
    }

    public Appender<ILoggingEvent> appender() {
        return rail;
    }

    public void close() {
        rail.close();
    }
}
