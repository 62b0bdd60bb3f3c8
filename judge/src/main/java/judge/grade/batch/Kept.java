package judge.grade.batch;

import java.io.IOException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;

/** Files that are there whole or not at all, even when their writer is killed. */
final class Kept {
    private static final String UNFINISHED = ".part";

    private Kept() {}

    static void write(Path file, byte[] bytes) throws IOException {
        Path part = file.resolveSibling(file.getFileName() + UNFINISHED); // one of an earlier, killed writer is overwritten
        Files.write(part, bytes);
        try {
            Files.move(part, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (AtomicMoveNotSupportedException e) {
            Files.move(part, file, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    /** What such a file holds; empty when there is none, or when it holds something else. */
    static <T> Optional<T> read(Path file, Class<T> type) throws IOException {
        if (!Files.isRegularFile(file)) {
            return Optional.empty();
        }
        byte[] bytes = Files.readAllBytes(file);
        try {
            return Optional.ofNullable(GradedJson.read(bytes, type));
        } catch (IOException notOurs) {
            return Optional.empty();
        }
    }
}
