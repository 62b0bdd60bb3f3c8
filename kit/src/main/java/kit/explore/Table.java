package kit.explore;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The engine's detailed table of one run: a column for each thread, a row for each step.
 *
 * @param threads the names of the columns, the first of which is the thread that runs the scenario
 */
record Table(List<String> threads, List<Row> rows) {

    /** The scenario's own thread. */
    static final int MAIN = 0;

    private static final Pattern BORN = Pattern.compile("Thread\\.<init>\\(.*?\"([^\"]+)\"\\): (Thread#\\d+).*");
    private static final Pattern STARTED = Pattern.compile("(\\S+)\\.start\\(\\).*");
    private static final Pattern PLACED = Pattern.compile("(.*?) at [\\w.$<>]+\\((\\w+\\.java):(\\d+)\\).*");

    /**
     * One step.
     *
     * @param column the thread
     * @param text what it did, without the place
     * @param file the source file in which it did so, empty if not told
     * @param line the line, 0 if not told
     */
    record Row(int column, String text, String file, int line) {}

    /** Reads the detailed table out of the engine's report; without one, an empty table. */
    static Table read(String report) {
        List<String[]> cells = new ArrayList<>();
        int detailed = report.indexOf("Detailed trace:");
        report.substring(Math.max(detailed, 0)).lines()
                .filter(line -> line.startsWith("| ") && !line.startsWith("| ---"))
                .forEach(line -> cells.add(line.substring(1).split("\\|", -1)));
        if (detailed < 0 || cells.isEmpty()) {
            return new Table(List.of("main"), List.of());
        }
        int columns = cells.get(0).length - 1;
        List<Row> rows = new ArrayList<>();
        for (String[] line : cells.subList(1, cells.size())) {
            for (int column = 0; column < columns && column < line.length; column++) {
                String text = line[column].strip();
                if (!text.isEmpty()) {
                    rows.add(row(column, text));
                }
            }
        }
        return new Table(names(rows, columns), rows);
    }

    private static Row row(int column, String text) {
        Matcher placed = PLACED.matcher(text);
        return placed.matches()
                ? new Row(column, placed.group(1), placed.group(2), Integer.parseInt(placed.group(3)))
                : new Row(column, text, "", 0);
    }

    /** The columns stand in the order in which the threads were started. */
    private static List<String> names(List<Row> rows, int columns) {
        Map<String, String> born = new HashMap<>();
        List<String> names = new ArrayList<>(List.of("main"));
        for (Row row : rows) {
            Matcher birth = BORN.matcher(row.text());
            Matcher start = STARTED.matcher(row.text());
            if (birth.matches()) {
                born.put(birth.group(2), birth.group(1));
            } else if (start.matches() && names.size() < columns) {
                names.add(born.getOrDefault(start.group(1), "thread " + names.size()));
            }
        }
        while (names.size() < columns) {
            names.add("thread " + names.size());
        }
        return names;
    }

    /** Where the rows after the first thread's start begin; what comes before is construction. */
    int firstStart() {
        for (int i = 0; i < rows.size(); i++) {
            if (STARTED.matcher(rows.get(i).text()).matches()) {
                return i;
            }
        }
        return 0;
    }
}
