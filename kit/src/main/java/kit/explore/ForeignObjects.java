package kit.explore;

import java.lang.instrument.Instrumentation;
import org.jetbrains.lincheck.jvm.agent.LincheckInstrumentation;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;

/**
 * Has Lincheck follow objects that came into being where it does not look.
 *
 * <p>Lincheck 3.7 instruments a class of the JDK when an instrumented class makes its first object. {@code ReentrantLock::new}
 * makes one in a class that the machine spins itself: the lock's methods stay as they are, the machine really parks who finds it
 * taken, and the run never ends, unless an earlier exploration of the same process made a lock in another way. Here the class
 * of an object is instrumented at the latest when a method of it is called.
 */
public final class ForeignObjects extends Rewriting {
    private static final String DESCRIPTOR = "sun/nio/ch/lincheck/ThreadDescriptor";
    private static final int DESCRIPTOR_AT = 1;
    private static final int RECEIVER_AT = 4;

    private ForeignObjects() {}

    /** To be called before Lincheck's first exploration. */
    static void install(Instrumentation machine) {
        machine.addTransformer(new ForeignObjects());
    }

    /** Called by Lincheck's strategy before a method of that object is; null for a static method. */
    public static void called(Object receiver) {
        if (receiver != null) {
            LincheckInstrumentation.INSTANCE.ensureClassHierarchyIsTransformed(receiver.getClass());
        }
    }

    @Override
    boolean concerns(String name, ClassLoader loader, byte[] bytes) {
        return STRATEGY.equals(name);
    }

    /** The strategy's own calls are not to be followed: the thread is in an ignored section meanwhile. */
    @Override
    MethodVisitor rewrite(String method, String type, MethodVisitor to) {
        return !method.equals("onMethodCall") ? to : new MethodVisitor(Opcodes.ASM9, to) {
            @Override
            public void visitCode() {
                super.visitCode();
                section("enterIgnoredSection");
                super.visitVarInsn(Opcodes.ALOAD, RECEIVER_AT);
                super.visitMethodInsn(Opcodes.INVOKESTATIC, ForeignObjects.class.getName().replace('.', '/'), "called",
                        "(Ljava/lang/Object;)V", false);
                section("leaveIgnoredSection");
            }

            private void section(String step) {
                super.visitVarInsn(Opcodes.ALOAD, DESCRIPTOR_AT);
                super.visitMethodInsn(Opcodes.INVOKEVIRTUAL, DESCRIPTOR, step, "()V", false);
            }
        };
    }
}
