package lessons;

import static java.util.stream.Collectors.joining;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.fail;
import static org.junit.jupiter.api.DynamicContainer.dynamicContainer;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import com.tngtech.archunit.core.domain.JavaClasses;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import judge.Lesson;
import judge.Workspace;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import rules.Folder;

/** Every claim holds of every exercise, lesson and page of the workspace. */
class ClaimsTest {
    private static Workspace workspace;

    @BeforeAll
    static void open() throws IOException {
        workspace = Workspace.at(Path.of(".."));
    }

    @TestFactory
    Stream<DynamicNode> exercises() {
        return workspace.declared().stream().map(exercise -> container(exercise.path(), ExerciseClaims.ALL,
                () -> new Material(workspace, exercise, checks(exercise.lesson()))));
    }

    @TestFactory
    Stream<DynamicNode> lessons() {
        return workspace.lessons().stream()
                .map(lesson -> container(lesson.folder(), LessonClaims.ALL, () -> new Chapter(workspace, lesson, checks(lesson))));
    }

    @TestFactory
    Stream<DynamicNode> pages() throws IOException {
        Path root = workspace.root();
        return pages(root).stream().map(file -> container(root.relativize(file).toString(), PageClaims.in(root), () -> Page.of(file)));
    }

    @Test
    void every_lesson_of_the_workspace_has_exercises() throws IOException {
        try (Stream<Path> folders = Files.list(workspace.root())) {
            assertEquals(folders.map(folder -> folder.getFileName().toString())
                            .filter(name -> name.matches("\\d\\d-[a-z]+")).sorted().toList(),
                    workspace.lessons().stream().map(Lesson::folder).toList());
        }
    }

    private static List<Path> pages(Path root) throws IOException {
        try (Stream<Path> files = Files.walk(root)) {
            return files.filter(file -> file.toString().endsWith(".md"))
                    .filter(file -> !root.relativize(file).toString().matches("(.*[/\\\\])?(target|\\.git)[/\\\\].*"))
                    .sorted().toList();
        }
    }

    private static JavaClasses checks(Lesson lesson) {
        return Folder.test(lesson.folder()).classes();
    }

    private static <T> DynamicContainer container(String name, List<Claim<T>> claims, Callable<T> subject) {
        return dynamicContainer(name, claims.stream().map(claim -> dynamicTest(claim.name(), () -> {
            List<Finding> findings = search(claim, subject);
            if (!findings.isEmpty()) {
                fail(findings.stream().map(Finding::toString).collect(joining("\n")).replace(workspace.root() + File.separator, ""));
            }
        })));
    }

    private static <T> List<Finding> search(Claim<T> claim, Callable<T> subject) throws Exception {
        try {
            return claim.search().in(subject.call());
        } catch (NoSuchFileException missing) {
            return List.of(new Finding(Path.of(missing.getFile()), 1, "it is missing", "write it"));
        }
    }
}
