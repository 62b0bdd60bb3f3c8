package judge.grade.handout;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;

/**
 * The files of a workspace as they were committed last: what somebody tried out since is not in them. Without a git that
 * knows them, as they lie there.
 *
 * @param committed whether git told them
 * @param files by their paths with {@code /}, in order
 */
record Tracked(boolean committed, Map<String, Content> files) {
    private static final long MOST_SECONDS = 60;
    private static final int EXECUTABLE = 0100;

    /** What is built, or belongs to somebody alone. */
    private static final Set<String> NOT_TRACKED = Set.of("target", ".git", ".learn", ".idea", ".vscode", ".settings", "bin");

    /** A file's bytes, and whether it can be run. */
    record Content(byte[] bytes, boolean executable) {}

    /** Reads them. <b>Blocks:</b> a minute at most for git. */
    static Tracked of(Path root) throws IOException, InterruptedException {
        Path tar = Files.createTempFile("workspace", ".tar");
        try {
            return archived(root, tar) ? new Tracked(true, unpacked(tar)) : new Tracked(false, lying(root));
        } finally {
            Files.deleteIfExists(tar);
        }
    }

    private static boolean archived(Path root, Path tar) throws InterruptedException {
        Process git;
        try {
            git = new ProcessBuilder(List.of("git", "-C", root.toString(), "archive", "--format=tar", "HEAD"))
                    .redirectOutput(tar.toFile()).redirectError(ProcessBuilder.Redirect.DISCARD).start();
        } catch (IOException e) { // there is no git here
            return false;
        }
        try {
            return git.waitFor(MOST_SECONDS, TimeUnit.SECONDS) && git.exitValue() == 0;
        } finally {
            git.destroyForcibly();
        }
    }

    private static Map<String, Content> unpacked(Path tar) throws IOException {
        Map<String, Content> files = new TreeMap<>();
        try (InputStream in = new BufferedInputStream(Files.newInputStream(tar));
                TarArchiveInputStream archive = new TarArchiveInputStream(in, "UTF-8")) {
            for (TarArchiveEntry entry = archive.getNextEntry(); entry != null; entry = archive.getNextEntry()) {
                if (entry.isFile() && !entry.isSymbolicLink()) {
                    files.put(entry.getName(), new Content(archive.readAllBytes(), (entry.getMode() & EXECUTABLE) != 0));
                }
            }
        }
        return files;
    }

    private static Map<String, Content> lying(Path root) throws IOException {
        Map<String, Content> files = new TreeMap<>();
        Files.walkFileTree(root, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes is) {
                boolean skipped = !folder.equals(root) && NOT_TRACKED.contains(folder.getFileName().toString());
                return skipped ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes is) throws IOException {
                if (is.isRegularFile()) {
                    files.put(root.relativize(file).toString().replace('\\', '/'),
                            new Content(Files.readAllBytes(file), Files.isExecutable(file)));
                }
                return FileVisitResult.CONTINUE;
            }
        });
        return files;
    }
}
