package judge;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import kit.report.Check;
import kit.report.Kind;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WorkspaceTest {
    @TempDir
    private Path folder;
    private Tiny tiny;

    @BeforeEach
    void write() {
        tiny = new Tiny(folder);
    }

    @Test
    void exercises_stand_in_the_order_of_their_numbers() {
        assertEquals(List.of("09-tiny/Tray", "09-tiny/Counter"),
                tiny.open().exercises().stream().map(Exercise::path).toList());
        assertEquals("orders are served", tiny.counter().about());
        assertEquals(2, tiny.counter().number());
        assertTrue(Files.exists(tiny.counter().starter()));
        assertTrue(Files.exists(tiny.counter().checkSource()));
    }

    @Test
    void an_exercise_of_a_newer_jdk_is_declared_and_does_not_run_here() {
        tiny.write("09-tiny/src/test/java/tiny/TomorrowTest.java",
                "package tiny;\n@kit.Exercise(number = 3, about = \"tomorrow\", since = 999)\nclass TomorrowTest {}\n");
        Workspace workspace = tiny.open();
        assertEquals(List.of("Tray", "Counter"), workspace.exercises().stream().map(Exercise::name).toList());
        assertEquals(List.of("Tray", "Counter", "Tomorrow"), workspace.declared().stream().map(Exercise::name).toList());
        UnknownExercise unknown = assertThrows(UnknownExercise.class, () -> workspace.find("Tomorrow"));
        assertTrue(unknown.getMessage().startsWith("Tomorrow: It needs JDK 999 or newer"), unknown.getMessage());
    }

    @Test
    void an_answer_that_is_no_class_stands_among_the_resources() {
        tiny.write("09-tiny/src/test/java/tiny/MenuTest.java",
                "package tiny;\n@kit.Exercise(number = 3, about = \"a file\", answer = \"Menu.xml\")\nclass MenuTest {}\n");
        Exercise menu = tiny.open().find("Menu");
        assertEquals("Menu.xml", menu.file());
        assertEquals(menu.lesson().directory().resolve("src/main/resources/tiny/Menu.xml"), menu.starter());
        assertTrue(!menu.isClass());
    }

    @ParameterizedTest
    @ValueSource(strings = {"Tray", "tiny/Tray", "09-tiny/Tray", "09-tiny\\Tray", "Tray.java"})
    void an_exercise_has_a_short_and_a_long_name(String name) {
        assertEquals("Tray", tiny.open().find(name).name());
    }

    @ParameterizedTest
    @CsvSource({
        "Trya, Did you mean Tray?",
        "counter, Did you mean Counter?",
        "9-tiny/Tray, Did you mean 09-tiny/Tray?",
        "Philosophers, 'There are: Tray, Counter.'"})
    void an_unknown_name_is_answered_with_a_known_one(String name, String answer) {
        Workspace workspace = tiny.open();
        UnknownExercise unknown = assertThrows(UnknownExercise.class, () -> workspace.find(name));
        assertEquals("There is no exercise " + name + ". " + answer, unknown.getMessage());
    }

    @Test
    void a_name_that_two_lessons_use_needs_its_lesson() {
        tiny.write("08-small/src/test/java/small/TrayTest.java",
                "package small;\nimport kit.*;\n@Exercise(number = 1, about = \"another\") class TrayTest {}\n");
        Workspace workspace = tiny.open();
        UnknownExercise unknown = assertThrows(UnknownExercise.class, () -> workspace.find("Tray"));
        assertEquals("More than one exercise is called Tray: 08-small/Tray, 09-tiny/Tray.", unknown.getMessage());
        assertEquals("small", workspace.find("small/Tray").lesson().word());
    }

    @Test
    void the_nearest_workspace_is_found_from_inside() throws IOException {
        assertEquals(Optional.of(folder.toAbsolutePath().normalize()), Workspace.above(folder.resolve("09-tiny/src/main")));
        assertEquals(Optional.empty(), Workspace.above(folder.toAbsolutePath().getParent()));
    }

    @Test
    void a_folder_without_lessons_is_no_workspace() {
        IllegalArgumentException told =
                assertThrows(IllegalArgumentException.class, () -> Workspace.at(folder.resolve("09-tiny")));
        assertTrue(told.getMessage().contains("holds no lesson"), told.getMessage());
    }

    @Test
    void checks_are_listed_from_the_source_in_the_order_in_which_they_run() throws IOException {
        CheckSource source = CheckSource.read(List.of(tiny.tray().checkSource())).get(tiny.tray().checkSource());
        assertEquals(List.of(
                new Check("Tray", "slices_are_counted", Kind.PROMISE, List.of(1, 2)),
                new Check("Tray", "a_cook_alone_need_not_wait", Kind.SCRIPT, List.of(2)),
                new Check("Tray", "no_order_of_steps_loses_a_slice", Kind.EXPLORE, List.of(1))), source.checks());
    }
}
