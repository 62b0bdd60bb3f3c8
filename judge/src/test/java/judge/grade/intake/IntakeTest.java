package judge.grade.intake;

import static judge.grade.intake.Desk.COUNTER;
import static judge.grade.intake.Desk.LABEL;
import static judge.grade.intake.Desk.TRAY;
import static judge.grade.intake.Desk.TRAY_PATH;
import static judge.grade.intake.Desk.text;
import static judge.grade.intake.Desk.why;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import judge.Answer;
import judge.Tiny;
import judge.grade.Submission;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Who handed in, and which files are taken. */
class IntakeTest {
    private static final Instant NOON = Instant.parse("2026-11-20T12:00:00Z");

    @TempDir
    private Path folder;
    private Desk desk;

    @BeforeEach
    void begin() {
        desk = new Desk(folder);
    }

    private List<String> learners() {
        return desk.intake().entries().stream().map(Intake.Entry::learner).toList();
    }

    // ---- who

    @Test
    void a_learner_is_a_folder_or_an_archive() {
        desk.lay("ada/Tray.java", Tiny.TRAY);
        desk.lay("grace.zip", new Packer().zip());
        desk.lay("linus.tar", new Packer().file("x", "x").tar());
        desk.lay("barbara.tar.gz", new Packer().tarGz());
        desk.lay("edsger.tgz", new Packer().tarGz());
        desk.lay("tony.tar.bz2", new Packer().tarBz2());
        desk.lay("no-ending", new Packer().file("x", "x").zip());
        assertEquals(List.of("ada", "barbara", "edsger", "grace", "linus", "no-ending", "tony"), learners());
    }

    @Test
    void other_archives_are_learners_too_and_are_told() throws Exception {
        desk.lay("ada.rar", "Rar!\u001a\u0007");
        Submission ada = desk.only();
        assertEquals("ada", ada.learner());
        assertEquals("ada.rar could not be read to its end: it is a RAR archive, which is not read here: hand in a zip or a"
                        + " tar.gz.",
                ada.troubles().get(0));
    }

    @Test
    void single_files_are_nobodys() {
        desk.lay("Tray.java", Tiny.TRAY);
        desk.lay("ada/Tray.java", Tiny.TRAY);
        assertEquals(List.of("ada"), learners());
        assertEquals(List.of(new Submission.Ignored("Tray.java", "a single file: a submission is a folder or an archive")),
                desk.intake().ignored());
    }

    @Test
    void names_that_differ_only_in_case_or_kind_both_survive() throws Exception {
        desk.lay("Ada.zip", new Packer().file("Tray.java", "1").zip());
        desk.lay("ada/Tray.java", "2");
        desk.lay("ada.tar", new Packer().file("Tray.java", "3").tar());
        assertEquals(List.of("Ada", "ada-2", "ada-3"), learners());
        Intake intake = desk.intake();
        Submission second = intake.read(intake.entries().get(1));
        assertEquals("It was handed in as ada, and is kept as ada-2.", second.troubles().get(0));
    }

    @Test
    void odd_names_become_safe_and_are_shown_as_they_were() throws Exception {
        desk.lay("a\u202Egrace\u0007/Tray.java", Tiny.TRAY);
        Submission one = desk.only();
        assertEquals("a_grace", one.learner());
        assertEquals("It was handed in as a\\u202egrace\\u0007, and is kept as a_grace.", one.troubles().get(0));
    }

    @Test
    void what_canvas_downloads_belongs_together_by_learner() throws Exception {
        desk.lay("lovelaceada_4711_88991_Tray.java", Tiny.TRAY);
        desk.lay("lovelaceada_LATE_4711_88992_Counter-1.java", Tiny.COUNTER);
        desk.lay("hoppergrace_4712_88993_night.zip", new Packer().file("Tray.java", "x").zip());
        desk.lay("group_1_2_final.zip", new Packer().zip());
        assertEquals(List.of("group_1_2_final", "hoppergrace_4712", "lovelaceada_4711"), learners());
        Intake intake = desk.intake();
        Submission ada = intake.read(intake.entries().get(2));
        assertEquals(Set.of(TRAY, COUNTER), ada.found().keySet());
        assertEquals(List.of("Counter-1.java was taken for Counter.java."), ada.troubles());
        assertEquals("x", text(intake.read(intake.entries().get(1)), TRAY));
    }

