package judge.worker;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.jar.JarOutputStream;
import kit.explore.Engine;
import net.bytebuddy.agent.ByteBuddyAgent;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.commons.ClassRemapper;
import org.objectweb.asm.commons.Remapper;

/**
 * Brings the classes of one job into this process, beside those of earlier jobs.
 *
 * <p>For promises and scripts they keep their names and get a class loader of their own. Explorations need more:
 * Lincheck finds classes by name from the loader that it stands in itself, and remembers for ever what it learned
 * about a name. So each job's classes get names of their own, {@code judged7.queues.Kitchen}, and are appended to the
 * class path.
 */
final class Stage {
    private static final String PREFIX = "judged";

    private Stage() {}

    /** The job's checks, with all names as they are. */
    static Class<?> named(Job job) throws ClassNotFoundException {
        return Class.forName(job.checkClass(), false, new Loader(job));
    }

    /** That class, for the engine of explorations; {@code number} is of this job only. */
    static Class<?> renamed(String name, Map<String, byte[]> classes, int number) throws IOException, ClassNotFoundException {
        String home = PREFIX + number;
        Remapper names = new Remapper(Opcodes.ASM9) {
            @Override
            public String map(String type) {
                return classes.containsKey(type.replace('/', '.')) ? home + "/" + type : type;
            }
        };
        Map<String, byte[]> renamed = new HashMap<>();
        classes.forEach((type, bytes) -> {
            ClassWriter writer = new ClassWriter(0);
            new ClassReader(bytes).accept(new ClassRemapper(writer, names), 0);
            renamed.put(home + "." + type, writer.toByteArray());
        });
        Engine.instrumentAtLoading(renamed);
        Path jar = Files.createTempFile(home + "-", ".jar");
        try (OutputStream out = Files.newOutputStream(jar); JarOutputStream entries = new JarOutputStream(out)) {
            entries.setLevel(0);
            for (Map.Entry<String, byte[]> type : renamed.entrySet()) {
                entries.putNextEntry(new JarEntry(type.getKey().replace('.', '/') + ".class"));
                entries.write(type.getValue());
                entries.closeEntry();
            }
        }
        ByteBuddyAgent.install().appendToSystemClassLoaderSearch(new JarFile(jar.toFile()));
        return Class.forName(home + "." + name, false, ClassLoader.getSystemClassLoader());
    }

    /** A text with the names that the learner knows. */
    static String told(String text) {
        return text.replaceAll("\\b" + PREFIX + "\\d+[./]", "");
    }

    /** Has the classes of the job itself, and everything else from the class path. */
    private static final class Loader extends ClassLoader {
        private final Map<String, byte[]> classes;
        private final Map<String, byte[]> resources;

        Loader(Job job) {
            super("answer", ClassLoader.getSystemClassLoader());
            this.classes = job.classes();
            this.resources = job.resources();
        }

        @Override
        protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
            if (!classes.containsKey(name)) {
                return super.loadClass(name, resolve);
            }
            synchronized (getClassLoadingLock(name)) {
                Class<?> loaded = findLoadedClass(name);
                return loaded != null ? loaded : findClass(name);
            }
        }

        @Override
        protected Class<?> findClass(String name) throws ClassNotFoundException {
            byte[] bytes = classes.get(name);
            if (bytes == null) {
                throw new ClassNotFoundException(name);
            }
            return defineClass(name, bytes, 0, bytes.length);
        }

        /** For checks that read an answer that is no class, or look at the byte code of one. */
        @Override
        public InputStream getResourceAsStream(String name) {
            byte[] bytes = resources.getOrDefault(name, classes.get(name.replaceFirst("\\.class$", "").replace('/', '.')));
            return bytes == null ? super.getResourceAsStream(name) : new ByteArrayInputStream(bytes);
        }
    }
}
