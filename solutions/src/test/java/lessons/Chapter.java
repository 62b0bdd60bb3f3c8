package lessons;

import com.tngtech.archunit.core.domain.JavaClasses;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import judge.Exercise;
import judge.Lesson;
import judge.Workspace;

/**
 * All that the workspace holds about one lesson.
 *
 * @param compiled its checks
 */
record Chapter(Workspace workspace, Lesson lesson, JavaClasses compiled) {

    List<Exercise> exercises() {
        return workspace.declared().stream().filter(exercise -> exercise.lesson().equals(lesson)).toList();
    }

    Page readme() throws IOException {
        return Page.of(lesson.directory().resolve("README.md"));
    }

    Page hints() throws IOException {
        return Page.of(lesson.directory().resolve("hints.md"));
    }

    Path slides() {
        return lesson.directory().resolve("slides");
    }

    Path answers() {
        return workspace.root().resolve(Path.of("solutions/src/main/java", lesson.word()));
    }

    Path startersLines() {
        return workspace.root().resolve(Path.of("solutions/src/wrong", lesson.word(), "starters.txt"));
    }
}
