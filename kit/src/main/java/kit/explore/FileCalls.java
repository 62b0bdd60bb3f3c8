package kit.explore;

import java.lang.instrument.Instrumentation;
import org.objectweb.asm.Label;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;

/**
 * Has Lincheck look for files in the JDK's packages for them only.
 *
 * <p>Lincheck 3.7 compares each call of any object with all calls that read or write files, which it refuses. That is a fifth of an
 * exploration's time, and most objects are none of the JDK's files, paths and channels.
 */
public final class FileCalls extends Rewriting {
    private static final String SELF = "kit/explore/FileCalls";
    private static final String LOOKUP =
            "org/jetbrains/kotlinx/lincheck/strategy/nativecalls/io/DeterministicFileMethodDescriptorKt";

    private static final String CALL = "org/jetbrains/kotlinx/lincheck/strategy/nativecalls/MethodCallInfo";
    private static final String TYPE = "org/jetbrains/lincheck/descriptors/Types$ObjectType";

    private FileCalls() {}

    /** To be called before Lincheck's first exploration. */
    static void install(Instrumentation machine) {
        machine.addTransformer(new FileCalls());
    }

    /**
     * Called by Lincheck before a call: whether it may have to do with files.
     *
     * @param receiver null for static methods
     * @param declared the class that the call names
     */
    public static boolean mayBe(Object receiver, String declared) {
        String type = receiver == null ? declared : receiver.getClass().getName();
        return type.startsWith("java.io.") || type.startsWith("java.nio.") || type.startsWith("sun.nio.");
    }

    @Override
    boolean concerns(String name, ClassLoader loader, byte[] bytes) {
        return LOOKUP.equals(name);
    }

    @Override
    MethodVisitor rewrite(String method, String type, MethodVisitor to) {
        return !method.equals("getDeterministicFileMethodDescriptorOrNull") ? to : new Beginning(to) {
            @Override
            void begin(Label own) {
                visitVarInsn(Opcodes.ALOAD, 0);
                visitVarInsn(Opcodes.ALOAD, 2);
                visitMethodInsn(Opcodes.INVOKEVIRTUAL, CALL, "getOwnerType", "()L" + TYPE + ";", false);
                visitMethodInsn(Opcodes.INVOKEVIRTUAL, TYPE, "getClassName", "()Ljava/lang/String;", false);
                visitMethodInsn(Opcodes.INVOKESTATIC, SELF, "mayBe", "(Ljava/lang/Object;Ljava/lang/String;)Z", false);
                visitJumpInsn(Opcodes.IFNE, own);
                visitInsn(Opcodes.ACONST_NULL);
                visitInsn(Opcodes.ARETURN);
            }
        };
    }
}
