package kit.explore;

import java.lang.instrument.Instrumentation;
import org.objectweb.asm.Label;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;

/**
 * Lets time pass in an exploration: a nanosecond, or a millisecond, each time that somebody asks.
 *
 * <p>Lincheck 3.7 says the same number each time. Who waits until a time is past then, and not only reached, waits for ever.
 *
 * <p><b>Threads:</b> those that Lincheck explores, of which it lets one run at a time.
 */
public final class PassingTime extends Rewriting {
    private static final String SELF = "kit/explore/PassingTime";
    private static final String TIMES = "org/jetbrains/kotlinx/lincheck/strategy/nativecalls/DeterministicTimeMethodDescriptorKt";
    private static final Long FIRST = 1337L; // Lincheck's own

    private static volatile long next = FIRST;

    private PassingTime() {}

    /** To be called before Lincheck's first exploration. */
    static void install(Instrumentation machine) {
        machine.addTransformer(new PassingTime());
    }

    /** Called by Lincheck for {@code System.nanoTime} and {@code System.currentTimeMillis}. */
    public static long now() {
        return next++;
    }

    /** Called by Lincheck before each run: the same happens in each. */
    public static void begin() {
        next = FIRST;
    }

    @Override
    boolean concerns(String name, ClassLoader loader, byte[] bytes) {
        return TIMES.equals(name) || KeptThreads.SCHEDULER.equals(name);
    }

    @Override
    MethodVisitor rewrite(String method, String type, MethodVisitor to) {
        return method.equals("reset") ? new Beginning(to) {
            @Override
            void begin(Label own) {
                visitMethodInsn(Opcodes.INVOKESTATIC, SELF, "begin", "()V", false);
            }
        } : new MethodVisitor(Opcodes.ASM9, to) {
            @Override
            public void visitLdcInsn(Object constant) {
                if (FIRST.equals(constant)) {
                    super.visitMethodInsn(Opcodes.INVOKESTATIC, SELF, "now", "()J", false);
                } else {
                    super.visitLdcInsn(constant);
                }
            }
        };
    }
}
