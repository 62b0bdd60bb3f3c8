package kit.explore;

import java.lang.instrument.Instrumentation;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;

/**
 * Lets a parked thread sleep until it is unparked or interrupted.
 *
 * <p>Left to itself, Lincheck 3.7 also lets it wake for nothing, each time. So who waits for a lock runs round and round in the
 * JDK's loop, and on newer JDKs, whose locks take more steps, runs that come to an end are taken for endless ones. No
 * answer sees the difference: the JDK's locks, conditions, semaphores and queues look again themselves when a thread of theirs
 * wakes for nothing.
 */
final class FaithfulParking extends Rewriting {
    private static final String TRACKER =
            "org/jetbrains/kotlinx/lincheck/strategy/managed/modelchecking/ModelCheckingParkingTracker";

    private FaithfulParking() {}

    /** To be called before Lincheck's first exploration. */
    static void install(Instrumentation machine) {
        machine.addTransformer(new FaithfulParking());
    }

    @Override
    boolean concerns(String name, ClassLoader loader, byte[] bytes) {
        return TRACKER.equals(name);
    }

    @Override
    MethodVisitor rewrite(String method, String type, MethodVisitor to) {
        return new MethodVisitor(Opcodes.ASM9, to) {
            @Override
            public void visitFieldInsn(int opcode, String owner, String field, String descriptor) {
                if (opcode == Opcodes.PUTFIELD && field.equals("allowSpuriousWakeUps")) {
                    super.visitInsn(Opcodes.POP);
                    super.visitInsn(Opcodes.ICONST_0);
                }
                super.visitFieldInsn(opcode, owner, field, descriptor);
            }
        };
    }
}
