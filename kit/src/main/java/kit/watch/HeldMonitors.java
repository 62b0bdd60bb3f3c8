package kit.watch;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;

/**
 * Which monitors somebody holds, also a virtual thread: no list of the JDK tells of those. A thread of our own enters one after
 * the other, and where it does not get in for a while, somebody is.
 *
 * <p><b>Threads:</b> any may ask, while nobody comes or goes. <b>Blocks:</b> for some 20 ms for each monitor that is held.
 */
public final class HeldMonitors implements Runnable {
    private static final int LOOKS = 20;
    private static final long PACE_NANOS = TimeUnit.MILLISECONDS.toNanos(1);

    private final List<Object> parts;
    private volatile int at; // written by the thread that enters
    private volatile boolean left; // nobody wants to know any more

    private HeldMonitors(List<Object> parts) {
        this.parts = parts;
    }

    /** Those of these whose monitor nobody holds. */
    public static List<Object> free(List<Object> parts) {
        List<Object> free = new ArrayList<>();
        int from = 0;
        while (from < parts.size()) {
            int held = from + new HeldMonitors(parts.subList(from, parts.size())).untilOneIsHeld();
            free.addAll(parts.subList(from, held));
            from = held + 1;
        }
        return free;
    }

    /** How many nobody held before that one, or all. */
    private int untilOneIsHeld() {
        Thread thread = new Family.Own(this, "kit-monitors");
        thread.start();
        int last = -1;
        int blocked = 0;
        while (thread.isAlive() && blocked < LOOKS) {
            int now = at;
            blocked = now == last && thread.getState() == Thread.State.BLOCKED ? blocked + 1 : 0;
            last = now;
            LockSupport.parkNanos(blocked == 0 ? PACE_NANOS / 100 : PACE_NANOS);
        }
        left = true;
        return at;
    }

    @Override
    public void run() {
        for (Object part : parts) {
            synchronized (part) {
                if (left) {
                    return;
                }
            }
            at++;
        }
    }
}
