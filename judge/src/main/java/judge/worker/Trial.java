package judge.worker;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** What is started in a sandbox to see whether answers could be judged in it: it ends well if so. */
final class Trial {
    private Trial() {}

    /** Takes no arguments. */
    public static void main(String[] args) throws IOException {
        in(Path.of(System.getProperty("java.io.tmpdir")));
        reads(System.getProperty("java.class.path"));
    }

    /** The machine passes over what it cannot read: root's folders, say, for another user. */
    static void reads(String classPath) throws IOException {
        for (String entry : classPath.split(File.pathSeparator)) {
            if (!Files.isReadable(Path.of(entry))) {
                throw new IOException("this process cannot read " + entry);
            }
        }
    }

    static void in(Path folder) throws IOException {
        Files.delete(Files.createTempFile(folder, "trial", ".jar"));
        if (Files.exists(Path.of("/proc")) && !Files.isReadable(Path.of("/proc/self/task"))) {
            throw new IOException("this process cannot see its own threads");
        }
    }
}
