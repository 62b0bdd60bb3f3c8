package judge;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How a wrong answer of {@code solutions/src/wrong} begins: which check is the first to reject it, and what that says.
 *
 * <pre>{@code
 * // KitchenTest.every_cook_goes_home: "2 threads of cook" - one pill ends one cook only.
 * }</pre>
 *
 * @param check the check as {@code KitchenTest.every_cook_goes_home}, or {@value #GATE} for an answer that is refused before it
 *     runs
 * @param text what its story, or the refusal, says
 * @param why what the mistake is
 */
public record FirstLine(String check, String text, String why) {
    public static final String GATE = "gate";
    public static final String SYNTAX = "<Check>Test.<method>: \"<text of its story>\" - <why it is wrong>";

    private static final Pattern LINE = Pattern.compile("(\\w+Test\\.\\w+|" + GATE + "): *\"([^\"]+)\" *- *(\\S.*)");
    private static final Pattern COMMENT = Pattern.compile("// (.*)|<!-- (.*?) -->");

    /** Reads such a line, without the marks of a comment around it; empty when it says something else. */
    public static Optional<FirstLine> parse(String line) {
        Matcher matcher = LINE.matcher(line.strip());
        return matcher.matches() ? Optional.of(new FirstLine(matcher.group(1), matcher.group(2), matcher.group(3))) : Optional.empty();
    }

    /** What a line says that is a comment, of Java or of XML; empty when it is none. */
    public static Optional<String> uncommented(String line) {
        Matcher comment = COMMENT.matcher(line.strip());
        return comment.matches() ? Optional.of(comment.group(1) == null ? comment.group(2) : comment.group(1)) : Optional.empty();
    }

    /**
     * Whether it fits.
     *
     * @param id the check that was the first not to pass, or {@value #GATE}
     * @param told the story on one line, or the refusal
     */
    public boolean fits(String id, String told) {
        return check.equals(id) && told.contains(text);
    }
}
