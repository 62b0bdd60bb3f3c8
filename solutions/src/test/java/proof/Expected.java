package proof;

import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import judge.FirstLine;
import judge.Verdict;
import judge.worker.Extent;
import kit.report.CheckResult;
import kit.report.Kind;
import kit.report.Outcome;

/**
 * What must come of an answer.
 *
 * @param rejection the check that must be the first not to pass, and what it must say; null when all must pass
 */
record Expected(FirstLine rejection) {
    static final Expected PASSES = new Expected(null);

    /**
     * Reads {@code KitchenTest.every_cook_goes_home: "2 threads of cook" - one pill ends one cook only.}
     *
     * @throws IllegalArgumentException when the line says something else
     */
    static Expected parse(String line, String where) {
        return FirstLine.parse(line).map(Expected::new).orElseThrow(() -> new IllegalArgumentException(
                where + " must say: " + FirstLine.SYNTAX + "\nbut says: " + line));
    }

    /**
     * What is surprising about the verdict, or empty when it is as expected.
     *
     * @param extent what was to run: a check that was left out is no surprise
     */
    Optional<String> surprise(Verdict verdict, Extent extent) {
        Predicate<CheckResult> leftOut = r -> extent == Extent.SCRIPTS && r.check().kind() == Kind.EXPLORE;
        Optional<CheckResult> first = verdict.results().stream()
                .filter(r -> r.outcome() != Outcome.PASSED && !leftOut.test(r)).findFirst();
        if (rejection == null
                || verdict.results().stream().anyMatch(r -> leftOut.test(r) && r.check().id().equals(rejection.check()))) {
            boolean passed = verdict.problems().isEmpty() && first.isEmpty();
            return passed ? Optional.empty() : Optional.of("must pass, but " + said(verdict, first));
        }
        String told = verdict.problems().isEmpty()
                ? first.filter(r -> r.outcome() == Outcome.NOT_YET).map(r -> r.story().oneLine()).orElse("")
                : verdict.problems().get(0).message();
        String name = verdict.problems().isEmpty() ? first.map(r -> r.check().id()).orElse("") : FirstLine.GATE;
        return rejection.fits(name, told)
                ? Optional.empty()
                : Optional.of("must be rejected by " + rejection.check() + ": \"" + rejection.text() + "\",\nbut " + said(verdict, first));
    }

    /** The check before the one that must reject the answer that has rejected it, if any. */
    Optional<CheckResult> metEarlier(Verdict verdict) {
        if (rejection == null || !verdict.problems().isEmpty()) {
            return Optional.empty();
        }
        return verdict.results().stream()
                .filter(r -> r.outcome() == Outcome.NOT_YET || r.check().id().equals(rejection.check()))
                .findFirst()
                .filter(r -> !r.check().id().equals(rejection.check()));
    }

    /** The checks that came out otherwise the second time, or empty when none did. */
    static Optional<String> change(Verdict first, Verdict second) {
        String changes = IntStream.range(0, first.results().size())
                .filter(i -> first.results().get(i).outcome() != second.results().get(i).outcome())
                .mapToObj(i -> "\n" + second.results().get(i).check().id() + ": " + outcome(first, i) + ", then " + outcome(second, i))
                .collect(Collectors.joining());
        return changes.isEmpty() ? Optional.empty() : Optional.of("had other outcomes than the first time:" + changes);
    }

    private static String outcome(Verdict verdict, int index) {
        CheckResult result = verdict.results().get(index);
        return result.outcome() == Outcome.PASSED ? "passed" : result.outcome() + " \"" + result.story().oneLine() + "\"";
    }

    private static String said(Verdict verdict, Optional<CheckResult> first) {
        if (!verdict.problems().isEmpty()) {
            return "it could not run: " + verdict.problems().get(0);
        }
        return first.map(r -> r.check().id() + " said " + r.outcome() + ": \"" + r.story().oneLine() + "\"\n" + r.story().timeline())
                .orElse("it passed");
    }
}
