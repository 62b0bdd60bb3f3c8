package judge;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import javax.tools.FileObject;
import javax.tools.ForwardingJavaFileManager;
import javax.tools.JavaFileManager;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.StandardLocation;

/**
 * The files of one compilation of one package: sources and classes that it may find, and the classes that come out.
 * Everything else, the JDK and the libraries, comes from the file manager below, which is used again and again.
 *
 * <p><b>Threads:</b> one.
 */
final class MemoryFiles extends ForwardingJavaFileManager<StandardJavaFileManager> {
    /** The classes that came out: binary name and bytes, each with the source it came from. */
    record Output(byte[] bytes, String sourceFile) {}

    private final String home;
    private final List<JavaFileObject> sources = new ArrayList<>();
    private final List<JavaFileObject> classes = new ArrayList<>();
    private final Map<String, Output> outputs = new TreeMap<>();

    /**
     * @param home the package
     * @param sources files that are compiled along when a name in them is needed
     * @param classes classes of the package that are there already, by binary name
     */
    MemoryFiles(StandardJavaFileManager below, String home, List<Path> sources, Map<String, byte[]> classes) {
        super(below);
        this.home = home;
        sources.forEach(file -> this.sources.add(new OnDisk(file, home)));
        classes.forEach((name, bytes) -> this.classes.add(new Ready(name, bytes)));
    }

    Map<String, Output> outputs() {
        return outputs;
    }

    /** A source that is in memory only. */
    static JavaFileObject source(String path, String text) {
        return new Text(path, text);
    }

    @Override
    public Iterable<JavaFileObject> list(
            JavaFileManager.Location location, String packageName, Set<JavaFileObject.Kind> kinds, boolean recurse)
            throws IOException {
        if (location == StandardLocation.SOURCE_PATH) {
            return packageName.equals(home) && kinds.contains(JavaFileObject.Kind.SOURCE) ? sources : List.of();
        }
        if (location == StandardLocation.CLASS_PATH && packageName.equals(home)) {
            return kinds.contains(JavaFileObject.Kind.CLASS) ? classes : List.of();
        }
        return super.list(location, packageName, kinds, recurse);
    }

    @Override
    public boolean hasLocation(JavaFileManager.Location location) {
        return location == StandardLocation.SOURCE_PATH || super.hasLocation(location);
    }

    @Override
    public String inferBinaryName(JavaFileManager.Location location, JavaFileObject file) {
        return file instanceof Named named ? named.binaryName() : super.inferBinaryName(location, file);
    }

    @Override
    public boolean contains(JavaFileManager.Location location, FileObject file) throws IOException {
        return file instanceof SimpleJavaFileObject
                ? location == StandardLocation.SOURCE_PATH
                : super.contains(location, file);
    }

    @Override
    public JavaFileObject getJavaFileForOutput(
            JavaFileManager.Location location, String className, JavaFileObject.Kind kind, FileObject sibling) {
        String source = sibling == null ? "" : sibling.getName().replaceFirst(".*/", "");
        return new SimpleJavaFileObject(uri(className.replace('.', '/') + kind.extension), kind) {
            @Override
            public OutputStream openOutputStream() {
                return new FilterOutputStream(new ByteArrayOutputStream()) {
                    @Override
                    public void write(byte[] bytes, int offset, int length) throws IOException {
                        out.write(bytes, offset, length);
                    }

                    @Override
                    public void close() {
                        outputs.put(className, new Output(((ByteArrayOutputStream) out).toByteArray(), source));
                    }
                };
            }
        };
    }

    @Override
    public void close() {
        // The one below is closed by whoever opened it.
    }

    private static URI uri(String path) {
        return URI.create("mem:///" + path);
    }

    /** A file of which the compiler asks under which name it can be found. */
    private interface Named {
        String binaryName();
    }

    private static class Text extends SimpleJavaFileObject {
        private final String text;

        Text(String path, String text) {
            super(uri(path), Kind.SOURCE);
            this.text = text;
        }

        @Override
        public CharSequence getCharContent(boolean ignoreEncodingErrors) {
            return text;
        }
    }

    private static final class OnDisk extends SimpleJavaFileObject implements Named {
        private final Path file;
        private final String binaryName;

        OnDisk(Path file, String home) {
            super(uri(home + "/" + file.getFileName()), Kind.SOURCE);
            this.file = file;
            this.binaryName = home + "." + file.getFileName().toString().replaceFirst("\\.java$", "");
        }

        @Override
        public String binaryName() {
            return binaryName;
        }

        @Override
        public CharSequence getCharContent(boolean ignoreEncodingErrors) throws IOException {
            return Files.readString(file);
        }
    }

    private static final class Ready extends SimpleJavaFileObject implements Named {
        private final String binaryName;
        private final byte[] bytes;

        Ready(String binaryName, byte[] bytes) {
            super(uri(binaryName.replace('.', '/') + ".class"), Kind.CLASS);
            this.binaryName = binaryName;
            this.bytes = bytes;
        }

        @Override
        public String binaryName() {
            return binaryName;
        }

        @Override
        public InputStream openInputStream() {
            return new ByteArrayInputStream(bytes);
        }

        /** Newer than any source of the same name. */
        @Override
        public long getLastModified() {
            return Long.MAX_VALUE;
        }
    }
}
