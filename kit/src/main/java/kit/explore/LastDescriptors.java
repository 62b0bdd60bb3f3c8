package kit.explore;

import java.lang.ref.WeakReference;

/**
 * What Lincheck's descriptors of the last threads were that asked for theirs.
 *
 * <p>This class is loaded a second time, by the virtual machine's own loader, where Lincheck's code can reach it. It must need no
 * other class of this library.
 *
 * <p><b>Threads:</b> any, at once; an element that one has overwritten costs another a look.
 */
public final class LastDescriptors extends WeakReference<Thread> {
    private static final int PLACES = 8;
    private static final LastDescriptors[] LAST = new LastDescriptors[PLACES];
    private static int next; // about where the oldest is

    private final Object descriptor;

    private LastDescriptors(Thread thread, Object descriptor) {
        super(thread);
        this.descriptor = descriptor;
    }

    /** Called by Lincheck in place of {@code all.get()}. */
    public static Object of(ThreadLocal<?> all) {
        Thread thread = Thread.currentThread();
        for (LastDescriptors one : LAST) {
            if (one != null && one.get() == thread) {
                return one.descriptor;
            }
        }
        Object descriptor = all.get();
        if (descriptor != null) { // then it stays the same
            LAST[next++ & PLACES - 1] = new LastDescriptors(thread, descriptor);
        }
        return descriptor;
    }
}
