package kit.explore;

import java.lang.instrument.Instrumentation;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;

/**
 * Has Lincheck follow threads of an answer's own classes.
 *
 * <p>The compiler writes {@code join} on a variable of such a class as a call of the class, {@code Cook.join}. Lincheck 3.7 knows only
 * calls of {@code Thread}: the machine would make the caller wait in earnest, for a thread that the exploration never gives its
 * turn. And it counts a thread whose class overrides {@code start} twice: there, and in the {@code start} of {@code Thread}.
 */
final class ThreadSubclasses extends Rewriting {
    private static final String TRANSFORMER = "org/jetbrains/lincheck/jvm/agent/transformers/ThreadStartJoinTransformer";
    private static final String ITSELF = "isThreadClass";
    private static final String OR_SUBCLASS = "isThreadSubClass";

    private ThreadSubclasses() {}

    /** To be called before Lincheck is installed: later it loads the class in question while no transformer is asked. */
    static void install(Instrumentation machine) {
        machine.addTransformer(new ThreadSubclasses());
        try {
            Class.forName(TRANSFORMER.replace('/', '.'), false, ThreadSubclasses.class.getClassLoader());
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException("Explorations would wait for ever", e);
        }
    }

    @Override
    boolean concerns(String name, ClassLoader loader, byte[] bytes) {
        return TRANSFORMER.equals(name);
    }

    @Override
    MethodVisitor rewrite(String method, String type, MethodVisitor to) {
        return switch (method) {
            case "isThreadJoinCall" -> instead(ITSELF, OR_SUBCLASS, to);
            case "isThreadStartMethod" -> instead(OR_SUBCLASS, ITSELF, to);
            default -> to;
        };
    }

    private static MethodVisitor instead(String theirs, String ours, MethodVisitor to) {
        return new MethodVisitor(Opcodes.ASM9, to) {
            @Override
            public void visitMethodInsn(int opcode, String owner, String called, String descriptor, boolean ofInterface) {
                super.visitMethodInsn(opcode, owner, called.equals(theirs) ? ours : called, descriptor, ofInterface);
            }
        };
    }
}
