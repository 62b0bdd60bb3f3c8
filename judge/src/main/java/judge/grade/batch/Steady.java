package judge.grade.batch;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;
import kit.report.Step;
import kit.report.Story;

/**
 * Replaces what differs from run to run in the texts of one check: an object's hash, {@code ReentrantLock@1b6d}, becomes its
 * number among those that the texts name, {@code ReentrantLock@1}.
 */
final class Steady {
    private static final Pattern OBJECT = Pattern.compile("\\b([A-Z]\\w*)@([0-9a-f]{1,8})\\b");

    private final Map<String, Integer> numbers = new LinkedHashMap<>();

    String text(String text) {
        return OBJECT.matcher(text).replaceAll(match -> match.group(1).replace("$", "\\$") + "@"
                + numbers.computeIfAbsent(match.group(2), hash -> numbers.size() + 1));
    }

    Story story(Story story) {
        return story == null ? null : new Story(story.happened().stream().map(this::text).toList(),
                story.timeline().stream().map(step -> new Step(step.thread(), text(step.what()))).toList(),
                story.why(), story.read());
    }
}
