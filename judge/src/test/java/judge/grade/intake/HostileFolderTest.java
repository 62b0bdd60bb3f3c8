package judge.grade.intake;

import static judge.grade.intake.Desk.COUNTER;
import static judge.grade.intake.Desk.TRAY;
import static judge.grade.intake.Desk.text;
import static judge.grade.intake.Desk.why;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeFalse;
import static org.junit.jupiter.api.Assumptions.abort;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import judge.Tiny;
import judge.grade.Submission;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Folders that are not what they seem. */
class HostileFolderTest {
    @TempDir
    private Path folder;
    private Desk desk;

    @BeforeEach
    void begin() {
        desk = new Desk(folder);
    }

    private Path link(String path, Path to) throws IOException {
        Path link = desk.submissions().resolve(path);
        Files.createDirectories(link.getParent());
        try {
            return Files.createSymbolicLink(link, to);
        } catch (IOException | UnsupportedOperationException e) {
            return abort("this system has no links for everybody");
        }
    }

    @Test
    void symbolic_links_are_never_followed() throws Exception {
        Path secret = Files.writeString(folder.resolve("secret"), "secret");
        link("ada/Tray.java", secret);
        link("ada/all", folder);
        desk.lay("ada/Counter.java", Tiny.COUNTER);
        Submission ada = desk.only();
        assertEquals(Set.of(COUNTER), ada.found().keySet());
        assertEquals("a link: links are never followed", why(ada, "all"));
        assertEquals(List.of("Tray.java was left out: a link: links are never followed."), ada.troubles());
    }

    @Test
    void a_learner_who_is_a_link_is_not_followed() throws Exception {
        link("ada", folder.resolve("workspace"));
        assertEquals(List.of(), desk.intake().entries());
        assertEquals("a link: links are never followed; put the folder itself here", desk.intake().ignored().get(0).why());
    }

    @Test
    void hard_links_are_never_read() throws Exception {
        Path answer = Files.writeString(folder.resolve("answer"), "another's");
        desk.lay("ada/x", "");
        try {
            Files.createLink(desk.submissions().resolve("ada/Tray.java"), answer);
        } catch (UnsupportedOperationException e) {
            abort("this system has no hard links");
        }
        assumeTrue(answer.getFileSystem().supportedFileAttributeViews().contains("unix"));
        Submission ada = desk.only();
        assertEquals("", text(ada, TRAY));
        assertTrue(ada.troubles().get(0).startsWith("Tray.java was left out: a hard link, perhaps to another's file"));
    }

    @Test
    @Timeout(60)
    void pipes_are_never_opened() throws Exception {
        desk.lay("ada/Counter.java", Tiny.COUNTER);
        assumeTrue(made("mkfifo", desk.submissions().resolve("ada/Tray.java").toString()));
        assumeTrue(made("mkfifo", desk.submissions().resolve("grace.zip").toString()));
        Submission ada = desk.only();
        assertEquals("neither a file nor a folder: never opened", why(ada, "Tray.java"));
        assertEquals(Set.of(COUNTER), ada.found().keySet());
        assertEquals("neither a file nor a folder: never opened", desk.intake().ignored().get(0).why());
    }

    private static boolean made(String... command) throws InterruptedException {
        try {
            return new ProcessBuilder(command).start().waitFor(10, TimeUnit.SECONDS);
        } catch (IOException e) {
            return false;
        }
    }

    @Test
    void what_may_not_be_read_is_told() throws Exception {
        Path closed = desk.lay("ada/closed/x", "").getParent();
        Path tray = desk.lay("ada/Tray.java", Tiny.TRAY);
        desk.lay("ada/Counter.java", Tiny.COUNTER);
        assumeTrue(closed.getFileSystem().supportedFileAttributeViews().contains("posix"));
        Files.setPosixFilePermissions(closed, PosixFilePermissions.fromString("---------"));
        Files.setPosixFilePermissions(tray, PosixFilePermissions.fromString("---------"));
        try {
            assumeFalse(Files.isReadable(tray), "who may do everything cannot see what happens to others");
            Submission ada = desk.only();
            assertEquals(Set.of(COUNTER), ada.found().keySet());
            assertEquals(List.of("Tray.java could not be read: it is not permitted.",
                    "closed could not be read: it is not permitted."),
                    ada.troubles());
        } finally {
            Files.setPosixFilePermissions(closed, PosixFilePermissions.fromString("rwx------"));
        }
    }

    @Test
    void an_empty_folder_is_told() throws Exception {
        Files.createDirectories(desk.submissions().resolve("ada/a/b"));
        assertEquals(List.of("It is empty."), desk.only().troubles());
    }

    @Test
    void folders_in_folders_without_end_are_given_up() throws Exception {
        desk.lay("ada/Tray.java", Tiny.TRAY);
        desk.lay("ada/" + "x/".repeat(100) + "Counter.java", Tiny.COUNTER);
        Submission ada = desk.only();
        assertEquals(Set.of(TRAY), ada.found().keySet());
        assertEquals(List.of("There are more than 64 folders in folders; the rest was not looked at."), ada.troubles());
    }

    @Test
    void an_archive_in_a_folder_is_looked_into() throws Exception {
        desk.lay("ada/night.zip", new Packer().file("night/tiny/Tray.java", "1").zip());
        assertEquals("night.zip/night/tiny/Tray.java", desk.only().found().get(TRAY).path());
    }
}
