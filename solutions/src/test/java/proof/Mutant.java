package proof;

/**
 * A source with a change in one place.
 *
 * @param line where the change begins, from 1
 * @param from what stood there
 * @param to what stands there now
 * @param text the whole source with the change
 */
record Mutant(int line, String from, String to, String text) {
    private static final String ARROW = "  ->  ";
    private static final String CUT = "...";
    private static final int LONG = 30;

    /** The change in one line of so many columns at most: {@code all.signalAll  ->  all.signal}. */
    String change(int columns) {
        String before = flat(from);
        String after = before.length() > LONG ? flat(to).replace(before, CUT) : flat(to);
        after = after.matches(";?") ? "nothing" : after;
        int room = columns - ARROW.length();
        before = cut(before, Math.max(room / 2, room - after.length()));
        return before + ARROW + cut(after, room - before.length());
    }

    private static String flat(String code) {
        return Mutants.withoutComments(code).strip().replaceAll("\\s+", " ");
    }

    /** Without its middle, when it is longer than that: the ends tell two swapped statements apart. */
    private static String cut(String code, int most) {
        int kept = most - CUT.length();
        return code.length() <= most ? code : code.substring(0, kept - kept / 2) + CUT + code.substring(code.length() - kept / 2);
    }
}
