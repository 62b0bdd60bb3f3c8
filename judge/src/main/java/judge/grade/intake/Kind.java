package judge.grade.intake;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.apache.commons.compress.archivers.tar.TarUtils;

/** What kind of archive bytes are, told from the bytes; a file's name may say anything. */
enum Kind {
    ZIP("zip", true, ".zip"),
    TAR("tar", true, ".tar"),
    GZIP("tar.gz", true, ".tar.gz", ".tgz", ".gz"),
    BZIP2("tar.bz2", true, ".tar.bz2", ".tbz2", ".tbz", ".bz2"),
    XZ("tar.xz", false, ".tar.xz", ".txz", ".xz"),
    ZSTD("tar.zst", false, ".tar.zst", ".tzst", ".zst"),
    RAR("RAR archive", false, ".rar"),
    SEVEN_ZIP("7-Zip archive", false, ".7z");

    /** So many bytes at the beginning tell. */
    static final int HEAD_BYTES = 512;

    private final String title;
    private final boolean readable;
    private final List<String> endings;

    Kind(String title, boolean readable, String... endings) {
        this.title = title;
        this.readable = readable;
        this.endings = List.of(endings);
    }

    /** {@code zip}, {@code RAR archive}. */
    String title() {
        return title;
    }

    /** Whether it can be read here. */
    boolean readable() {
        return readable;
    }

    /** What bytes that begin so are; empty when they are no archive. */
    static Optional<Kind> of(byte[] head) {
        if (begins(head, 'P', 'K', 3, 4) || begins(head, 'P', 'K', 5, 6) || begins(head, 'P', 'K', 7, 8)) {
            return Optional.of(ZIP);
        }
        if (begins(head, 0x1F, 0x8B)) {
            return Optional.of(GZIP);
        }
        if (begins(head, 'B', 'Z', 'h')) {
            return Optional.of(BZIP2);
        }
        if (begins(head, 0xFD, '7', 'z', 'X', 'Z')) {
            return Optional.of(XZ);
        }
        if (begins(head, 0x28, 0xB5, 0x2F, 0xFD)) {
            return Optional.of(ZSTD);
        }
        if (begins(head, 'R', 'a', 'r', '!')) {
            return Optional.of(RAR);
        }
        if (begins(head, '7', 'z', 0xBC, 0xAF, 0x27, 0x1C)) {
            return Optional.of(SEVEN_ZIP);
        }
        return isTar(head) ? Optional.of(TAR) : Optional.empty();
    }

    private static boolean isTar(byte[] head) {
        try {
            return head.length == HEAD_BYTES && TarUtils.verifyCheckSum(head);
        } catch (IllegalArgumentException e) { // where the sum should be, there is no number
            return false;
        }
    }

    private static boolean begins(byte[] head, int... bytes) {
        for (int i = 0; i < bytes.length; i++) {
            if (i >= head.length || (head[i] & 0xFF) != bytes[i]) {
                return false;
            }
        }
        return true;
    }

    /** The ending of a name by which archives are called, with its dot; empty when it has none. */
    static Optional<String> ending(String name) {
        String lower = lower(name);
        return Arrays.stream(values()).flatMap(kind -> kind.endings.stream().filter(lower::endsWith).limit(1)).findFirst();
    }

    /** Whether a file of that name is this kind of archive, as far as names go. */
    boolean fits(String name) {
        return endings.stream().anyMatch(lower(name)::endsWith);
    }

    private static String lower(String name) {
        return name.toLowerCase(Locale.ROOT);
    }
}
