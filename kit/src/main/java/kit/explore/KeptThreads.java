package kit.explore;

import java.lang.instrument.Instrumentation;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.objectweb.asm.Label;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;

/**
 * Keeps the threads of a run until the next one begins.
 *
 * <p>Lincheck 3.7 holds the threads that it follows by weak references, counts those that are left when a run has failed, and
 * fails itself when the garbage collector came first: its report has no column then for what the lost thread did.
 *
 * <p><b>Threads:</b> any; the threads of an exploration begin one at a time.
 */
public final class KeptThreads extends Rewriting {
    private static final String THIS = "kit/explore/KeptThreads";
    static final String SCHEDULER = "org/jetbrains/kotlinx/lincheck/strategy/ThreadScheduler";
    private static final Queue<Thread> KEPT = new ConcurrentLinkedQueue<>();

    private KeptThreads() {}

    /** To be called before Lincheck's first exploration. */
    static void install(Instrumentation machine) {
        machine.addTransformer(new KeptThreads());
    }

    /** Called by Lincheck when a thread is about to start. */
    public static void keep(Thread thread) {
        KEPT.add(thread);
    }

    /** Called by Lincheck before each run. */
    public static void forget() {
        KEPT.clear();
    }

    @Override
    boolean concerns(String name, ClassLoader loader, byte[] bytes) {
        return SCHEDULER.equals(name);
    }

    @Override
    MethodVisitor rewrite(String method, String type, MethodVisitor to) {
        return switch (method) {
            case "registerThread" -> new Beginning(to) {
                @Override
                void begin(Label own) {
                    visitVarInsn(Opcodes.ALOAD, 1);
                    visitMethodInsn(Opcodes.INVOKESTATIC, THIS, "keep", "(Ljava/lang/Thread;)V", false);
                }
            };
            case "reset" -> new Beginning(to) {
                @Override
                void begin(Label own) {
                    visitMethodInsn(Opcodes.INVOKESTATIC, THIS, "forget", "()V", false);
                }
            };
            default -> to;
        };
    }
}
