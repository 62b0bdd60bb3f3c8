package kit.report;

import java.util.List;
import java.util.function.UnaryOperator;

/**
 * What a failed check tells: facts, the order of steps, why it can happen, where to read.
 *
 * @param happened what happened, with numbers and thread names: one sentence each
 * @param timeline the order of steps that led to it, empty where there is none
 * @param why why this can happen; never the repair
 * @param read where to read: a path in the workspace with an anchor, or empty
 */
public record Story(List<String> happened, List<Step> timeline, String why, String read) {

    public Story {
        happened = List.copyOf(happened);
        timeline = List.copyOf(timeline);
    }

    public static Story of(String happened) {
        return of(List.of(happened));
    }

    /** One sentence each. */
    public static Story of(List<String> happened) {
        return new Story(happened, List.of(), "", "");
    }

    /** The same with other words for what happened, for who did what, and for what each did; why and where to read stay. */
    public Story told(UnaryOperator<String> words) {
        return new Story(
                happened.stream().map(words).toList(),
                timeline.stream().map(step -> new Step(words.apply(step.thread()), words.apply(step.what()))).toList(),
                why, read);
    }

    public Story withTimeline(List<Step> steps) {
        return new Story(happened, steps, why, read);
    }

    public Story because(String newWhy, String newRead) {
        return new Story(happened, timeline, newWhy, newRead);
    }

    /** All of what happened on one line: what first lines of wrong answers are compared with. */
    public String oneLine() {
        return String.join(" ", happened).replaceAll("\\s+", " ");
    }
}
