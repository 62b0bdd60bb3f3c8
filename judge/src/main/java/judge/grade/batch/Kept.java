package judge.grade.batch;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** Reads files that an earlier run may have left. */
final class Kept {
    private Kept() {}

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
