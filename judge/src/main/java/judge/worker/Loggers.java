package judge.worker;

import java.nio.charset.StandardCharsets;

/** Loggers belong to the process, not to an answer: what one answer did to them must not reach the next. */
final class Loggers {
    private static final String LOGBACK = "ch.qos.logback.classic.";

    private Loggers() {}

    /** Whether all loggers are as in a new process again, after that job. */
    static boolean areAsNew(Job job) {
        boolean used = job.classes().values().stream()
                .anyMatch(bytes -> new String(bytes, StandardCharsets.ISO_8859_1).contains("org/slf4j/"));
        if (!used) {
            return true;
        }
        try { // by name: logging is a lesson's library and not one of this module's own
            Object context = Class.forName("org.slf4j.LoggerFactory").getMethod("getILoggerFactory").invoke(null);
            Class<?> type = Class.forName(LOGBACK + "LoggerContext");
            type.getMethod("reset").invoke(context);
            Object start = Class.forName(LOGBACK + "util.ContextInitializer").getConstructor(type).newInstance(context);
            start.getClass().getMethod("autoConfig").invoke(start);
            return true;
        } catch (ReflectiveOperationException e) {
            return false;
        }
    }
}
