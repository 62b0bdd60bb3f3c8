package kit.explore;

import java.lang.instrument.Instrumentation;
import org.objectweb.asm.Label;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;

/**
 * Tells a thread's own {@code run} from those that it calls.
 *
 * <p>A thread of an answer's own class may call {@code super.run()}, or serve another one as its task, as any {@link Runnable} may.
 * Lincheck 3.7 takes each {@code run} of a thread that begins or ends for the whole of it: behind the first end it would give
 * the thread no turn any more, and wait for it for ever. And it would not let it begin a second time.
 */
public final class NestedRuns extends Rewriting {
    private static final String SELF = "kit/explore/NestedRuns";

    private static final ThreadLocal<Integer> DEPTH = ThreadLocal.withInitial(() -> 0);

    private NestedRuns() {}

    /** To be called before Lincheck's first exploration. */
    static void install(Instrumentation machine) {
        machine.addTransformer(new NestedRuns());
    }

    /** The calling thread begins a {@code run}; whether it was in one already. */
    public static boolean begins() {
        int outer = DEPTH.get();
        DEPTH.set(outer + 1);
        return outer > 0;
    }

    /** The calling thread ends a {@code run}; whether it is still in one. */
    public static boolean ends() {
        int outer = DEPTH.get() - 1;
        DEPTH.set(outer);
        return outer > 0;
    }

    @Override
    boolean concerns(String name, ClassLoader loader, byte[] bytes) {
        return STRATEGY.equals(name);
    }

    @Override
    MethodVisitor rewrite(String method, String type, MethodVisitor to) {
        return switch (method) {
            case "beforeThreadRun" -> unless("begins", false, to);
            case "afterThreadRunReturn" -> unless("ends", false, to);
            case "afterThreadRunException" -> unless("ends", true, to);
            default -> to;
        };
    }

    /** Has Lincheck hear of a nested {@code run}; it would look the thread up in a map that is explored itself, and refuse it. */
    static final class Descriptors extends Rewriting {
        private static final String TRACKER = "sun/nio/ch/lincheck/EventTracker";
        private static final String GIVES_DESCRIPTOR = "()L" + DESCRIPTOR + ";";

        @Override
        boolean concerns(String name, ClassLoader loader, byte[] bytes) {
            return INJECTIONS.equals(name);
        }

        @Override
        MethodVisitor rewrite(String method, String type, MethodVisitor to) {
            return !method.equals("beforeThreadRun") ? to : new MethodVisitor(Opcodes.ASM9, to) {
                @Override
                public void visitMethodInsn(int opcode, String owner, String called, String type, boolean ofInterface) {
                    if (called.equals("getThreadDescriptor")) { // of variable 0, which is on the stack
                        super.visitInsn(Opcodes.POP);
                        unlessNested();
                        super.visitVarInsn(Opcodes.ALOAD, 0);
                    }
                    super.visitMethodInsn(opcode, owner, called, type, ofInterface);
                }

                /** {@code if (current != null) { if (tracker != null) tracker.beforeThreadRun(current); return; }}. */
                private void unlessNested() {
                    Label first = new Label();
                    Label explored = new Label();
                    super.visitMethodInsn(Opcodes.INVOKESTATIC, DESCRIPTOR, "getCurrentThreadDescriptor", GIVES_DESCRIPTOR, false);
                    super.visitJumpInsn(Opcodes.IFNULL, first);
                    super.visitMethodInsn(Opcodes.INVOKESTATIC, DESCRIPTOR, "getCurrentThreadDescriptor", GIVES_DESCRIPTOR, false);
                    super.visitVarInsn(Opcodes.ASTORE, 1);
                    super.visitVarInsn(Opcodes.ALOAD, 1);
                    super.visitMethodInsn(
                            Opcodes.INVOKESTATIC, INJECTIONS, "getEventTracker", "(L" + DESCRIPTOR + ";)L" + TRACKER + ";", false);
                    super.visitVarInsn(Opcodes.ASTORE, 2);
                    super.visitVarInsn(Opcodes.ALOAD, 2);
                    super.visitJumpInsn(Opcodes.IFNONNULL, explored);
                    super.visitInsn(Opcodes.RETURN);
                    super.visitLabel(explored);
                    super.visitFrame(Opcodes.F_APPEND, 2, new Object[] {DESCRIPTOR, TRACKER}, 0, null);
                    super.visitVarInsn(Opcodes.ALOAD, 2);
                    super.visitVarInsn(Opcodes.ALOAD, 1);
                    super.visitMethodInsn(Opcodes.INVOKEINTERFACE, TRACKER, "beforeThreadRun", "(L" + DESCRIPTOR + ";)V", true);
                    super.visitInsn(Opcodes.RETURN);
                    super.visitLabel(first);
                    super.visitFrame(Opcodes.F_CHOP, 2, null, 0, null);
                }
            };
        }
    }

    /** {@code if (nested) return}, or throw on the second argument; what is asked is not explored itself. */
    private static MethodVisitor unless(String nested, boolean throwsOn, MethodVisitor to) {
        return new Beginning(to) {
            @Override
            void begin(Label own) {
                descriptor("enterIgnoredSection");
                visitMethodInsn(Opcodes.INVOKESTATIC, SELF, nested, "()Z", false);
                descriptor("leaveIgnoredSection");
                visitJumpInsn(Opcodes.IFEQ, own);
                if (throwsOn) {
                    visitVarInsn(Opcodes.ALOAD, 2);
                    visitInsn(Opcodes.ATHROW);
                } else {
                    visitInsn(Opcodes.RETURN);
                }
            }

            private void descriptor(String section) {
                visitVarInsn(Opcodes.ALOAD, 1);
                visitMethodInsn(Opcodes.INVOKEVIRTUAL, DESCRIPTOR, section, "()V", false);
            }
        };
    }
}
