package kit.explore;

import java.lang.instrument.Instrumentation;
import java.lang.reflect.Field;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;

/**
 * Shows Lincheck the task of a started thread.
 *
 * <p>Since JDK 19 a thread keeps its task in an object of its own ({@code Thread.holder}). Lincheck 3.7 does not look
 * there when a thread starts: what only the task refers to counts as that thread's own, no thread is stopped at it, and a
 * race is missed. So the method that makes a started thread's objects known is told of the task as well.
 */
public final class SharedTasks extends Rewriting {
    private static final String TRACKER =
            "org/jetbrains/kotlinx/lincheck/strategy/managed/modelchecking/LocalObjectManager";

    private static Field holder; // written once, before the first exploration
    private static Field task; // written once, before the first exploration

    private SharedTasks() {}

    /**
     * To be called before Lincheck's first exploration, with {@code java.lang} open to this module.
     *
     * @throws IllegalStateException when a newer JDK keeps the task elsewhere
     */
    static void install(Instrumentation machine) {
        if (Runtime.version().feature() < 19) {
            return; // Thread.target: Lincheck sees it
        }
        try {
            holder = Thread.class.getDeclaredField("holder");
            holder.setAccessible(true);
            task = holder.getType().getDeclaredField("task");
            task.setAccessible(true);
        } catch (NoSuchFieldException e) {
            throw new IllegalStateException("Explorations do not know how Java " + Runtime.version() + " keeps a thread's task", e);
        }
        machine.addTransformer(new SharedTasks());
    }

    /** Called by Lincheck's tracker: what that thread will run; the thread itself where there is none. */
    public static Object of(Thread thread) throws IllegalAccessException {
        Object inside = holder.get(thread);
        Object found = inside == null ? null : task.get(inside);
        return found == null ? thread : found;
    }

    @Override
    boolean concerns(String name, ClassLoader loader, byte[] bytes) {
        return TRACKER.equals(name);
    }

    @Override
    MethodVisitor rewrite(String method, String type, MethodVisitor to) {
        return !method.equals("registerThread") ? to : new MethodVisitor(Opcodes.ASM9, to) {
            @Override
            public void visitInsn(int opcode) {
                if (opcode == Opcodes.RETURN) {
                    visitVarInsn(Opcodes.ALOAD, 0);
                    visitVarInsn(Opcodes.ALOAD, 2);
                    visitMethodInsn(Opcodes.INVOKESTATIC, "kit/explore/SharedTasks", "of",
                            "(Ljava/lang/Thread;)Ljava/lang/Object;", false);
                    visitMethodInsn(Opcodes.INVOKESPECIAL, TRACKER, "markObjectNonLocal", "(Ljava/lang/Object;)V", false);
                }
                super.visitInsn(opcode);
            }
        };
    }
}
