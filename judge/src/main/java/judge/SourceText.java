package judge;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** Reads the bytes of an answer as text, and says in words what is wrong with those that are none. */
final class SourceText {
    /** More than that nobody writes by hand. */
    static final int MOST_BYTES = 256 << 10;

    private static final byte[] MARK = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};

    private SourceText() {}

    /** The text of that file in UTF-8, without a byte order mark. */
    static String of(String file, byte[] bytes) throws Refused {
        if (bytes.length > MOST_BYTES) {
            throw refused(file, 0, "is larger than " + (MOST_BYTES >> 10) + " KiB", "Hand in the source file alone.");
        }
        if (begins(bytes, 0xFE, 0xFF) || begins(bytes, 0xFF, 0xFE)) {
            throw refused(file, 1, "is written in UTF-16", "Save it as UTF-8.");
        }
        byte[] text = Arrays.mismatch(bytes, MARK) == MARK.length || Arrays.equals(bytes, MARK)
                ? Arrays.copyOfRange(bytes, MARK.length, bytes.length)
                : bytes;
        ByteBuffer in = ByteBuffer.wrap(text);
        CharBuffer out = CharBuffer.allocate(text.length + 1);
        CoderResult result = StandardCharsets.UTF_8.newDecoder().decode(in, out, true);
        if (result.isError()) {
            long line = 1 + out.flip().chars().filter(c -> c == '\n').count();
            int offset = in.position() + bytes.length - text.length;
            throw refused(file, (int) line, "is not UTF-8: byte " + offset + " of the file belongs to no character",
                    "Save it as UTF-8.");
        }
        return out.flip().toString();
    }

    private static boolean begins(byte[] bytes, int first, int second) {
        return bytes.length >= 2 && (bytes[0] & 0xFF) == first && (bytes[1] & 0xFF) == second;
    }

    private static Refused refused(String file, int line, String is, String repair) {
        return new Refused(new Problem(file, line, 0, file + " " + is + ".", repair));
    }
}
