package lessons;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** How a wrong answer says which check rejects it: {@code KitchenTest.every_cook_goes_home: "2 cooks" - one pill ends one cook.} */
final class FirstLine {
    static final String SYNTAX = "<Check>Test.<method>: \"<text of its story>\" - <why it is wrong>";

    private static final Pattern LINE = Pattern.compile("(?:gate|(\\w+Test)\\.(\\w+)): *\"[^\"]+\" *- *\\S.*");

    private FirstLine() {}

    /** What is wrong with that line, for a wrong answer that these checks judge; empty when nothing is. */
    static Optional<String> fault(String line, String checkClass, List<Check> checks) {
        Matcher matcher = LINE.matcher(line.strip());
        if (!matcher.matches()) {
            return Optional.of("it does not say which check rejects it");
        }
        if (matcher.group(1) == null) {
            return Optional.empty();
        }
        boolean known = matcher.group(1).equals(checkClass) && checks.stream().anyMatch(check -> check.method().equals(matcher.group(2)));
        return known ? Optional.empty() : Optional.of("there is no check " + matcher.group(1) + "." + matcher.group(2));
    }
}
