package judge.grade.formats;

import java.util.ArrayList;
import java.util.List;
import judge.Problem;
import judge.grade.Graded;
import kit.report.Page;
import kit.report.Step;
import kit.report.Story;

/** What a check that did not pass has to say, as plain text of 80 columns. */
final class Told {
    /** Characters of one sentence of a story. */
    private static final int MOST_OF_SENTENCE = 1_000;

    private static final int MOST_STEPS = 100;

    private Told() {}

    /** The story, and before that of an exercise's first check the problems for which nothing ran. */
    static String of(Graded.OfExercise exercise, Graded.OfCheck check, boolean first) {
        List<String> lines = new ArrayList<>();
        if (first && !exercise.problems().isEmpty()) {
            lines.addAll(problems(exercise.problems()));
        } else if (check.story() != null) {
            Story story = bounded(check.story());
            boolean plain = story.timeline().isEmpty() && story.why().isEmpty() && story.read().isEmpty();
            lines.addAll(plain ? story.happened() : Page.story(story));
        }
        return String.join("\n", lines);
    }

    /** The problems, each with its place and what to do about it. */
    static List<String> problems(List<Problem> problems) {
        List<String> lines = new ArrayList<>();
        for (Problem problem : problems) {
            lines.add(Text.line(problem.place(), MOST_OF_SENTENCE) + ": " + Text.lines(problem.message(), MOST_OF_SENTENCE));
            if (!problem.repair().isEmpty()) {
                lines.add("    " + Text.lines(problem.repair(), MOST_OF_SENTENCE));
            }
        }
        return lines;
    }

    private static Story bounded(Story story) {
        List<Step> steps = story.timeline().stream().limit(MOST_STEPS)
                .map(step -> new Step(Text.line(step.thread(), MOST_OF_SENTENCE), Text.line(step.what(), MOST_OF_SENTENCE)))
                .toList();
        return new Story(story.happened().stream().limit(MOST_STEPS).map(sentence -> Text.lines(sentence, MOST_OF_SENTENCE))
                .toList(), steps, Text.lines(story.why(), MOST_OF_SENTENCE), Text.line(story.read(), MOST_OF_SENTENCE));
    }
}
