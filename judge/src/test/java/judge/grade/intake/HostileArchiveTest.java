package judge.grade.intake;

import static judge.grade.intake.Desk.COUNTER;
import static judge.grade.intake.Desk.TRAY;
import static judge.grade.intake.Desk.TRAY_PATH;
import static judge.grade.intake.Desk.text;
import static judge.grade.intake.Desk.why;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import judge.Tiny;
import judge.grade.Submission;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveOutputStream;
import org.apache.commons.compress.archivers.tar.TarConstants;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Archives that no honest program makes: each is read as far as is safe, and told. */
class HostileArchiveTest {
    @TempDir
    private Path folder;
    private Desk desk;

    @BeforeEach
    void begin() {
        desk = new Desk(folder);
    }

    @AfterEach
    void nothing_was_written_anywhere() throws IOException {
        try (Stream<Path> all = Files.list(folder)) {
            assertEquals(Set.of("workspace", "submissions"),
                    Set.copyOf(all.map(one -> one.getFileName().toString()).toList()));
        }
    }

    private Submission only(String name, byte[] archive) throws InterruptedException {
        desk.lay(name, archive);
        return desk.only();
    }

    private static String trouble(Submission submission) {
        assertEquals(1, submission.troubles().size(), submission.troubles()::toString);
        return submission.troubles().get(0);
    }

    // ---- paths and links

    static Stream<Arguments> kinds() {
        return Stream.of(Arguments.of("zip"), Arguments.of("tar"), Arguments.of("tar.gz"));
    }

