package kit.visible;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Map;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.FieldVisitor;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;

/**
 * A second copy of all classes of one package, those of one source file among them traced.
 *
 * <p><b>Threads:</b> any, as class loaders are.
 */
public final class TracedClasses extends ClassLoader {
    private final ClassLoader original;
    private final String home;
    private final String file;
    private final Map<String, Outline> outlines = new HashMap<>(); // guarded by this

    /** What a class declares: fields and methods with their modifiers. */
    private record Outline(String source, String parent, Map<String, Integer> fields, Map<String, Integer> methods) {}

    /**
     * @param home the package
     * @param file the source file as class files name it
     */
    public TracedClasses(ClassLoader original, String home, String file) {
        super("traced " + file, original);
        this.original = original;
        this.home = home;
        this.file = file;
    }

    @Override
    protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
        if (!name.startsWith(home + ".") || name.indexOf('.', home.length() + 1) > 0) {
            return super.loadClass(name, resolve);
        }
        synchronized (getClassLoadingLock(name)) {
            Class<?> loaded = findLoadedClass(name);
            byte[] bytes = loaded == null ? bytes(name.replace('.', '/')) : null;
            if (loaded != null || bytes == null) {
                return loaded != null ? loaded : super.loadClass(name, resolve);
            }
            byte[] code = traced(name.replace('.', '/')) ? trace(bytes) : bytes;
            return defineClass(name, code, 0, code.length);
        }
    }

    private byte[] trace(byte[] bytes) {
        ClassReader reader = new ClassReader(bytes);
        ClassWriter writer = new ClassWriter(ClassWriter.COMPUTE_MAXS);
        reader.accept(new Tracer(writer, this), ClassReader.EXPAND_FRAMES);
        return writer.toByteArray();
    }

    /** Whether that class stands in the file. */
    private boolean traced(String type) {
        Outline outline = outline(type);
        return outline != null && file.equals(outline.source());
    }

    /** The modifiers of a field of a class in the file; null when it is declared elsewhere. */
    Integer field(String type, String name) {
        for (String t = type; t != null && traced(t); t = outline(t).parent()) {
            Integer modifiers = outline(t).fields().get(name);
            if (modifiers != null) {
                return modifiers;
            }
        }
        return null;
    }

    /** Whether a class in the file declares that method itself. */
    boolean declares(String type, String method, String descriptor) {
        for (String t = type; t != null && traced(t); t = outline(t).parent()) {
            if (outline(t).methods().containsKey(method + descriptor)) {
                return true;
            }
        }
        return false;
    }

    private synchronized Outline outline(String type) {
        return outlines.computeIfAbsent(type, this::read);
    }

    private Outline read(String type) {
        byte[] bytes = type.startsWith(home.replace('.', '/') + "/") ? bytes(type) : null;
        if (bytes == null) {
            return null;
        }
        Map<String, Integer> fields = new HashMap<>();
        Map<String, Integer> methods = new HashMap<>();
        String[] heads = new String[2];
        new ClassReader(bytes).accept(new ClassVisitor(Opcodes.ASM9) {
            @Override
            public void visit(int version, int access, String name, String signature, String parent, String[] interfaces) {
                heads[1] = parent;
            }

            @Override
            public void visitSource(String source, String debug) {
                heads[0] = source;
            }

            @Override
            public FieldVisitor visitField(int access, String name, String descriptor, String signature, Object value) {
                fields.put(name, access);
                return null;
            }

            @Override
            public MethodVisitor visitMethod(int access, String name, String descriptor, String signature, String[] thrown) {
                methods.put(name + descriptor, access);
                return null;
            }
        }, ClassReader.SKIP_CODE | ClassReader.SKIP_FRAMES);
        return new Outline(heads[0], heads[1], fields, methods);
    }

    private byte[] bytes(String type) {
        try (InputStream in = original.getResourceAsStream(type + ".class")) {
            return in == null ? null : in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + type, e);
        }
    }
}
