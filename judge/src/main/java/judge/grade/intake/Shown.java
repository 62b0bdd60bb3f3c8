package judge.grade.intake;

/** Names as they are shown: what cannot be seen, or moves what can, is written out. */
final class Shown {
    private Shown() {}

    /** The text with control characters, marks of direction and broken pairs as {@code \}{@code u0007}, at a bounded length. */
    static String of(String text) {
        StringBuilder shown = new StringBuilder();
        text.codePoints().limit(Bounds.MOST_SHOWN_CHARACTERS + 1L).forEach(c -> {
            if (shown.length() >= Bounds.MOST_SHOWN_CHARACTERS) {
                return;
            }
            if (visible(c)) {
                shown.appendCodePoint(c);
            } else {
                shown.append(c > 0xFFFF ? "\\U%08x".formatted(c) : "\\u%04x".formatted(c));
            }
        });
        return shown.length() >= Bounds.MOST_SHOWN_CHARACTERS ? shown.append("...").toString() : shown.toString();
    }

    private static boolean visible(int c) {
        return switch (Character.getType(c)) {
            case Character.CONTROL, Character.FORMAT, Character.SURROGATE, Character.PRIVATE_USE, Character.UNASSIGNED,
                    Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR -> false;
            default -> true;
        };
    }
}
