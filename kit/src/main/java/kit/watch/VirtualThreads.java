package kit.watch;

import java.lang.management.ThreadInfo;
import java.lang.reflect.Method;

/**
 * Virtual threads, for code that is compiled for JDKs without them.
 *
 * <p><b>Threads:</b> any.
 */
public final class VirtualThreads {
    private static final Method IS_VIRTUAL = method("isVirtual");
    private static final Method START = method("startVirtualThread", Runnable.class);

    private VirtualThreads() {}

    /** Whether that thread is one; never on a JDK that has none. */
    public static boolean is(Thread thread) {
        return IS_VIRTUAL != null && (boolean) call(IS_VIRTUAL, thread);
    }

    /** Whether this JDK has any. */
    public static boolean known() {
        return START != null;
    }

    /**
     * The state of that thread. Its information alone, on JDK 25, takes a platform thread for a running one that is blocked by a
     * virtual one.
     */
    static Thread.State state(Thread thread, ThreadInfo info) {
        return info.getThreadState() == Thread.State.RUNNABLE && thread.getState() == Thread.State.BLOCKED
                ? Thread.State.BLOCKED
                : info.getThreadState();
    }

    /**
     * Lets virtual threads of our own have that many turns: they are scheduled first come, first served, so those that could
     * run before have very likely done so.
     */
    static void turns(int turns) throws InterruptedException {
        for (int i = 0; i < turns && known(); i++) {
            ((Thread) call(START, null, (Runnable) () -> { })).join();
        }
    }

    private static Method method(String name, Class<?>... parameters) {
        try {
            return Thread.class.getMethod(name, parameters);
        } catch (NoSuchMethodException e) {
            return null; // an older JDK
        }
    }

    private static Object call(Method method, Thread on, Object... arguments) {
        try {
            return method.invoke(on, arguments);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("cannot call Thread." + method.getName(), e);
        }
    }
}
