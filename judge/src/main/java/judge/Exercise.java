package judge;

import java.nio.file.Path;

/**
 * One exercise of a lesson.
 *
 * @param name the class that the learner writes, for example {@code Kitchen}
 * @param number the place in the lesson, from 1
 * @param about what it is about, for the board
 * @param since the oldest JDK that has what it is about, or 0
 * @param starter the file that the learner edits
 * @param checkSource the source of the checks
 */
public record Exercise(Lesson lesson, String name, int number, String about, int since, Path starter, Path checkSource) {

    /** {@code queues.Kitchen}. */
    public String className() {
        return lesson.word() + "." + name;
    }

    /** {@code queues.KitchenTest}. */
    public String checkClass() {
        return className() + "Test";
    }

    /** {@code Kitchen.java}. */
    public String file() {
        return starter.getFileName().toString();
    }

    /** Whether the learner writes a class; otherwise a file that the checks read, such as a configuration. */
    public boolean isClass() {
        return file().endsWith(".java");
    }

    /** Whether this JDK has what it is about. */
    public boolean runsHere() {
        return since <= Runtime.version().feature();
    }

    /** {@code 03-queues/Kitchen}: the name that no other exercise has. */
    public String path() {
        return lesson.folder() + "/" + name;
    }
}
