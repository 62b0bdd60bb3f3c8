package kit.explore;

import java.lang.instrument.Instrumentation;
import org.objectweb.asm.Label;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;

/**
 * Lets a run end when the scenario has, although threads of the answer's own still wait.
 *
 * <p>An executor's threads wait for the next task when everything is done. Lincheck 3.7 means to allow that, and does when no other
 * thread has ended before; otherwise it says that nobody can move any more. Here the waiting threads are ended as it would end
 * them: nobody in the scenario waits for them. Whether they should be there at all is for scripts to ask.
 */
final class IdleThreads extends Rewriting {
    private static final String SCHEDULER = "org/jetbrains/kotlinx/lincheck/strategy/managed/ManagedThreadScheduler";

    private IdleThreads() {}

    /** To be called before Lincheck's first exploration. */
    static void install(Instrumentation machine) {
        machine.addTransformer(new IdleThreads());
    }

    @Override
    boolean concerns(String name, ClassLoader loader, byte[] bytes) {
        return STRATEGY.equals(name);
    }

    /** {@code chooseThreadSwitch(thread, must)}: the scenario's own thread is number 0. */
    @Override
    MethodVisitor rewrite(String method, String type, MethodVisitor to) {
        return !method.equals("chooseThreadSwitch") ? to : new Beginning(to) {
            @Override
            void begin(Label own) {
                visitVarInsn(Opcodes.ILOAD, 2);
                visitJumpInsn(Opcodes.IFEQ, own);
                scheduler();
                visitInsn(Opcodes.ICONST_0);
                visitMethodInsn(Opcodes.INVOKEVIRTUAL, SCHEDULER, "isFinished", "(I)Z", false);
                visitJumpInsn(Opcodes.IFEQ, own);
                scheduler();
                visitMethodInsn(Opcodes.INVOKEVIRTUAL, SCHEDULER, "areAllThreadsFinished", "()Z", false);
                visitJumpInsn(Opcodes.IFNE, own);
                visitVarInsn(Opcodes.ALOAD, 0);
                visitVarInsn(Opcodes.ILOAD, 1);
                visitMethodInsn(Opcodes.INVOKEVIRTUAL, STRATEGY, "availableThreads", "(I)Ljava/util/List;", false);
                visitMethodInsn(Opcodes.INVOKEINTERFACE, "java/util/List", "isEmpty", "()Z", true);
                visitJumpInsn(Opcodes.IFEQ, own);
                scheduler();
                visitMethodInsn(Opcodes.INVOKEVIRTUAL, SCHEDULER, "abortAllThreads", "()V", false);
            }

            private void scheduler() {
                visitVarInsn(Opcodes.ALOAD, 0);
                visitFieldInsn(Opcodes.GETFIELD, STRATEGY, "threadScheduler", "L" + SCHEDULER + ";");
            }
        };
    }
}
