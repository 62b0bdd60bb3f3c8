package kit;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.junit.jupiter.api.MethodDescriptor;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.MethodOrdererContext;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;

/** Promises first, then scripts, then explorations; within each kind as they stand in the source. */
public final class CheckOrder implements MethodOrderer {

    @Override
    public void orderMethods(MethodOrdererContext context) {
        List<String> source = declarationOrder(context.getTestClass());
        context.getMethodDescriptors().sort(Comparator.comparing(CheckOrder::kind)
                .thenComparing(method -> source.indexOf(method.getMethod().getName())));
    }

    private static int kind(MethodDescriptor method) {
        return Declared.of(method.getMethod()).map(declared -> declared.check().kind().ordinal()).orElse(0);
    }

    /** The method names in the order of the class file, which is the order of the source; reflection promises none. */
    private static List<String> declarationOrder(Class<?> type) {
        List<String> names = new ArrayList<>();
        String file = "/" + type.getName().replace('.', '/') + ".class";
        try (InputStream bytes = type.getResourceAsStream(file)) {
            if (bytes == null) {
                return names;
            }
            new ClassReader(bytes).accept(new ClassVisitor(Opcodes.ASM9) {
                @Override
                public MethodVisitor visitMethod(int access, String name, String desc, String sig, String[] thrown) {
                    names.add(name);
                    return null;
                }
            }, ClassReader.SKIP_CODE | ClassReader.SKIP_DEBUG | ClassReader.SKIP_FRAMES);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read the checks of " + type.getName(), e);
        }
        return names;
    }
}
