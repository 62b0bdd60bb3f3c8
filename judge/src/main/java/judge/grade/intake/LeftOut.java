package judge.grade.intake;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import judge.grade.Submission.Ignored;

/**
 * What was left out and why. Many files of one folder with one reason become one line, so that there are never many
 * lines, however much there was. <b>Threads:</b> one.
 */
final class LeftOut {
    private static final int MOST_KEPT = 500;
    private static final int MOST_OF_A_FOLDER = 3;

    /** @param whole whether the path is a folder that stands for files in it */
    private record Line(String path, String why, boolean whole) {
        int depth() {
            return path.isEmpty() ? 0 : path.split("/").length;
        }

        Line folder() {
            int slash = path.lastIndexOf('/');
            return new Line(slash < 0 ? "" : path.substring(0, slash), why, true);
        }
    }

    private Map<Line, Integer> files = new LinkedHashMap<>();

    void file(String path, String why) {
        add(new Line(Shown.of(path), why, false));
    }

    /** One file of a folder that is left out as a whole. */
    void fileOf(String folder, String why) {
        add(new Line(Shown.of(folder), why, true));
    }

    private void add(Line line) {
        files.merge(line, 1, Integer::sum);
        if (files.size() > MOST_KEPT) {
            foldTo(MOST_KEPT / 2);
        }
    }

    /** In the order of their paths. */
    List<Ignored> lines() {
        Map<Line, Integer> ofFolder = new HashMap<>();
        files.keySet().forEach(line -> ofFolder.merge(line.folder(), 1, Integer::sum));
        fold(line -> !line.whole && ofFolder.get(line.folder()) > MOST_OF_A_FOLDER);
        foldTo(Bounds.MOST_IGNORED);
        List<Ignored> lines = new ArrayList<>();
        files.forEach((line, count) -> lines.add(new Ignored(line.path.isEmpty() ? "." : line.path,
                line.why + (!line.whole ? "" : count == 1 ? " (1 file)" : " (" + count + " files)"))));
        lines.sort(Comparator.comparing(Ignored::path).thenComparing(Ignored::why));
        return lines;
    }

    /**
     * Folds what lies deepest until there are few enough lines: first only where several become one, and then wherever
     * needed. There are few reasons, so there is an end.
     */
    private void foldTo(int most) {
        for (int alone = 1; alone >= 0; alone--) {
            int deepest = files.keySet().stream().mapToInt(Line::depth).max().orElse(0);
            for (; files.size() > most && deepest > 0; deepest--) {
                int depth = deepest;
                Map<Line, Integer> together = new HashMap<>();
                files.keySet().stream().filter(line -> line.depth() == depth)
                        .forEach(line -> together.merge(line.folder(), 1, Integer::sum));
                int fewest = alone + 1;
                fold(line -> line.depth() == depth && together.get(line.folder()) >= fewest);
            }
        }
    }

    private void fold(Predicate<Line> which) {
        Map<Line, Integer> folded = new LinkedHashMap<>();
        files.forEach((line, count) -> folded.merge(which.test(line) ? line.folder() : line, count, Integer::sum));
        files = folded;
    }
}
