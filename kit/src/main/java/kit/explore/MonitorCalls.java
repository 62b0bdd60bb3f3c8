package kit.explore;

import java.lang.instrument.Instrumentation;
import java.util.Set;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;

/**
 * Shows Lincheck the calls of {@code wait} and {@code notify} on a variable whose type is an interface.
 *
 * <p>Since JDK 18 the compiler writes them as calls of the interface, {@code List.notifyAll} (JDK-8272564). Lincheck 3.7 knows
 * only those of a class: it keeps the monitor in the machine's place and lets the call through to the machine, which says
 * that the thread does not own it. Here they become calls of {@code Object} again, which is what they mean.
 */
final class MonitorCalls extends Rewriting {
    private static final Set<String> CALLS = Set.of("wait()V", "wait(J)V", "wait(JI)V", "notify()V", "notifyAll()V");

    private MonitorCalls() {}

    /** To be called before Lincheck is installed: it must see what this makes of a class. */
    static void install(Instrumentation machine) {
        machine.addTransformer(new MonitorCalls(), true);
    }

    @Override
    MethodVisitor rewrite(String method, String type, MethodVisitor to) {
        return new MethodVisitor(Opcodes.ASM9, to) {
            @Override
            public void visitMethodInsn(int opcode, String owner, String called, String descriptor, boolean ofInterface) {
                if (opcode == Opcodes.INVOKEINTERFACE && CALLS.contains(called + descriptor)) {
                    super.visitMethodInsn(Opcodes.INVOKEVIRTUAL, "java/lang/Object", called, descriptor, false);
                } else {
                    super.visitMethodInsn(opcode, owner, called, descriptor, ofInterface);
                }
            }
        };
    }

    @Override
    boolean concerns(String name, ClassLoader loader, byte[] bytes) {
        return loader != null && calls(bytes, INTERFACE_METHOD, CALLS::contains);
    }
}
