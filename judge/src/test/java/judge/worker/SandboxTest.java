package judge.worker;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class SandboxTest {
    private static final List<Path> CLASS_PATH = Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
            .map(entry -> Path.of(entry).toAbsolutePath()).toList();

    @Test
    void none_is_told_as_a_choice_and_a_lack_is_told_as_a_lack() throws InterruptedException {
        assertTrue(Sandbox.find(Sandbox.Mode.NONE, CLASS_PATH).describe().contains("none was asked for"));
        Sandbox found = Sandbox.find(Sandbox.Mode.AUTO, CLASS_PATH);
        assertEquals(found.isWhole(), !found.describe().contains("nly "), found.describe());
    }

    @Test
    void what_is_required_is_there_or_is_told() throws InterruptedException {
        Sandbox found = Sandbox.find(Sandbox.Mode.AUTO, CLASS_PATH);
        if (found.isWhole()) {
            assertTrue(Sandbox.find(Sandbox.Mode.REQUIRED, CLASS_PATH).isWhole());
        } else {
            String message = assertThrows(IllegalStateException.class,
                    () -> Sandbox.find(Sandbox.Mode.REQUIRED, CLASS_PATH)).getMessage();
            assertTrue(message.contains(found.describe()), message);
        }
    }

    @Test
    void in_no_sandbox_a_process_has_an_empty_folder_that_goes_with_it() throws IOException {
        Sandbox.Room room = Sandbox.none().room();
        assertTrue(room.prefix().isEmpty());
        assertEquals(room.outside(), room.temporary());
        Files.writeString(room.outside().resolve("left"), "x");
        Sandbox.leave(room);
        assertFalse(Files.exists(room.outside()));
    }

    @Test
    void a_trial_fails_in_a_place_where_nothing_can_be_written() {
        String before = System.getProperty("java.io.tmpdir");
        assertTrue(Files.isDirectory(Path.of(before)));
        assertThrows(IOException.class, () -> Trial.in(Path.of(before, "not", "there")));
    }

    @Test
    void a_trial_fails_where_the_class_path_cannot_be_read() {
        String missing = Path.of(System.getProperty("java.io.tmpdir"), "not", "there.jar").toString();
        assertTrue(assertThrows(IOException.class, () -> Trial.reads(missing)).getMessage().contains(missing));
    }
}
