package lessons;

import com.tngtech.archunit.core.domain.JavaClasses;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import judge.Exercise;
import judge.Workspace;
import proof.Cases;

/**
 * All that the workspace holds about one exercise.
 *
 * @param compiled the checks of its lesson
 */
record Material(Workspace workspace, Exercise exercise, JavaClasses compiled) {

    Source starter() throws IOException {
        return Source.of(exercise.starter());
    }

    Source check() throws IOException {
        return Source.of(exercise.checkSource());
    }

    Path answer() {
        return workspace.root().resolve(Path.of("solutions").resolve(Cases.answer(exercise)));
    }

    Path wrongAnswers() {
        return workspace.root().resolve(Path.of("solutions/src/wrong", exercise.lesson().word(), exercise.name()));
    }

    Page lesson() throws IOException {
        return Page.of(exercise.lesson().directory().resolve("README.md"));
    }

    Page hints() throws IOException {
        return Page.of(exercise.lesson().directory().resolve("hints.md"));
    }

    List<Check> checks() {
        return Check.of(exercise, compiled);
    }
}
