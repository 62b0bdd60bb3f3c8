package kit.explore;

import java.lang.instrument.Instrumentation;
import org.objectweb.asm.Label;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;

/**
 * Lets Lincheck take a call into {@code java.util} for one step, while that is wanted.
 *
 * <p>A walk through a hash table, or a {@code put} into a concurrent map, is dozens of steps. Left to itself, Lincheck 3.7 lets
 * another thread come at each of them, and among so many orders the few that matter are not met: those in which another thread
 * comes between two calls. While this is wanted, it comes before a call of an object that others can reach, and in it only when the
 * call has to wait. What an answer hands over, a comparator or a task, is followed step by step as ever. What goes wrong inside a
 * collection is not seen so.
 *
 * <p><b>Threads:</b> the two fields are written and read one thread at a time: Lincheck lets one of a scenario's run.
 */
public final class WholeCalls extends Rewriting {
    private static final String THIS = "kit/explore/WholeCalls";
    private static final String PROFILE = "org/jetbrains/lincheck/util/AnalysisProfile";
    private static final String SECTION = "org/jetbrains/lincheck/util/AnalysisSectionType";

    private static volatile boolean wanted;
    private static volatile boolean shared;

    private WholeCalls() {}

    /** To be called before Lincheck's first exploration. */
    static void install(Instrumentation machine) {
        machine.addTransformer(new WholeCalls());
    }

    /** To be called between explorations. */
    static void want(boolean so) {
        wanted = so;
    }

    /** Called by Lincheck: whether a method of that class is taken for one step. Executors have a rule of their own there. */
    public static boolean takes(String type) {
        return wanted && type.startsWith("java.util.") && !type.endsWith("Executor") && !type.endsWith("Pool");
    }

    /** Called by Lincheck before a call: whether more than one thread can reach the object. */
    public static void called(boolean tracked, Object receiver) {
        shared = tracked && receiver != null;
    }

    /** Called by Lincheck: whether another thread may come before the call. */
    public static boolean comesAnotherBefore() {
        return wanted && shared;
    }

    @Override
    boolean concerns(String name, ClassLoader loader, byte[] bytes) {
        return PROFILE.equals(name) || STRATEGY.equals(name);
    }

    @Override
    MethodVisitor rewrite(String method, String type, MethodVisitor to) {
        return switch (method) {
            case "getAnalysisSectionFor" -> new Beginning(to) {
                @Override
                void begin(Label own) {
                    visitVarInsn(Opcodes.ALOAD, 1);
                    visitMethodInsn(Opcodes.INVOKESTATIC, THIS, "takes", "(Ljava/lang/String;)Z", false);
                    visitJumpInsn(Opcodes.IFEQ, own);
                    visitFieldInsn(Opcodes.GETSTATIC, SECTION, "SILENT", "L" + SECTION + ";");
                    visitInsn(Opcodes.ARETURN);
                }
            };
            case "enterAnalysisSection" -> new Beginning(to) {
                @Override
                void begin(Label own) {
                    visitMethodInsn(Opcodes.INVOKESTATIC, THIS, "comesAnotherBefore", "()Z", false);
                    visitJumpInsn(Opcodes.IFEQ, own);
                    visitVarInsn(Opcodes.ALOAD, 2);
                    visitFieldInsn(Opcodes.GETSTATIC, SECTION, "SILENT", "L" + SECTION + ";");
                    visitJumpInsn(Opcodes.IF_ACMPNE, own);
                    visitVarInsn(Opcodes.ALOAD, 0);
                    visitVarInsn(Opcodes.ILOAD, 1);
                    visitInsn(Opcodes.ICONST_M1); // no line: the call's is told already
                    visitMethodInsn(Opcodes.INVOKESPECIAL, STRATEGY, "newSwitchPoint", "(II)V", false);
                }
            };
            case "onMethodCall" -> new MethodVisitor(Opcodes.ASM9, to) {
                @Override
                public void visitMethodInsn(int opcode, String owner, String called, String descriptor, boolean ofInterface) {
                    if (called.equals("enterAnalysisSection")) {
                        visitVarInsn(Opcodes.ALOAD, 0);
                        visitVarInsn(Opcodes.ALOAD, 4);
                        super.visitMethodInsn(Opcodes.INVOKESPECIAL, STRATEGY, "shouldTrackArrayAccess", "(Ljava/lang/Object;)Z", false);
                        visitVarInsn(Opcodes.ALOAD, 4);
                        super.visitMethodInsn(Opcodes.INVOKESTATIC, THIS, "called", "(ZLjava/lang/Object;)V", false);
                    }
                    super.visitMethodInsn(opcode, owner, called, descriptor, ofInterface);
                }
            };
            default -> to;
        };
    }
}
