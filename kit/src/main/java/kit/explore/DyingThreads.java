package kit.explore;

import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;

/**
 * Lets an exception end a thread again.
 *
 * <p>Once installed, Lincheck 3.7 catches what leaves {@code Thread.run}, in every thread of the process, and drops it where
 * nothing is explored: no handler would hear of a thread that dies. Here it throws it on.
 */
final class DyingThreads extends Rewriting {
    private static final String AFTER = "afterThreadRunException";


    @Override
    boolean concerns(String name, ClassLoader loader, byte[] bytes) {
        return INJECTIONS.equals(name);
    }

    @Override
    MethodVisitor rewrite(String method, String type, MethodVisitor to) {
        return !method.equals(AFTER) ? to : new MethodVisitor(Opcodes.ASM9, to) {
            private boolean explored = true; // its first return is for Lincheck's own threads

            @Override
            public void visitMethodInsn(int opcode, String owner, String called, String descriptor, boolean ofInterface) {
                explored = called.equals("getCurrentThreadDescriptor") ? false : explored || called.equals(AFTER);
                super.visitMethodInsn(opcode, owner, called, descriptor, ofInterface);
            }

            @Override
            public void visitInsn(int opcode) {
                if (opcode == Opcodes.RETURN && !explored) {
                    super.visitVarInsn(Opcodes.ALOAD, 0);
                    super.visitInsn(Opcodes.ATHROW);
                } else {
                    super.visitInsn(opcode);
                }
            }
        };
    }
}
