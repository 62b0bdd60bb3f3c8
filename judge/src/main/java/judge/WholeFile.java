package judge;

import java.io.IOException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/** Writes files that are there whole or not at all, even when their writer is killed. */
public final class WholeFile {
    private WholeFile() {}

    /**
     * Writes the file and the folders above it; whoever reads it meanwhile sees the old one or the new one.
     *
     * <p><b>Threads:</b> one at a time for each file; what an earlier, killed writer left is overwritten.
     */
    public static void write(Path file, byte[] content) throws IOException {
        Path folder = file.toAbsolutePath().getParent();
        Files.createDirectories(folder);
        Path fresh = folder.resolve("." + file.getFileName() + ".part");
        try {
            Files.write(fresh, content);
            try {
                Files.move(fresh, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
            } catch (AtomicMoveNotSupportedException e) {
                Files.move(fresh, file, StandardCopyOption.REPLACE_EXISTING);
            }
        } finally {
            Files.deleteIfExists(fresh);
        }
    }
}
