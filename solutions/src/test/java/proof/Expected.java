package proof;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import judge.Verdict;
import kit.report.CheckResult;
import kit.report.Outcome;

/**
 * What must come of an answer.
 *
 * @param check the check that must be the first not to pass, as {@code KitchenTest.every_cook_goes_home}, or
 *     {@value #GATE} for an answer that is refused before it runs; null when all must pass
 * @param text what its story, or the refusal, must say
 */
record Expected(String check, String text) {
    static final String GATE = "gate";
    static final Expected PASSES = new Expected(null, null);

    private static final Pattern LINE = Pattern.compile("(\\w+Test\\.\\w+|" + GATE + "): *\"([^\"]+)\" *- *\\S.*");

    /**
     * Reads {@code KitchenTest.every_cook_goes_home: "2 threads of cook" - one pill ends one cook only.}
     *
     * @throws IllegalArgumentException when the line says something else
     */
    static Expected parse(String line, String where) {
        Matcher matcher = LINE.matcher(line.strip());
        if (!matcher.matches()) {
            throw new IllegalArgumentException(where + " must say: <Check>Test.<method>: \"<text of its story>\" - <why it is wrong>\n"
                    + "but says: " + line);
        }
        return new Expected(matcher.group(1), matcher.group(2));
    }

    /** What is surprising about the verdict, or empty when it is as expected. */
    Optional<String> surprise(Verdict verdict) {
        Optional<CheckResult> first = verdict.results().stream().filter(r -> r.outcome() != Outcome.PASSED).findFirst();
        if (check == null) {
            return verdict.outcome() == Outcome.PASSED ? Optional.empty() : Optional.of("must pass, but " + said(verdict, first));
        }
        String told = verdict.problems().isEmpty()
                ? first.filter(r -> r.outcome() == Outcome.NOT_YET).map(r -> r.story().oneLine()).orElse("")
                : verdict.problems().get(0).message();
        String name = verdict.problems().isEmpty() ? first.map(r -> r.check().id()).orElse("") : GATE;
        return check.equals(name) && told.contains(text)
                ? Optional.empty()
                : Optional.of("must be rejected by " + check + ": \"" + text + "\",\nbut " + said(verdict, first));
    }

    private static String said(Verdict verdict, Optional<CheckResult> first) {
        if (!verdict.problems().isEmpty()) {
            return "it could not run: " + verdict.problems().get(0);
        }
        return first.map(r -> r.check().id() + " said " + r.outcome() + ": \"" + r.story().oneLine() + "\"\n" + r.story().timeline())
                .orElse("it passed");
    }
}
