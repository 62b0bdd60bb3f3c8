package kit.explore;

import java.lang.instrument.Instrumentation;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;

/**
 * Shows Lincheck the calls of {@code join} on a variable whose type is a subclass of {@link Thread}.
 *
 * <p>The compiler writes them as calls of the subclass, {@code Cook.join}. Lincheck 3.7 knows only those of {@code Thread}: the
 * machine would make the caller wait in earnest, for a thread that the exploration never gives its turn.
 */
final class JoinCalls extends Rewriting {
    private static final String TRANSFORMER = "org/jetbrains/lincheck/jvm/agent/transformers/ThreadStartJoinTransformer";

    private JoinCalls() {}

    /** To be called before Lincheck is installed: later it loads the class in question while no transformer is asked. */
    static void install(Instrumentation machine) {
        machine.addTransformer(new JoinCalls());
        try {
            Class.forName(TRANSFORMER.replace('/', '.'), false, JoinCalls.class.getClassLoader());
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException("Explorations would wait for ever", e);
        }
    }

    @Override
    boolean concerns(String name, ClassLoader loader, byte[] bytes) {
        return TRANSFORMER.equals(name);
    }

    @Override
    MethodVisitor rewrite(String method, MethodVisitor to) {
        return !method.equals("isThreadJoinCall") ? to : new MethodVisitor(Opcodes.ASM9, to) {
            @Override
            public void visitMethodInsn(int opcode, String owner, String called, String descriptor, boolean ofInterface) {
                super.visitMethodInsn(opcode, owner, called.equals("isThreadClass") ? "isThreadSubClass" : called, descriptor, ofInterface);
            }
        };
    }
}