    @Test
    void what_moodle_downloads_is_a_learner_each() throws Exception {
        desk.lay("Ada Lovelace_4711_assignsubmission_file_/night.zip", new Packer().file("ws/" + TRAY_PATH, "x").zip());
        desk.lay("Ada Lovelace_4711_assignsubmission_onlinetext_/onlinetext.html", "<p>here it is</p>");
        assertEquals(List.of("Ada Lovelace_4711"), learners());
        assertEquals("x", text(desk.only(), TRAY));
    }

    @Test
    void a_folder_that_is_none_is_told() {
        assertThrows(IllegalArgumentException.class, () -> new Intake(desk.workspace(), folder.resolve("nowhere")));
        Path file = desk.lay("x.zip", new Packer().zip());
        String told = assertThrows(IllegalArgumentException.class, () -> new Intake(desk.workspace(), file)).getMessage();
        assertTrue(told.endsWith("is a file: name a folder with a folder or an archive for each learner."), told);
    }

    @Test
    void a_submission_that_is_gone_meanwhile_is_told() throws Exception {
        Path file = desk.lay("ada.zip", new Packer().zip());
        Intake intake = desk.intake();
        Files.delete(file);
        assertEquals("ada.zip could not be read: it is not there any more.",
                intake.read(intake.entries().get(0)).troubles().get(0));
    }

    @Test
    void one_submission_alone_can_be_read() throws Exception {
        desk.lay("ada/Tray.java", Tiny.TRAY);
        Submission ada = Intake.readOne(desk.workspace(), desk.submissions().resolve("ada"));
        assertEquals("ada", ada.learner());
        assertEquals(Set.of(TRAY), ada.found().keySet());
    }

    @Test
    void the_starters_are_a_submission_too() throws Exception {
        Submission starters = Intake.starters(desk.workspace());
        assertEquals(Set.of(TRAY, COUNTER), starters.found().keySet());
        assertEquals(TRAY_PATH, starters.found().get(TRAY).path());
        assertEquals(Tiny.TRAY, text(starters, TRAY));
    }

    // ---- what

    @Test
    void a_file_is_found_wherever_it_was_nested() throws Exception {
        desk.lay("ada/a/b/c/tiny/Tray.java", Tiny.TRAY);
        desk.lay("ada/Counter.java", Tiny.COUNTER);
        desk.lay("ada/x/Label.xml", "<label/>");
        desk.lay("ada/x/Tomorrow.java", "package tiny;");
        Submission ada = desk.only();
        assertEquals(Set.of(TRAY, COUNTER, LABEL, "09-tiny/Tomorrow"), ada.found().keySet());
        assertEquals("a/b/c/tiny/Tray.java", ada.found().get(TRAY).path());
        assertEquals(List.of(), ada.troubles());
    }

    @Test
    void the_path_that_agrees_most_with_the_starters_wins() throws Exception {
        desk.lay("ada/Tray.java", "package tiny; // 1");
        desk.lay("ada/old/tiny/Tray.java", "package tiny; // 2");
        desk.lay("ada/deep/down/night/" + TRAY_PATH, "// 3");
        Submission ada = desk.only();
        assertEquals("// 3", text(ada, TRAY));
        assertEquals("another is better placed: deep/down/night/" + TRAY_PATH, why(ada, "old/tiny/Tray.java"));
        assertEquals(List.of(), ada.troubles());
    }

