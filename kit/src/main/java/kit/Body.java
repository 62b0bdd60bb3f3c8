package kit;

/** What a thread of a check does; it may throw whatever it likes, the check hears of it. */
@FunctionalInterface
public interface Body {
    void run() throws Throwable;
}
