package judge;

import java.nio.file.Path;

/**
 * One lesson of the workspace.
 *
 * @param folder the folder's name, for example {@code 03-queues}
 * @param word the package of its classes, for example {@code queues}
 * @param directory the folder itself
 */
public record Lesson(String folder, String word, Path directory) {

    /** Where the starters stand, and types that the lesson gives. */
    public Path sources() {
        return directory.resolve("src/main/java").resolve(word);
    }

    /** Where files stand that learners edit and that are no classes. */
    public Path resources() {
        return directory.resolve("src/main/resources").resolve(word);
    }

    /** Where the checks stand. */
    public Path checks() {
        return directory.resolve("src/test/java").resolve(word);
    }
}
