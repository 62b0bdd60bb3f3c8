package logging;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.classic.spi.ThrowableProxy;
import ch.qos.logback.classic.spi.TurboFilterList;
import ch.qos.logback.classic.turbo.TurboFilter;
import ch.qos.logback.core.Appender;
import ch.qos.logback.core.AppenderBase;
import ch.qos.logback.core.spi.FilterReply;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import kit.Expect;
import org.slf4j.LoggerFactory;
import org.slf4j.MDC;
import org.slf4j.Marker;

/**
 * A log of a check's own: real loggers, and an appender that keeps what reaches it, until it is closed.
 *
 * <p><b>Threads:</b> any may log. Each message is kept as it was on the thread that logged it, with its name and its MDC.
 */
final class Log implements AutoCloseable {
    private final Logger root;
    private final Logger logger;
    private final boolean apart;
    private final Level rootBefore;
    private final Level before;
    private final List<Appender<ILoggingEvent>> others = new ArrayList<>();
    private final Heard heard = new Heard();

    private Log(Logger logger, boolean apart, Level level) {
        this.logger = logger;
        this.apart = apart;
        root = logger.getLoggerContext().getLogger(org.slf4j.Logger.ROOT_LOGGER_NAME);
        rootBefore = root.getLevel();
        before = logger.getLevel();
        root.iteratorForAppenders().forEachRemaining(others::add);
        others.forEach(root::detachAppender);
        heard.setContext(root.getLoggerContext());
        heard.start();
        root.addAppender(heard);
        root.setLevel(Level.DEBUG);
        logger.setLevel(level);
    }

    /** The log of that class, at that level: takes the place of all appenders and hears every logger, so that none is missed. */
    static Log of(Class<?> type, Level level) {
        return new Log((Logger) LoggerFactory.getLogger(type), false, level);
    }

    /** A logger that nobody else has, at that level, to be handed to the answer. */
    static Log apart(Level level) {
        return new Log(context().getLogger("kitchen"), true, level);
    }

    /** Loggers that nobody else has, and the MDC that everybody has. */
    static LoggerContext context() {
        LoggerContext context = new LoggerContext();
        context.setMDCAdapter(MDC.getMDCAdapter());
        return context;
    }

    Logger logger() {
        return logger;
    }

    void setLevel(Level level) {
        logger.setLevel(level);
    }

    /** That of all loggers that have none of their own. */
    void setRootLevel(Level level) {
        root.setLevel(level);
    }

    void clear() {
        heard.clear();
    }

    /** What reached the appender since the last time, in its order. */
    List<ILoggingEvent> events() {
        return heard.events();
    }

    /** Insists on exactly this message since the last time. */
    void got(String by, Level level, String message) {
        List<ILoggingEvent> events = events();
        Expect.that(events.size() == 1, "%s logged %d messages, not 1.", by, events.size());
        ILoggingEvent event = events.get(0);
        Expect.equal("The message of " + by, message, event.getFormattedMessage());
        Expect.equal("The level of \"" + message + "\"", level, event.getLevel());
        Expect.that(thrown(event) == null, "\"%s\" came with a stack trace, and nothing has failed.", message);
        Expect.equal("The logger of \"" + message + "\"", logger.getName(), event.getLoggerName());
        clear();
    }

    /** The patterns that the loggers are handed meanwhile, also for messages that nobody wants. */
    List<String> patterns(Runnable meanwhile) {
        List<String> patterns = new CopyOnWriteArrayList<>();
        TurboFilter filter = new TurboFilter() {
            @Override
            public FilterReply decide(Marker marker, Logger by, Level level, String format, Object[] params, Throwable t) {
                if (format != null) {
                    patterns.add(format);
                }
                return FilterReply.NEUTRAL;
            }
        };
        filter.start();
        TurboFilterList filters = logger.getLoggerContext().getTurboFilterList();
        filters.add(filter);
        try {
            meanwhile.run();
        } finally {
            filters.remove(filter);
        }
        return patterns;
    }

    void gotNothing(String by) {
        Expect.that(events().isEmpty(), "%s logged %s.", by, events());
    }

    /** What was thrown, if the message came with it: then the log can write its stack trace. */
    static Throwable thrown(ILoggingEvent event) {
        return event.getThrowableProxy() instanceof ThrowableProxy proxy ? proxy.getThrowable() : null;
    }

    @Override
    public void close() {
        if (apart) {
            logger.getLoggerContext().stop();
            return;
        }
        root.detachAppender(heard);
        others.forEach(root::addAppender);
        root.setLevel(rootBefore);
        logger.setLevel(before);
    }

    /** Keeps each message as it is now: its text, its thread and its MDC. */
    private static final class Heard extends AppenderBase<ILoggingEvent> {
        private final List<ILoggingEvent> events = new ArrayList<>(); // guarded by this

        @Override
        protected synchronized void append(ILoggingEvent event) {
            event.prepareForDeferredProcessing();
            events.add(event);
        }

        synchronized List<ILoggingEvent> events() {
            return List.copyOf(events);
        }

        synchronized void clear() {
            events.clear();
        }
    }
}
