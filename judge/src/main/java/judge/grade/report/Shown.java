package judge.grade.report;

import java.util.List;

/**
 * Text that learners or their programs wrote, made fit to be shown: nothing in it acts on what shows it, and none of it is
 * longer than a page can bear.
 */
final class Shown {
    /** Characters of a sentence. */
    static final int SENTENCE = 1_000;

    /** Lines of what an answer printed: the last ones. */
    static final int LINES = 40;

    /** Characters of such a line. */
    static final int LINE = 240;

    private static final int ZERO_WIDTH_NON_JOINER = 0x200c;
    private static final int ZERO_WIDTH_JOINER = 0x200d;

    private Shown() {}

    /**
     * The text with every character that has no shape, turns the direction or commands a terminal written as Java would
     * write it, {@code \}{@code u202E}. Line ends and tabs stay, and what holds emoji and some scripts together.
     */
    static String visible(String text) {
        StringBuilder shown = null;
        for (int i = 0; i < text.length(); ) {
            int point = text.codePointAt(i);
            if (acts(point)) {
                shown = shown == null ? new StringBuilder(text.length() + 16).append(text, 0, i) : shown;
                for (char unit : Character.toChars(point)) {
                    shown.append(String.format("\\u%04X", (int) unit));
                }
            } else if (shown != null) {
                shown.appendCodePoint(point);
            }
            i += Character.charCount(point);
        }
        return shown == null ? text : shown.toString();
    }

    private static boolean acts(int point) {
        if (point == '\n' || point == '\t' || point == ZERO_WIDTH_JOINER || point == ZERO_WIDTH_NON_JOINER) {
            return false;
        }
        return switch (Character.getType(point)) {
            case Character.CONTROL, Character.FORMAT, Character.SURROGATE, Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR -> true;
            default -> (point & 0xfffe) == 0xfffe;
        };
    }

    /** A sentence, cut where it becomes too long. */
    static String sentence(String text) {
        return cut(text.replace("\r\n", "\n"), SENTENCE);
    }

    /** The last lines of what was printed, without blank ones at the end. */
    static String printed(String text) {
        int most = LINES * LINE;
        String tail = text.length() > 2 * most ? text.substring(text.length() - 2 * most) : text;
        List<String> lines = tail.stripTrailing().lines().map(line -> cut(line, LINE)).toList();
        return String.join("\n", lines.subList(Math.max(0, lines.size() - LINES), lines.size()));
    }

    private static String cut(String text, int most) {
        if (text.length() <= most) {
            return text;
        }
        int end = Character.isHighSurrogate(text.charAt(most - 1)) ? most - 1 : most;
        return Pages.TEXTS.of("cut", text.substring(0, end), text.length() - end);
    }
}
