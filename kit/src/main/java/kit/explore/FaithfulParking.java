package kit.explore;

import java.lang.instrument.ClassFileTransformer;
import java.lang.instrument.Instrumentation;
import java.security.ProtectionDomain;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.ClassWriter;
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
final class FaithfulParking implements ClassFileTransformer {
    private static final String TRACKER =
            "org/jetbrains/kotlinx/lincheck/strategy/managed/modelchecking/ModelCheckingParkingTracker";

    private FaithfulParking() {}

    /** To be called before Lincheck's first exploration. */
    static void install(Instrumentation machine) {
        if (Runtime.version().feature() >= 21) { // the orders that older ones try are proven without it
            machine.addTransformer(new FaithfulParking());
        }
    }

    @Override
    public byte[] transform(ClassLoader loader, String name, Class<?> redefined, ProtectionDomain domain, byte[] bytes) {
        if (!TRACKER.equals(name)) {
            return null;
        }
        ClassWriter out = new ClassWriter(0);
        new ClassReader(bytes).accept(new ClassVisitor(Opcodes.ASM9, out) {
            @Override
            public MethodVisitor visitMethod(int access, String method, String type, String signature, String[] thrown) {
                return new MethodVisitor(Opcodes.ASM9, super.visitMethod(access, method, type, signature, thrown)) {
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
        }, 0);
        return out.toByteArray();
    }
}
