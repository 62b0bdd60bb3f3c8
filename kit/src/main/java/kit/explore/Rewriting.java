package kit.explore;

import java.lang.instrument.ClassFileTransformer;
import java.lang.instrument.Instrumentation;
import java.lang.instrument.UnmodifiableClassException;
import java.security.ProtectionDomain;
import java.util.List;
import java.util.function.Predicate;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;

/**
 * Changes methods of classes while they are loaded.
 *
 * <p><b>Threads:</b> those that load classes, any number at once; subclasses keep no state.
 */
abstract class Rewriting implements ClassFileTransformer {
    /** JVMS 4.4: CONSTANT_Methodref. */
    static final int METHOD = 10;

    /** JVMS 4.4: CONSTANT_InterfaceMethodref. */
    static final int INTERFACE_METHOD = 11;

    /** What Lincheck's byte code in other classes calls. */
    static final String INJECTIONS = "sun/nio/ch/lincheck/Injections";

    /** What Lincheck does at each step of a scenario. */
    static final String STRATEGY = "org/jetbrains/kotlinx/lincheck/strategy/managed/ManagedStrategy";

    /** What Lincheck knows of a thread. */
    static final String DESCRIPTOR = "sun/nio/ch/lincheck/ThreadDescriptor";

    /** Changes those two classes of Lincheck's, to be called when it is installed: it loads them while no transformer is asked. */
    static void ofBootClasses(Instrumentation machine, Rewriting... all) {
        List.of(all).forEach(each -> machine.addTransformer(each, true));
        try {
            machine.retransformClasses(own(INJECTIONS), own(DESCRIPTOR));
        } catch (ClassNotFoundException | UnmodifiableClassException e) {
            throw new IllegalStateException("Explorations would neither see nor tell how threads begin and end", e);
        }
        List.of(all).forEach(machine::removeTransformer);
    }

    /**
     * Whether the class calls such a method, of any class: read off its constants, most classes have none.
     *
     * @param kind of the constant
     * @param which of name and descriptor, {@code wait(J)V}
     */
    static boolean calls(byte[] bytes, int kind, Predicate<String> which) {
        ClassReader reader = new ClassReader(bytes);
        char[] text = new char[reader.getMaxStringLength()];
        for (int i = 1; i < reader.getItemCount(); i++) {
            int item = reader.getItem(i);
            if (item != 0 && reader.readByte(item - 1) == kind) {
                int nameAndType = reader.getItem(reader.readUnsignedShort(item + 2));
                if (which.test(reader.readUTF8(nameAndType, text) + reader.readUTF8(nameAndType + 2, text))) {
                    return true;
                }
            }
        }
        return false;
    }

    private static Class<?> own(String name) throws ClassNotFoundException {
        return Class.forName(name.replace('/', '.'), false, null);
    }

    /**
     * Whether that class is to be changed.
     *
     * @param name with slashes; null for classes that have none
     * @param loader null for the machine's own
     */
    abstract boolean concerns(String name, ClassLoader loader, byte[] bytes);

    /**
     * What sees the code of that method and hands it on, changed, to {@code to}; {@code to} itself when nothing changes.
     *
     * @param type the method's descriptor
     */
    abstract MethodVisitor rewrite(String method, String type, MethodVisitor to);

    @Override
    public final byte[] transform(ClassLoader loader, String name, Class<?> redefined, ProtectionDomain domain, byte[] bytes) {
        if (!concerns(name, loader, bytes)) {
            return null;
        }
        ClassWriter out = new ClassWriter(ClassWriter.COMPUTE_MAXS);
        new ClassReader(bytes).accept(new ClassVisitor(Opcodes.ASM9, out) {
            @Override
            public MethodVisitor visitMethod(int access, String method, String type, String signature, String[] thrown) {
                return rewrite(method, type, super.visitMethod(access, method, type, signature, thrown));
            }
        }, 0);
        return out.toByteArray();
    }
}