    private static byte[] packed(Packer packer, String kind) {
        return switch (kind) {
            case "zip" -> packer.zip();
            case "tar" -> packer.tar();
            default -> packer.tarGz();
        };
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void paths_out_of_the_archive_are_left_out(String kind) throws Exception {
        Submission ada = only("ada." + kind, packed(new Packer().file("../../tiny/Tray.java", "x")
                .file("a/../../../Counter.java", "x").file("../x.txt", "x").file("..\\tiny\\Tray.java", "x"), kind));
        assertEquals(Set.of(), ada.found().keySet());
        assertEquals("its path leads out of the archive", why(ada, "../../tiny/Tray.java"));
        assertEquals("../../tiny/Tray.java was left out: its path leads out of the archive.", ada.troubles().get(0));
        assertEquals("its path leads out of the archive", why(ada, "../x.txt"));
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void absolute_paths_are_only_paths(String kind) throws Exception {
        Path outside = folder.resolve("submissions/else/" + TRAY_PATH);
        Submission ada = only("ada." + kind, packed(new Packer().file("/etc/" + TRAY_PATH, "x")
                .file("C:\\" + "tiny\\Counter.java", "y").file(outside.toString(), "x"), kind));
        assertEquals("x", text(ada, TRAY));
        assertEquals("y", text(ada, COUNTER));
        assertEquals("etc/" + TRAY_PATH, ada.found().get(TRAY).path());
        assertTrue(Files.notExists(outside));
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void symbolic_links_are_never_followed(String kind) throws Exception {
        Path secret = desk.workspace().root().resolve("secret");
        Files.writeString(secret, "secret");
        Submission ada = only("ada." + kind, packed(new Packer().symbolicLink("tiny/Tray.java", secret.toString())
                .symbolicLink("here", "/").file("here/x/Counter.java", "y"), kind));
        assertEquals(Set.of(COUNTER), ada.found().keySet());
        assertEquals("a link: links are never followed", why(ada, "tiny/Tray.java"));
        assertEquals("tiny/Tray.java was left out: a link: links are never followed.", ada.troubles().get(0));
    }

    @Test
    void hard_links_pipes_and_devices_in_a_tar_are_never_opened() throws Exception {
        Submission ada = only("ada.tar", new Packer().special("tiny/Tray.java", TarConstants.LF_LINK, "/etc/passwd")
                .special("Counter.java", TarConstants.LF_FIFO, "").special("Label.xml", TarConstants.LF_CHR, "")
                .special("Tomorrow.java", TarConstants.LF_BLK, "").tar());
        assertEquals(Set.of(), ada.found().keySet());
        assertEquals("a link: links are never followed", why(ada, "tiny/Tray.java"));
        assertEquals("neither a file nor a folder", why(ada, "Counter.java"));
        assertEquals("neither a file nor a folder", why(ada, "Label.xml"));
        assertEquals("neither a file nor a folder", why(ada, "Tomorrow.java"));
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void names_that_differ_only_in_case_are_two_files(String kind) throws Exception {
        Submission ada = only("ada." + kind, packed(new Packer().file("tiny/TRAY.java", "1").file("tiny/Tray.java", "2")
                .file("tiny/tray.JAVA", "3"), kind));
        assertEquals("2", text(ada, TRAY));
        assertEquals(2, ada.ignored().size());
        assertEquals(List.of(), ada.troubles());
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void of_two_files_of_one_path_the_later_counts_as_when_it_is_unpacked(String kind) throws Exception {
        Submission ada = only("ada." + kind, packed(new Packer().file("tiny/Tray.java", "1").file("tiny/Tray.java", "2"), kind));
        assertEquals("2", text(ada, TRAY));
        assertEquals("an earlier file of the same path", why(ada, "tiny/Tray.java"));
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void control_characters_in_names_are_written_out(String kind) throws Exception {
        Submission ada = only("ada." + kind, packed(new Packer().file("a\u001b[31m/tiny/Tray.java", "1")
                .file("b\nc\u202E/x.txt", ""), kind));
        assertEquals("a\\u001b[31m/tiny/Tray.java", ada.found().get(TRAY).path());
        assertEquals("no exercise file", why(ada, "b\\u000ac\\u202e/x.txt"));
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void names_without_end_are_cut(String kind) throws Exception {
        Submission ada = only("ada." + kind, packed(new Packer().file("x".repeat(3_000), "").file("y/".repeat(500) + "z", "")
                .file("tiny/Tray.java", "1"), kind));
        assertEquals("1", text(ada, TRAY));
        assertTrue(ada.ignored().stream().allMatch(one -> one.path().length() < 300), ada.ignored()::toString);
    }

    // ---- bombs

    private static void zerosInto(OutputStream out, long bytes) throws IOException {
        byte[] zeros = new byte[1 << 20];
        for (long left = bytes; left > 0; left -= zeros.length) {
            out.write(zeros, 0, (int) Math.min(zeros.length, left));
        }
    }

    @Test
    void a_bomb_in_a_tar_gz_is_given_up_early() throws Exception {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (OutputStream packed = new GZIPOutputStream(out)) {
            byte[] first = new Packer().file("tiny/Tray.java", "1").tar();
            packed.write(first, 0, 1024); // without the end of the tar
            TarArchiveEntry entry = new TarArchiveEntry("zeros");
            entry.setSize(4L << 30);
            byte[] header = new byte[512];
            entry.writeEntryHeader(header);
            packed.write(header);
            zerosInto(packed, 64L << 20);
        }
        Submission ada = only("ada.tar.gz", out.toByteArray());
        assertEquals("1", text(ada, TRAY));
        assertEquals("More than 100 bytes come out of each byte of an archive, as out of a bomb; the rest was not looked at.",
                trouble(ada));
    }

    @Test
    void a_bomb_in_a_zip_is_unpacked_only_where_it_is_looked_at_and_only_a_little() throws Exception {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            for (String name : List.of("huge.bin", "tiny/Tray.java")) {
                zip.putNextEntry(new ZipEntry(name));
                zerosInto(zip, 64L << 20);
            }
        }
        Submission ada = only("ada.zip", out.toByteArray());
        assertEquals(Bounds.MOST_SOURCE_BYTES, ada.found().get(TRAY).source().length);
        assertEquals(List.of(), ada.troubles());
    }

    @Test
    void a_bomb_within_an_archive_is_given_up_early() throws Exception {
        byte[] inner = Packer.gz(new Packer().file("zeros", new byte[32 << 20]).tar());
        Submission ada = only("ada.zip", new Packer().file("a.tgz", inner).file("b/Tray.java", "1").zip());
        assertTrue(ada.troubles().get(0).contains("as out of a bomb"), ada.troubles()::toString);
    }

    @Test
    void many_archives_that_are_each_small_are_too_much_together() throws Exception {
        Packer inner = new Packer();
        for (int i = 0; i < 20_000; i++) {
            inner.file("f" + i, "");
        }
        byte[] zip = inner.zip();
        Submission ada = only("ada.tar", new Packer().file("a.zip", zip).file("b.zip", zip).file("c.zip", zip).tar());
        assertEquals("There are more than 50000 files and folders; the rest was not looked at.", ada.troubles().get(0));
    }

    @Test
    void what_comes_out_of_all_archives_is_bounded() throws Exception {
        Budget budget = new Budget();
        budget.unpacked(512L << 20);
        assertEquals("More than 512 MiB come out of it; the rest was not looked at.",
                assertThrows(TooMuch.class, () -> budget.unpacked(1)).getMessage());
    }

    @Test
    void archives_are_counted() throws Exception {
        Packer outer = new Packer();
        byte[] inner = new Packer().file("x", "").zip();
        for (int i = 0; i < 200; i++) {
            outer.file(i + ".zip", inner);
        }
        assertEquals("There are more than 100 archives; the rest was not looked at.", only("ada.zip", outer.zip()).troubles()
                .get(0));
    }

    @Test
    void a_tar_with_a_name_that_never_ends_is_given_up() throws Exception {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        TarArchiveEntry entry = new TarArchiveEntry(TarConstants.GNU_LONGLINK, TarConstants.LF_GNUTYPE_LONGNAME);
        entry.setSize(300L << 20);
        byte[] header = new byte[512];
        entry.writeEntryHeader(header);
        try (OutputStream packed = new GZIPOutputStream(out)) {
            packed.write(header);
            byte[] noise = new byte[1 << 20];
            new Random(1).nextBytes(noise);
            for (int i = 0; i < 8; i++) {
                packed.write(noise);
            }
        }
        Submission ada = only("ada.tgz", out.toByteArray());
        assertTrue(ada.troubles().get(0).contains("a name or an attribute in it is longer than 1 MiB"), ada.troubles()::toString);
    }

    @Test
    void a_hole_of_an_exabyte_in_a_tar_is_stepped_over() throws Exception {
        byte[] tar = sparse("hole", 1L << 60);
        Submission ada = only("ada.tar", tar);
        assertEquals(Set.of(), ada.found().keySet());
        assertTrue(ada.troubles().get(0).startsWith("ada.tar could not be read to its end: it is damaged"),
                ada.troubles()::toString);
    }

    @Test
    void a_hole_of_an_exabyte_that_is_called_as_an_exercise_is_read_as_far_as_is_judged() throws Exception {
        Submission ada = only("ada.tar", sparse("Tray.java", 1L << 60));
        assertTrue(ada.found().isEmpty() || ada.found().get(TRAY).source().length == Bounds.MOST_SOURCE_BYTES);
    }

    /** A tar in GNU's old format with one file that is a hole. */
    private static byte[] sparse(String name, long size) throws IOException {
        byte[] header = new byte[512];
        TarArchiveEntry entry = new TarArchiveEntry(name, TarConstants.LF_GNUTYPE_SPARSE);
        entry.setSize(0);
        entry.writeEntryHeader(header);
        byte[] magic = "ustar  \0".getBytes(StandardCharsets.US_ASCII);
        System.arraycopy(magic, 0, header, 257, magic.length);
        Arrays.fill(header, 345, 512, (byte) 0);
        number(header, 386, size - 1); // a hole up to here, and then
        number(header, 398, 0); // nothing
        number(header, 483, size); // the size with the hole
        Arrays.fill(header, 148, 156, (byte) ' ');
        int sum = 0;
        for (byte one : header) {
            sum += one & 0xFF;
        }
        System.arraycopy("%06o\0 ".formatted(sum).getBytes(StandardCharsets.US_ASCII), 0, header, 148, 8);
        return Arrays.copyOf(header, 512 * 4);
    }

    private static void number(byte[] header, int at, long value) {
        ByteBuffer.wrap(header, at, 12).put((byte) 0x80).position(at + 4).putLong(value);
    }

    // ---- a million entries: the bound is far below

    @Test
    void a_zip_with_too_many_files_is_not_looked_at_to_its_end() throws Exception {
        byte[] zip = many();
        Submission ada = only("ada.zip", zip);
        assertEquals("1", text(ada, TRAY));
        assertEquals(List.of("There are more than 50000 files and folders; the rest was not looked at."), ada.troubles());
        assertTrue(ada.ignored().size() <= Bounds.MOST_IGNORED);
    }

    private static byte[] many() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            zip.setLevel(0);
            zip.putNextEntry(new ZipEntry("tiny/Tray.java"));
            zip.write('1');
            for (int i = 0; i < 90_000; i++) { // also more than the bound on the directory
                zip.putNextEntry(new ZipEntry("f" + i));
            }
        }
        return out.toByteArray();
    }

    @Test
    void a_tar_with_too_many_files_is_not_looked_at_to_its_end() throws Exception {
        byte[] header = Arrays.copyOf(new Packer().file("f", "").tar(), 512);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (OutputStream packed = new GZIPOutputStream(out)) {
            packed.write(new Packer().file("tiny/Tray.java", "1").tar(), 0, 1024);
            byte[] many = new byte[512 * 1000];
            for (int i = 0; i < 1000; i++) {
                System.arraycopy(header, 0, many, 512 * i, 512);
            }
            for (int i = 0; i < 60; i++) {
                packed.write(many);
            }
        }
        Submission ada = only("ada.tar.gz", out.toByteArray());
        assertEquals("1", text(ada, TRAY));
        assertTrue(trouble(ada).startsWith("There are more than 50000 files") || trouble(ada).contains("bomb"), trouble(ada));
    }

    // ---- damaged, encrypted, not what it says

    @Test
    void a_zip_that_is_cut_off_is_read_as_far_as_it_goes() throws Exception {
        byte[] noise = new byte[10_000];
        new Random(1).nextBytes(noise);
        byte[] zip = new Packer().file(TRAY_PATH, "1").file("noise", noise).zip();
        Submission ada = only("ada.zip", Arrays.copyOf(zip, zip.length / 2));
        assertEquals("1", text(ada, TRAY));
        assertTrue(trouble(ada).startsWith("ada.zip could not be read to its end: it is damaged or cut off after 1 files: "),
                trouble(ada));
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void a_cut_off_archive_never_breaks_anything_wherever_it_is_cut(String kind) throws Exception {
        byte[] archive = packed(new Packer().file(TRAY_PATH, Tiny.TRAY).file("09-tiny/Counter.java", Tiny.COUNTER), kind);
        for (int length = 0; length < archive.length; length += Math.max(1, archive.length / 60)) {
            Submission ada = only("ada." + kind, Arrays.copyOf(archive, length));
            assertEquals("ada", ada.learner());
            assertTrue(ada.found().size() == 2 || !ada.troubles().isEmpty(), "cut to " + length);
        }
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void a_damaged_archive_never_breaks_anything_wherever_it_is_damaged(String kind) throws Exception {
        byte[] archive = packed(new Packer().file(TRAY_PATH, Tiny.TRAY).file("09-tiny/Counter.java", Tiny.COUNTER), kind);
        Random random = new Random(7);
        for (int i = 0; i < 200; i++) {
            byte[] damaged = archive.clone();
            for (int j = 0; j < 4; j++) {
                damaged[random.nextInt(damaged.length)] = (byte) random.nextInt();
            }
            assertEquals("ada", only("ada." + kind, damaged).learner());
        }
    }

    @Test
    void an_encrypted_zip_is_told() throws Exception {
        byte[] zip = new Packer().file("tiny/Tray.java", "1").file("x.txt", "1").zip();
        for (int at = 0; at < zip.length - 4; at++) { // the bit for encryption, in both headers of each file
            if (zip[at] == 'P' && zip[at + 1] == 'K' && (zip[at + 2] == 3 || zip[at + 2] == 1)) {
                zip[at + (zip[at + 2] == 3 ? 6 : 8)] |= 1;
            }
        }
        Submission ada = only("ada.zip", zip);
        assertEquals(Set.of(), ada.found().keySet());
        assertEquals("tiny/Tray.java could not be read: it is encrypted: hand it in without a password.", ada.troubles().get(0));
    }

    @Test
    void an_unknown_packing_is_told() throws Exception {
        byte[] zip = new Packer().file("tiny/Tray.java", "1").zip();
        ByteBuffer bytes = ByteBuffer.wrap(zip).order(ByteOrder.LITTLE_ENDIAN);
        for (int at = 0; at < zip.length - 4; at++) {
            if (zip[at] == 'P' && zip[at + 1] == 'K' && (zip[at + 2] == 3 || zip[at + 2] == 1)) {
                bytes.putShort(at + (zip[at + 2] == 3 ? 8 : 10), (short) 98); // PPMd
            }
        }
        assertEquals("tiny/Tray.java could not be read: it is packed in a way that is not read here (method 98).",
                only("ada.zip", zip).troubles().get(0));
    }

    @Test
    void a_wrong_ending_is_seen_through() throws Exception {
        Submission ada = only("ada.tar", new Packer().file("tiny/Tray.java", "1").zip());
        assertEquals("1", text(ada, TRAY));
        assertEquals("ada.tar is a zip, whatever its name says. It was read as one.", trouble(ada));
    }

    @Test
    void what_is_only_called_an_archive_is_told() throws Exception {
        assertEquals("ada.zip could not be read to its end: it is no archive, whatever its name says.",
                only("ada.zip", "hello".getBytes(StandardCharsets.UTF_8)).troubles().get(0));
    }

    static Stream<Arguments> empties() {
        return Stream.of(Arguments.of("ada.zip", new Packer().zip(), "It is empty."),
                Arguments.of("ada.tar.gz", new Packer().tarGz(), "It is empty."),
                Arguments.of("ada.tar", new Packer().tar(), "ada.tar could not be read to its end: it is an empty tar."),
                Arguments.of("ada.zip", new byte[0], "ada.zip could not be read to its end: it is empty: 0 bytes."),
                Arguments.of("ada.tar.gz", Packer.gz(new byte[0]),
                        "ada.tar.gz could not be read to its end: it is cut off after 0 files."));
    }

    @ParameterizedTest
    @MethodSource("empties")
    void an_empty_archive_is_told(String name, byte[] archive, String told) throws Exception {
        Submission ada = only(name, archive);
        assertEquals(told, ada.troubles().get(0));
        assertEquals(Set.of(), ada.found().keySet());
    }

    @Test
    void a_packed_file_that_is_no_tar_is_told() throws Exception {
        Submission ada = only("ada.gz", Packer.gz("package tiny;".repeat(100).getBytes(StandardCharsets.UTF_8)));
        assertTrue(ada.troubles().get(0).startsWith("ada.gz could not be read to its end: it is damaged or cut off after 0"),
                ada.troubles()::toString);
    }

    // ---- archives in archives

    @Test
    void an_archive_in_an_archive_is_looked_into() throws Exception {
        byte[] inner = new Packer().file("night/" + TRAY_PATH, "1").tarGz();
        Submission ada = only("ada.zip", new Packer().file("mine/night.tgz", inner).zip());
        assertEquals("1", text(ada, TRAY));
        assertEquals("mine/night.tgz/night/" + TRAY_PATH, ada.found().get(TRAY).path());
        assertEquals(List.of(), ada.troubles());
    }

    @Test
    void an_archive_in_an_archive_in_an_archive_is_not() throws Exception {
        byte[] inner = new Packer().file("Tray.java", "1").zip();
        byte[] middle = new Packer().file("c.zip", inner).zip();
        Submission ada = only("ada.zip", new Packer().file("b.zip", middle).zip());
        assertEquals(Set.of(), ada.found().keySet());
        assertEquals("an archive in an archive in an archive: not looked into", why(ada, "b.zip/c.zip"));
        assertEquals("b.zip/c.zip was not looked into: it lies in too many archives.", ada.troubles().get(0));
    }

    @Test
    void what_lies_in_fewer_archives_is_better_placed() throws Exception {
        byte[] inner = new Packer().file("tiny/Tray.java", "old").zip();
        Submission ada = only("ada.zip", new Packer().file("old.zip", inner).file("x/y/z/tiny/Tray.java", "new").zip());
        assertEquals("new", text(ada, TRAY));
        assertEquals("another is better placed: x/y/z/tiny/Tray.java", why(ada, "old.zip/tiny/Tray.java"));
    }

    @Test
    void a_damaged_archive_in_an_archive_costs_only_itself() throws Exception {
        Submission ada = only("ada.zip", new Packer().file("a.zip", "PK\3\4 and nothing more").file("b/Tray.java", "1").zip());
        assertEquals("1", text(ada, TRAY));
        assertTrue(trouble(ada).startsWith("a.zip could not be read to its end: "), trouble(ada));
    }

    @Test
    void libraries_are_not_looked_into() throws Exception {
        byte[] jar = new Packer().file("tiny/Tray.java", "1").zip();
        Submission ada = only("ada.zip", new Packer().file("lib/tiny.jar", jar).file("target/old.zip", jar).zip());
        assertEquals(Set.of(), ada.found().keySet());
    }
}
