package kit.explore;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import kit.report.Step;
import kit.report.Story;
import kit.report.Words;
import kit.watch.Frames;

/**
 * Turns the engine's report of a failed exploration into a story: what happened, and the order of steps that led to it, in
 * the learner's own lines.
 */
final class Trace {
    private static final int MOST = 10;
    private static final Pattern STUCK_IN_START = Pattern.compile(" stays at \\S+\\.start\\(\\) ");
    private static final Pattern HEADER = Pattern.compile("= Concurrent test failed =\\s+(\\S+?)(?:: (.*?))?\\n\\s+at ", Pattern.DOTALL);
    private static final Pattern OWN = Pattern.compile("kit\\..*(NotYet|Failure)");

    private final String report;
    private final Frames frames;
    private final Table table;

    /**
     * @param report the message of Lincheck's error
     * @param frames the learner's file
     */
    Trace(String report, Frames frames) {
        this.report = report;
        this.frames = frames;
        this.table = Table.read(report);
    }

    /** Whether the engine reports that it could not do its work. */
    static boolean tellsOfTheEngineItself(String report) {
        return !report.contains("= Concurrent test ");
    }

    /** Whether a run was ended by the clock: unlike one in which nobody could move, it has no order of steps to show. */
    static boolean timedOut(String report) {
        return report.contains("has hung =") && !report.contains("Detailed trace:");
    }

    /**
     * Whether the engine lost the thread of the run, which happens on newer JDKs (seen on 25): nobody ever waits in
     * {@code Thread.start}; and a monitor that a run says is not owned is one that the engine holds in the machine's place. What
     * really calls {@code notify} without its monitor fails in every script as well, and those run first.
     */
    static boolean blamesTheAnswerForTheEngine(Story story) {
        String told = story.oneLine();
        return STUCK_IN_START.matcher(told).find() || told.contains("current thread is not owner");
    }

    /** The story; its reason and where to read are the check's to add. */
    Story story() {
        List<String> happened = report.contains("= Concurrent test has hung =") ? hung() : failed();
        return new Story(happened, shortened(steps()), "", "");
    }

    private List<String> failed() {
        Matcher header = HEADER.matcher(report);
        if (!header.find()) {
            return List.of(Words.NO_LINE);
        }
        String message = header.group(2) == null ? "" : header.group(2).strip();
        if (OWN.matcher(header.group(1)).matches()) {
            return List.of(message);
        }
        String type = header.group(1).substring(header.group(1).lastIndexOf('.') + 1);
        Matcher line = Pattern.compile("\\((" + Pattern.quote(frames.file()) + ":\\d+)\\)").matcher(report);
        return List.of(Words.met("A thread", type, line.find() ? line.group(1) : Words.NO_LINE, message));
    }

    /** Who stays where: those whose last step is a wait. */
    private List<String> hung() {
        Map<Integer, Table.Row> mine = new LinkedHashMap<>();
        Map<Integer, String> last = new LinkedHashMap<>();
        int end = Table.MAIN;
        for (Table.Row row : table.rows().subList(table.firstStart(), table.rows().size())) {
            if (row.file().equals(frames.file()) && !noise(row.text())) {
                mine.put(row.column(), row);
            }
            last.put(row.column(), row.text());
            end = row.column();
        }
        List<String> waiting = new ArrayList<>(List.of(Words.stuck()));
        for (Map.Entry<Integer, Table.Row> entry : mine.entrySet()) {
            boolean waits = last.get(entry.getKey()).startsWith("switch (reason") || entry.getKey() == end;
            if (waits) {
                waiting.add(Words.stuckAt(table.threads().get(entry.getKey()), said(entry.getValue()), place(entry.getValue())));
            }
        }
        return waiting;
    }

    private String place(Table.Row row) {
        return row.line() == 0 ? frames.file() : frames.file() + ":" + row.line();
    }

    /** The learner's own steps, and the calls that the check made. */
    private List<Step> steps() {
        List<Step> steps = new ArrayList<>();
        for (Table.Row row : table.rows().subList(table.firstStart(), table.rows().size())) {
            boolean mine = row.file().equals(frames.file());
            boolean called = row.file().endsWith("Test.java") && row.text().contains("(") && row.column() != Table.MAIN;
            if ((mine || called) && !noise(row.text())) {
                String line = mine && row.line() > 0 ? ":" + row.line() + " " : "";
                steps.add(new Step(table.threads().get(row.column()), line + said(row)));
            }
        }
        return steps;
    }

    private static boolean noise(String text) {
        return text.startsWith("loop(") || text.startsWith("<iteration") || text.startsWith("switch") || text.contains("Object.<init>")
                || text.contains("currentThread()") || text.contains("Itr#") || text.startsWith("Array<") || text.contains(".act(Scene");
    }

    private static String said(Table.Row row) {
        return switch (row.text()) {
            case "MONITORENTER" -> "synchronized {";
            case "MONITOREXIT" -> "}";
            case "WAIT" -> "wait()";
            case "NOTIFY" -> "notify";
            default -> row.text()
                    .replaceFirst("^(\\S+) \u279c (.*)$", "read $1 -> $2")
                    .replaceFirst("^(\\S+) = (.*)$", "write $1 = $2")
                    .replaceFirst("^(.*\\)): (.*)$", "$1 -> $2");
        };
    }

    /** At most {@value #MOST} steps: those next to a change of thread stay, the inside of long stretches goes. */
    private static List<Step> shortened(List<Step> steps) {
        List<Step> kept = new ArrayList<>(steps);
        if (kept.size() > MOST) {
            kept.removeIf(step -> step.what().endsWith("}"));
        }
        while (kept.size() > MOST) {
            int from = 0;
            int longest = 0;
            int start = 0;
            for (int i = 1; i <= kept.size(); i++) {
                if (i == kept.size() || !kept.get(i).thread().equals(kept.get(start).thread())) {
                    if (i - start > longest) {
                        longest = i - start;
                        from = start;
                    }
                    start = i;
                }
            }
            kept.remove(longest > 3 ? inside(kept, from, longest) : 0);
        }
        return kept;
    }

    /** Of a long stretch, the step next to its middle; the check's calls stay as long as there is another one. */
    private static int inside(List<Step> steps, int from, int length) {
        int middle = from + length / 2;
        for (int away = 0; away < length / 2; away++) {
            for (int i : new int[] {middle - away, middle + away}) {
                if (i > from && i < from + length - 1 && steps.get(i).what().startsWith(":")) {
                    return i;
                }
            }
        }
        return middle;
    }
}
