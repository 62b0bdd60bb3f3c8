package kit.explore;

import java.lang.instrument.Instrumentation;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;

/**
 * Lets who waits for a thread with a limit wait until that thread has ended, as if there were none: as {@link FaithfulParking} does
 * with other waits.
 *
 * <p>Left to itself, Lincheck 3.7 hands such a {@code join} on to the machine, and nobody has a turn until the limit is over in
 * earnest. {@code join(Duration)}, of JDK 19, it does not know; here that becomes a {@code join} without a limit.
 */
final class TimedJoins extends Rewriting {
    private static final String FOR_A_DURATION = "join(Ljava/time/Duration;)Z";
    private static final int HAS_LIMIT = 3; // the last parameter of onThreadJoin

    private TimedJoins() {}

    /** To be called before Lincheck is installed: it must see what this makes of a class. */
    static void install(Instrumentation machine) {
        machine.addTransformer(new TimedJoins(), true);
    }

    @Override
    boolean concerns(String name, ClassLoader loader, byte[] bytes) {
        return STRATEGY.equals(name)
                || loader != null && calls(bytes, METHOD, FOR_A_DURATION::equals);
    }

    @Override
    MethodVisitor rewrite(String method, String type, MethodVisitor to) {
        return new MethodVisitor(Opcodes.ASM9, to) {
            @Override
            public void visitVarInsn(int opcode, int local) {
                if (method.equals("onThreadJoin") && opcode == Opcodes.ILOAD && local == HAS_LIMIT) {
                    super.visitInsn(Opcodes.ICONST_0);
                } else {
                    super.visitVarInsn(opcode, local);
                }
            }

            @Override
            public void visitMethodInsn(int opcode, String owner, String called, String descriptor, boolean ofInterface) {
                if (FOR_A_DURATION.equals(called + descriptor)) {
                    super.visitInsn(Opcodes.POP);
                    super.visitMethodInsn(opcode, owner, called, "()V", ofInterface);
                    super.visitInsn(Opcodes.ICONST_1);
                } else {
                    super.visitMethodInsn(opcode, owner, called, descriptor, ofInterface);
                }
            }
        };
    }
}
