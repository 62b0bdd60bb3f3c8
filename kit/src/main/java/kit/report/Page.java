package kit.report;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Lays a story out for a terminal of 80 columns: what happened, the timeline with a column for each thread, why, where to
 * read.
 *
 * <pre>
 * What happened   The balance is 1, not 2.
 *     cook-1                               | cook-2
 *     :3 read balance -> 0                 |
 *                                          | :3 read balance -> 0
 * Why             cook-2 could read between cook-1's read and write.
 * Read            02-locks/README.md#2-the-lost-update
 * </pre>
 */
public final class Page {
    /** Columns of a terminal. */
    public static final int WIDTH = 80;

    private static final int MARGIN = 16;
    private static final int ROOM = WIDTH - MARGIN;
    private static final int INDENT = 4;
    private static final int MOST_PRINTED = 3;
    private static final int MOST_COLUMNS = 4;

    private Page() {}

    /** The board: a line for each exercise, and how many are done. */
    public static List<String> board(List<Standing> standings) {
        List<String> lines = new ArrayList<>();
        int name = standings.stream().mapToInt(standing -> standing.exercise().length()).max().orElse(0);
        for (Standing standing : standings) {
            String left = String.format("  [%s] %d %-" + name + "s  %s", standing.done() ? "x" : " ",
                    standing.number(), standing.exercise(), standing.about());
            String right = standing.passed() + " of " + standing.results().size();
            lines.add(String.format("%-" + (WIDTH - right.length() - 2) + "s%s", cut(left, WIDTH - 12), right));
        }
        return lines;
    }

    /** The first check of that exercise that did not pass: its promise, its story, what the answer printed. */
    public static List<String> firstStory(Standing standing) {
        List<String> lines = new ArrayList<>();
        CheckResult first = standing.first().orElseThrow();
        lines.addAll(wrapped(standing.exercise() + ", TODO " + first.check().todos().stream().map(String::valueOf)
                .collect(Collectors.joining(" and ")) + ": " + first.check().sentence() + ".", WIDTH));
        lines.add("");
        lines.addAll(story(first.story()));
        List<String> printed = first.printed().lines().filter(line -> !line.isBlank()).toList();
        section(lines, "It printed", printed.subList(Math.max(0, printed.size() - MOST_PRINTED), printed.size())
                .stream().map(line -> cut(line, ROOM)).toList());
        return lines;
    }

    /** The story, line by line. */
    public static List<String> story(Story story) {
        List<String> lines = new ArrayList<>();
        List<String> happened = new ArrayList<>();
        story.happened().forEach(sentence -> happened.addAll(wrapped(sentence, ROOM)));
        section(lines, "What happened", happened);
        timeline(story.timeline()).forEach(row -> lines.add((" ".repeat(INDENT) + row).stripTrailing()));
        section(lines, "Why", wrapped(story.why(), ROOM));
        section(lines, "Read", story.read().isEmpty() ? List.of() : List.of(story.read()));
        return lines;
    }

    private static void section(List<String> lines, String title, List<String> body) {
        for (int i = 0; i < body.size(); i++) {
            lines.add(String.format("%-" + MARGIN + "s%s", i == 0 ? title : "", body.get(i)).stripTrailing());
        }
    }

    private static List<String> timeline(List<Step> steps) {
        List<String> threads = steps.stream().map(Step::thread).distinct().sorted().toList();
        List<String> lines = new ArrayList<>();
        if (threads.size() > MOST_COLUMNS || threads.size() == 1) {
            steps.forEach(step -> lines.add(cut(step.thread() + ": " + step.what(), WIDTH - INDENT)));
            return lines;
        }
        if (!steps.isEmpty()) {
            lines.add(row(threads));
        }
        for (Step step : steps) {
            lines.add(row(threads.stream().map(thread -> thread.equals(step.thread()) ? step.what() : "").toList()));
        }
        return lines;
    }

    private static String row(List<String> cells) {
        int width = (WIDTH - INDENT - 3 * (cells.size() - 1)) / cells.size();
        List<String> padded = cells.stream().map(cell -> String.format("%-" + width + "s", cut(cell, width))).toList();
        return String.join(" | ", padded).stripTrailing();
    }

    private static String cut(String text, int width) {
        return text.length() <= width ? text : text.substring(0, width - 2) + "..";
    }

    /** The text in lines of at most that many characters, broken at blanks. */
    static List<String> wrapped(String text, int width) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        for (String word : text.strip().split("\\s+")) {
            if (!line.isEmpty() && line.length() + 1 + word.length() > width) {
                lines.add(line.toString());
                line.setLength(0);
            }
            line.append(line.isEmpty() ? "" : " ").append(word);
        }
        if (!line.isEmpty()) {
            lines.add(line.toString());
        }
        return lines;
    }
}
