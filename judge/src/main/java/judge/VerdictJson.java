package judge;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import java.util.List;
import kit.report.CheckResult;
import kit.report.Kind;
import kit.report.Outcome;
import kit.report.Story;

/** Verdicts as JSON, for other programs. */
public final class VerdictJson {
    private static final ObjectMapper JSON = new ObjectMapper().enable(SerializationFeature.INDENT_OUTPUT);

    private record Told(String exercise, Outcome outcome, List<Problem> problems, List<ToldCheck> checks) {}

    private record ToldCheck(
            String check, Kind kind, List<Integer> todos, Outcome outcome, Story story, String printed, long millis) {}

    private VerdictJson() {}

    /** The verdicts as an array, indented. */
    public static String of(List<Verdict> verdicts) {
        List<Told> told = verdicts.stream()
                .map(verdict -> new Told(verdict.exercise().path(), verdict.outcome(), verdict.problems(),
                        verdict.results().stream().map(VerdictJson::told).toList()))
                .toList();
        try {
            return JSON.writeValueAsString(told);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    private static ToldCheck told(CheckResult result) {
        return new ToldCheck(result.check().name(), result.check().kind(), result.check().todos(), result.outcome(),
                result.story(), result.printed(), result.took().toMillis());
    }
}
