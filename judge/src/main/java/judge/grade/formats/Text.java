package judge.grade.formats;

/**
 * What learners wrote, made harmless for any file: no control characters, no halves of a pair, nothing that turns the
 * direction of what stands beside it, and a bounded length.
 */
final class Text {
    private static final String CUT = " [...]";
    private static final char UNKNOWN = '\uFFFD';

    private Text() {}

    /** The text with its line ends as {@code \n}; of what is longer, the beginning. */
    static String lines(String raw, int most) {
        if (raw.length() <= most) {
            return clean(raw);
        }
        int to = most - CUT.length();
        return clean(raw.substring(0, torn(raw, to) ? to - 1 : to)) + CUT;
    }

    /** The same, but of what is longer the end: for output, whose last lines say most. */
    static String lastLines(String raw, int most) {
        if (raw.length() <= most) {
            return clean(raw);
        }
        int from = raw.length() - most + CUT.length();
        return CUT.strip() + " " + clean(raw.substring(torn(raw, from) ? from + 1 : from));
    }

    /** The text on one line, with single blanks; of what is longer, the beginning. */
    static String line(String raw, int most) {
        return lines(lines(raw, 4 * most).replaceAll("\\s+", " ").strip(), most);
    }

    /** Whether a cut there would tear a pair apart. */
    private static boolean torn(String raw, int at) {
        return Character.isHighSurrogate(raw.charAt(at - 1)) && Character.isLowSurrogate(raw.charAt(at));
    }

    private static String clean(String raw) {
        StringBuilder clean = new StringBuilder(raw.length());
        for (int i = 0; i < raw.length(); ) {
            int c = raw.codePointAt(i);
            i += Character.charCount(c);
            if (c == '\n' || c == '\t') {
                clean.append((char) c);
            } else if (c == '\r') {
                clean.append(i < raw.length() && raw.charAt(i) == '\n' ? "" : "\n");
            } else if (c == '\u2028' || c == '\u2029') {
                clean.append('\n');
            } else if (illegal(c)) {
                clean.append(UNKNOWN);
            } else if (!turnsDirection(c)) {
                clean.appendCodePoint(c);
            }
        }
        return clean.toString();
    }

    /** What XML 1.0 or UTF-8 cannot hold, and the control characters beyond ASCII. */
    private static boolean illegal(int c) {
        return Character.getType(c) == Character.CONTROL || Character.getType(c) == Character.SURROGATE
                || (c & 0xFFFE) == 0xFFFE || c >= 0xFDD0 && c <= 0xFDEF;
    }

    private static boolean turnsDirection(int c) {
        return c >= 0x202A && c <= 0x202E || c >= 0x2066 && c <= 0x2069 || c == 0x200E || c == 0x200F || c == 0x061C
                || c == 0xFEFF;
    }
}
