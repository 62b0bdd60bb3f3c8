package judge.grade.report;

import java.util.List;
import kit.report.Step;

/**
 * The order of steps as a table: a column for each thread, or one of threads and one of steps where that would be too wide.
 *
 * @param threads in the order of their names
 * @param more how many steps are left out
 */
public record Timeline(List<String> threads, boolean columns, List<Row> rows, int more) {
    private static final int MOST_ROWS = 60;
    private static final int MOST_COLUMNS = 5;

    /**
     * A step.
     *
     * @param column the place of its thread among the threads
     */
    public record Row(int column, String thread, String what) {}

    static Timeline of(List<Step> steps) {
        List<String> threads = steps.stream().map(Step::thread).distinct().sorted().toList();
        List<Row> rows = steps.stream().limit(MOST_ROWS)
                .map(step -> new Row(threads.indexOf(step.thread()), Shown.sentence(step.thread()), Shown.sentence(step.what())))
                .toList();
        boolean columns = threads.size() > 1 && threads.size() <= MOST_COLUMNS;
        return new Timeline(threads.stream().limit(MOST_COLUMNS).map(Shown::sentence).toList(), columns, rows,
                steps.size() - rows.size());
    }
}
