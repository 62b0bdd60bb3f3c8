package judge.learn;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import judge.Exercise;
import judge.Look;
import kit.report.CheckResult;
import kit.report.Step;
import kit.report.Story;

/**
 * The story of a check as one page without network: a lane for each thread, step by step, beside the learner's source.
 *
 * <p>The page is the resource {@code picture.html}; what it shows stands in it as JSON.
 */
final class Picture {
    private static final String PAGE = "picture.html";
    private static final String LOOK = "/*LOOK*/";
    private static final String DATA = "/*DATA*/null";
    private static final Pattern LINE = Pattern.compile("^:(\\d+) (.*)$|^(.*?)\\((?:\\w+\\.(?:java|xml))?:(\\d+)\\)(.*)$");
    private static final Pattern TAKES = Pattern.compile("takes (.+)");
    private static final Pattern GIVES = Pattern.compile("gives (.+) back");

    /**
     * A row of the timeline.
     *
     * @param line the line of the source, or 0
     * @param holds what its thread holds after it, as far as the steps tell
     */
    private record Row(String thread, String what, int line, List<String> holds) {}

    private Picture() {}

    /** The page for that check, whose story it is. */
    static String of(Exercise exercise, CheckResult result, String source) {
        Story story = result.story();
        Map<String, Object> data = Map.of(
                "exercise", exercise.path(), "file", exercise.file(), "check", result.check().sentence(),
                "happened", story.happened(), "why", story.why(), "read", story.read(),
                "rows", rows(story), "source", source.lines().toList(),
                "texts", Texts.startingWith("picture."));
        try {
            String json = new ObjectMapper().writeValueAsString(data)
                    .replace("<", "\\u003c").replace("\u2028", "\\u2028").replace("\u2029", "\\u2029");
            return Look.resource(Picture.class, PAGE).replace(LOOK, Look.css()).replace(DATA, json);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    private static List<Row> rows(Story story) {
        boolean tells = story.happened().stream().anyMatch(sentence -> sentence.contains(" holds "));
        Map<String, Set<String>> held = new HashMap<>();
        List<Row> rows = new ArrayList<>();
        for (Step step : story.timeline()) {
            Row row = row(step);
            Set<String> own = held.computeIfAbsent(row.thread, thread -> new LinkedHashSet<>());
            if (tells) { // in other stories "takes" is said of orders, which nobody gives back
                part(TAKES, row.what).ifPresent(own::add);
                part(GIVES, row.what).ifPresent(own::remove);
            }
            rows.add(new Row(row.thread, row.what, row.line, List.copyOf(own)));
        }
        return rows;
    }

    private static Optional<String> part(Pattern pattern, String what) {
        Matcher matcher = pattern.matcher(what);
        return matcher.matches() ? Optional.of(matcher.group(1)) : Optional.empty();
    }

    private static Row row(Step step) {
        Matcher line = LINE.matcher(step.what());
        if (!line.matches()) {
            return new Row(step.thread(), step.what(), 0, List.of());
        }
        return line.group(1) != null
                ? new Row(step.thread(), line.group(2), Integer.parseInt(line.group(1)), List.of())
                : new Row(step.thread(), (line.group(3) + line.group(5)).strip(), Integer.parseInt(line.group(4)), List.of());
    }
}