    @Test
    void the_declared_package_tells_between_files_without_folders() throws Exception {
        desk.lay("ada/mine/Tray.java", "/* package tiny; */ package mine; class Tray {}");
        desk.lay("ada/night/Tray.java", "// by me\npackage tiny;\nclass Tray {}");
        Submission ada = desk.only();
        assertEquals("night/Tray.java", ada.found().get(TRAY).path());
        assertEquals(List.of(), ada.troubles());
    }

    @Test
    void between_equals_the_newer_is_taken_and_the_choice_told() throws Exception {
        desk.lay("ada.zip", new Packer().file("a/Tray.java", "new", NOON).file("b/Tray.java", "old", NOON.minusSeconds(600))
                .zip());
        Submission ada = desk.only();
        assertEquals("new", text(ada, TRAY));
        assertEquals("Two files could be 09-tiny/Tray: a/Tray.java was taken, which is the newer one, and b/Tray.java was not.",
                ada.troubles().get(0));
        assertEquals("another is better placed: a/Tray.java", why(ada, "b/Tray.java"));
    }

    @Test
    void equal_copies_are_no_trouble() throws Exception {
        desk.lay("ada.zip", new Packer().file("a/Tray.java", "same").file("b/Tray.java", "same").zip());
        Submission ada = desk.only();
        assertEquals(List.of(), ada.troubles());
        assertEquals("the same as a/Tray.java", why(ada, "b/Tray.java"));
    }

    @Test
    void checks_answers_builds_and_histories_are_not_looked_at() throws Exception {
        desk.lay("ada/09-tiny/src/test/java/tiny/Tray.java", "check");
        desk.lay("ada/09-tiny/target/classes/tiny/Label.xml", "built");
        desk.lay("ada/solutions/src/right/tiny/Tray.java", "right");
        desk.lay("ada/.git/x/Tray.java", "history");
        desk.lay("ada/__MACOSX/tiny/Tray.java", "mac");
        desk.lay("ada/.idea/tiny/Tray.java", "idea");
        Submission ada = desk.only();
        assertEquals(Set.of(), ada.found().keySet());
        assertEquals("checks: ours are used", why(ada, "09-tiny/src/test"));
        assertEquals("built by Maven", why(ada, "09-tiny/target"));
        assertEquals("the workshop's answers", why(ada, "solutions/src"));
        assertEquals(List.of("None of its files is an exercise's."), ada.troubles());
    }

    @Test
    void the_same_is_left_out_of_an_archive() throws Exception {
        desk.lay("ada.tgz", new Packer().file("n/09-tiny/src/test/java/tiny/TrayTest.java", "x")
                .file("n/09-tiny/src/test/java/tiny/CounterTest.java", "x").file("n/target/Tray.java", "x").tarGz());
        Submission ada = desk.only();
        assertEquals("checks: ours are used (2 files)", why(ada, "n/09-tiny/src/test"));
        assertEquals("built by Maven (1 file)", why(ada, "n/target"));
    }

    @Test
    void a_class_of_the_workshop_is_no_answer_though_it_may_be_called_so() throws Exception {
        desk.lay("ada/night/judge/src/main/java/judge/grade/Tray.java", "package judge.grade; class Tray {}");
        Submission ada = desk.only();
        assertEquals(Set.of(), ada.found().keySet());
        assertEquals("the workshop's own: ours is used", why(ada, "night/judge/src/main/java/judge"));
    }

    @Test
    void a_folder_for_copies_is_the_last_resort() throws Exception {
        desk.lay("ada/solutions/tiny/Tray.java", "copy");
        desk.lay("ada/bin/tiny/Counter.java", "copy");
        desk.lay("ada/Counter.java", "mine");
        Submission ada = desk.only();
        assertEquals("mine", text(ada, COUNTER));
        assertEquals("copy", text(ada, TRAY));
        assertEquals(List.of("solutions/tiny/Tray.java was taken although it lies in a folder for copies:"
                        + " there is no other Tray.java."),
                ada.troubles());
    }

