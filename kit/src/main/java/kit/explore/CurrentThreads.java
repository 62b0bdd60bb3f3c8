package kit.explore;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.lang.instrument.Instrumentation;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.jar.JarOutputStream;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;

/**
 * Tells Lincheck sooner which thread it is in.
 *
 * <p>Lincheck 3.7 asks a {@link ThreadLocal} for that at each step of explored code, and of what the engine itself uses of the JDK.
 * Without the virtual machine's better compiler the answer takes a third of an exploration's time. The threads of a run are few:
 * {@link LastDescriptors} finds the one that asks among the last.
 */
final class CurrentThreads extends Rewriting {
    private static final String LAST = "kit/explore/LastDescriptors";

    /** To be called before Lincheck is installed. */
    static void install(Instrumentation machine) {
        try {
            Path jar = Files.createTempFile("last-descriptors-", ".jar");
            jar.toFile().deleteOnExit();
            try (InputStream in = CurrentThreads.class.getResourceAsStream(LAST.substring(LAST.lastIndexOf('/') + 1) + ".class");
                    OutputStream out = Files.newOutputStream(jar);
                    JarOutputStream entries = new JarOutputStream(out)) {
                entries.putNextEntry(new JarEntry(LAST + ".class"));
                in.transferTo(entries);
            }
            machine.appendToBootstrapClassLoaderSearch(new JarFile(jar.toFile()));
            // Now: Lincheck asks for it at the first step, also at those that would load it.
            Class.forName(LAST.replace('/', '.'), true, null).getMethod("of", ThreadLocal.class).invoke(null, new ThreadLocal<>());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    boolean concerns(String name, ClassLoader loader, byte[] bytes) {
        return DESCRIPTOR.equals(name);
    }

    @Override
    MethodVisitor rewrite(String method, String type, MethodVisitor to) {
        return !method.equals("getCurrentThreadDescriptor") ? to : new MethodVisitor(Opcodes.ASM9, to) {
            @Override
            public void visitMethodInsn(int opcode, String owner, String called, String type, boolean ofInterface) {
                if (owner.equals("java/lang/ThreadLocal")) {
                    super.visitMethodInsn(Opcodes.INVOKESTATIC, LAST, "of", "(L" + owner + ";)Ljava/lang/Object;", false);
                } else {
                    super.visitMethodInsn(opcode, owner, called, type, ofInterface);
                }
            }
        };
    }
}
