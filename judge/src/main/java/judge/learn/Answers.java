package judge.learn;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import judge.Exercise;

/** The answers of {@code solutions}, where the workspace has them: what is handed out to a class may not. */
final class Answers {
    private Answers() {}

    /** Where the answer stands, whether or not it is there. */
    static Path file(Path root, Exercise exercise) {
        Path home = root.resolve(Path.of("solutions", "src", "main", exercise.isClass() ? "java" : "resources"));
        return home.resolve(Path.of(exercise.lesson().word(), exercise.file()));
    }

    /** The paragraph of the answer that begins with "Also right:", or nothing. */
    static List<String> alsoRight(Path root, Exercise exercise) {
        Path file = file(root, exercise);
        if (!Files.isReadable(file)) {
            return List.of();
        }
        List<String> found = new ArrayList<>();
        try {
            for (String line : Files.readAllLines(file)) {
                String text = line.strip().replaceFirst("^(//|<!--|\\*)\\s?", "").replaceFirst("-->$", "").strip();
                if (text.startsWith("Also right:")) {
                    found.add(text);
                } else if (!found.isEmpty()) {
                    if (text.isEmpty() || text.startsWith("Looks right:")) {
                        break;
                    }
                    found.add(text);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return Screen.wrapped(String.join(" ", found), "");
    }
}