    @Test
    void what_is_ours_and_what_is_nobodys_is_told_apart() throws Exception {
        desk.lay("ada/09-tiny/src/main/java/tiny/Plate.java", "changed");
        desk.lay("ada/09-tiny/src/main/java/tiny/Helper.java", "own");
        desk.lay("ada/tiny/TrayTest.java", "check");
        desk.lay("ada/pom.xml", "<project/>");
        Submission ada = desk.only();
        assertEquals("given by the lesson: ours is used", why(ada, "09-tiny/src/main/java/tiny/Plate.java"));
        assertTrue(why(ada, "09-tiny/src/main/java/tiny/Helper.java").startsWith("no exercise file: classes of one's own"));
        assertEquals("checks: ours are used", why(ada, "tiny/TrayTest.java"));
        assertEquals("no exercise file", why(ada, "pom.xml"));
    }

    @Test
    void what_is_ignored_is_few_lines_however_much_it_is() throws Exception {
        Packer packer = new Packer();
        for (int i = 0; i < 3000; i++) {
            packer.file("f" + i % 100 + "/g" + i % 300 + "/" + i + ".txt", "");
        }
        desk.lay("ada.tar", packer.tar());
        List<Submission.Ignored> ignored = desk.only().ignored();
        assertEquals(List.of(new Submission.Ignored(".", "no exercise file (3000 files)")), ignored);
    }

    @Test
    void a_name_in_other_letters_is_taken_and_told() throws Exception {
        desk.lay("ada/tray.java", "x");
        assertEquals(List.of("tray.java was taken for Tray.java."), desk.only().troubles());
    }

    @Test
    void sources_are_passed_on_as_they_are_and_huge_ones_up_to_what_is_judged() throws Exception {
        byte[] odd = "package tiny; // f\u00fcr".getBytes(StandardCharsets.ISO_8859_1);
        desk.lay("ada/Tray.java", odd);
        desk.lay("ada/Counter.java", new byte[3 << 20]);
        Submission ada = desk.only();
        assertArrayEquals(odd, ada.found().get(TRAY).source());
        assertEquals(Answer.MOST_BYTES + 1, ada.found().get(COUNTER).source().length);
    }

    // ---- when

    @Test
    void the_newest_exercise_file_says_when() throws Exception {
        Files.setLastModifiedTime(desk.lay("ada/Tray.java", "x"), FileTime.from(NOON));
        Files.setLastModifiedTime(desk.lay("ada/Counter.java", "x"), FileTime.from(NOON.minusSeconds(60)));
        Files.setLastModifiedTime(desk.lay("ada/notes.txt", "x"), FileTime.from(NOON.plusSeconds(60)));
        assertEquals(NOON, desk.only().handedIn());
    }

    @Test
    void archives_tell_when_their_files_were_changed() throws Exception {
        desk.lay("ada.tar.gz", new Packer().file("Tray.java", "x", NOON).file("y", "y", NOON.plusSeconds(9)).tarGz());
        assertEquals(NOON, desk.only().handedIn());
        Files.delete(desk.submissions().resolve("ada.tar.gz"));
        desk.lay("ada.zip", new Packer().file("Tray.java", "x", NOON).zip());
        assertEquals(NOON, desk.only().handedIn());
    }

    @Test
    void no_time_is_no_time() throws Exception {
        desk.lay("ada.tar", new Packer().file("Tray.java", "x", Instant.EPOCH).tar());
        assertEquals(Instant.EPOCH, desk.only().handedIn());
    }

    @Test
    void the_same_submissions_are_read_the_same_each_time() throws Exception {
        desk.lay("ada.zip", new Packer().file("a/Tray.java", "1").file("b/Tray.java", "2").file("c/x", "").zip());
        desk.lay("b/x/Tray.java", "1");
        Submission first = desk.intake().read(desk.intake().entries().get(0));
        Submission again = desk.intake().read(desk.intake().entries().get(0));
        assertEquals(first.ignored(), again.ignored());
        assertEquals(first.troubles(), again.troubles());
        assertEquals(first.found().get(TRAY).path(), again.found().get(TRAY).path());
    }
}
