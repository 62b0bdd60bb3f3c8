package kit.explore;

import java.lang.instrument.Instrumentation;
import org.objectweb.asm.Label;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;

/**
 * Has Lincheck ask once whether a class is to be instrumented.
 *
 * <p>Lincheck 3.7 asks for the class of each object that explored code reads, and compares its name with those that it leaves
 * alone.
 *
 * <p><b>Threads:</b> those that Lincheck explores, of which it lets one run at a time; a class that gets lost is asked for again.
 */
public final class FollowedClasses extends Rewriting {
    private static final String SELF = "kit/explore/FollowedClasses";
    private static final String LINCHECK = "org/jetbrains/lincheck/jvm/agent/LincheckInstrumentation";
    private static final int PLACES = 1 << 10;

    private static final Class<?>[] KNOWN = new Class<?>[PLACES];

    private FollowedClasses() {}

    /** To be called before Lincheck is installed. */
    static void install(Instrumentation machine) {
        machine.addTransformer(new FollowedClasses());
    }

    /** Called by Lincheck: whether it has asked for that class before; it has from now on. */
    public static boolean known(Class<?> type) {
        int place = System.identityHashCode(type) & PLACES - 1;
        boolean known = KNOWN[place] == type;
        KNOWN[place] = type;
        return known;
    }

    @Override
    boolean concerns(String name, ClassLoader loader, byte[] bytes) {
        return LINCHECK.equals(name);
    }

    @Override
    MethodVisitor rewrite(String method, String type, MethodVisitor to) {
        return !method.equals("ensureClassHierarchyIsTransformed") || !type.equals("(Ljava/lang/Class;)V") ? to : new Beginning(to) {
            @Override
            void begin(Label own) {
                visitVarInsn(Opcodes.ALOAD, 1);
                visitMethodInsn(Opcodes.INVOKESTATIC, SELF, "known", "(Ljava/lang/Class;)Z", false);
                visitJumpInsn(Opcodes.IFEQ, own);
                visitInsn(Opcodes.RETURN);
            }
        };
    }
}
