package judge.grade.formats;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import judge.WholeFile;
import judge.grade.Graded;
import judge.grade.Report;
import judge.grade.Scored;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

/**
 * A table of grades that is uploaded: who gets a row, and how cells are written.
 *
 * <p>Nobody is matched by guessing and nobody gets a zero that is none. A learner is left out whom the roster gives no usable
 * id, whose id another one has too, who handed nothing in, or of whose submission nothing could be run while the points file
 * does not say what that counts; an upload changes nothing for those. Each of them stands in a note beside the table, with the
 * reason.
 *
 * @param rows the learners in the table
 * @param leftOut the others, one line each
 */
record Gradebook(List<Scored> rows, List<String> leftOut) {
    private static final int MOST_OF_CELL = 4_000;

    /** What tells a learner from others, or why there is nothing. */
    record Id(String value, String trouble) {

        static Id of(String value) {
            return new Id(value, "");
        }

        static Id none(String trouble) {
            return new Id("", trouble);
        }
    }

    static Gradebook of(Report report, Function<Scored, Id> ids) {
        Map<String, Integer> uses = new HashMap<>();
        report.learners().forEach(learner -> uses.merge(ids.apply(learner).value(), 1, Integer::sum));
        List<Scored> rows = new ArrayList<>();
        List<String> leftOut = new ArrayList<>();
        for (Scored learner : report.learners()) {
            Id id = ids.apply(learner);
            String why = !id.trouble().isEmpty() ? id.trouble()
                    : uses.get(id.value()) > 1 ? "the roster gives " + id.value() + " to somebody else, too"
                    : nothingHandedIn(learner) ? "nothing was handed in that could be judged"
                    : nothingRan(report, learner) ? "nothing of the submission could be run, and a zero would say that it did"
                    : "";
            if (why.isEmpty()) {
                rows.add(learner);
            } else {
                leftOut.add(who(learner) + ": " + why + ".");
            }
        }
        report.absent().forEach(absent -> leftOut.add(Text.line(absent.name(), MOST_OF_CELL) + ": nothing was handed in."));
        return new Gradebook(rows, leftOut);
    }

    /** The id of that name in the roster, in whatever case that is written; empty when there is none. */
    static String id(Map<String, String> ids, String name) {
        return ids.entrySet().stream().filter(id -> id.getKey().strip().equalsIgnoreCase(name)).sorted(Map.Entry.comparingByKey())
                .map(id -> id.getValue().strip()).filter(id -> !id.isEmpty()).findFirst().orElse("");
    }

    /** Whether the id can stand in a cell as it is: on one line, harmless, and nothing that a spreadsheet would compute. */
    static boolean plain(String id) {
        return id.length() <= MOST_OF_CELL && Text.line(id, MOST_OF_CELL).equals(id) && !computed(id);
    }

    /** The name of the column with the points; a column without a name would be nobody's. */
    static String title(Report report) {
        String title = cell(report.title());
        return title.isEmpty() ? "Points" : title;
    }

    /** A text as a cell: on one line, and a text for every spreadsheet. */
    static String cell(String text) {
        String line = Text.line(text, MOST_OF_CELL);
        return computed(line) ? "'" + line : line;
    }

    /** Whether a spreadsheet would take it for a formula: {@code = + - @}, also in full width, after any blanks. */
    private static boolean computed(String text) {
        return text.codePoints().filter(c -> !Character.isWhitespace(c) && !Character.isSpaceChar(c)).limit(1)
                .anyMatch(c -> "=+-@\uFF1D\uFF0B\uFF0D\uFF20".indexOf(c) >= 0);
    }

    /** Writes the table, and beside it the note or, when there is nothing to note, none. */
    List<String> write(Path out, String name, boolean mark, List<List<String>> table) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (Writer text = new OutputStreamWriter(bytes, StandardCharsets.UTF_8);
                CSVPrinter csv = new CSVPrinter(text, CSVFormat.RFC4180)) {
            if (mark) {
                text.write('\uFEFF');
            }
            for (List<String> row : table) {
                csv.printRecord(row);
            }
        }
        WholeFile.write(out.resolve(name + ".csv"), bytes.toByteArray());
        return note(out, name);
    }

    private List<String> note(Path out, String name) throws IOException {
        Path file = out.resolve(name + "-left-out.txt");
        List<Scored> open = rows.stream().filter(Scored::undecided).toList();
        if (leftOut.isEmpty() && open.isEmpty()) {
            Files.deleteIfExists(file);
            return List.of();
        }
        List<String> lines = new ArrayList<>();
        lines.add(name + ".csv has rows for " + rows.size() + " of " + (rows.size() + leftOut.size()) + " learners.");
        section(lines, "Left out; the upload changes nothing for them:", leftOut);
        section(lines, "In the table with the points so far, which are not final: something could not run.",
                open.stream().map(learner -> who(learner) + ": " + Points.plain(learner.points()) + " points.").toList());
        WholeFile.write(file, (String.join("\n", lines) + "\n").getBytes(StandardCharsets.UTF_8));
        return List.of(name + ".csv: of " + (rows.size() + leftOut.size()) + " learners, " + leftOut.size() + " left out and "
                + open.size() + " not final; " + file.getFileName() + " says who and why.");
    }

    private static void section(List<String> lines, String title, List<String> who) {
        if (!who.isEmpty()) {
            lines.add("");
            lines.add(title);
            who.forEach(line -> lines.add("- " + line));
        }
    }

    private static String who(Scored learner) {
        String name = Text.line(learner.name(), MOST_OF_CELL);
        String folder = Text.line(learner.graded().learner(), MOST_OF_CELL);
        return name.equals(folder) ? name : name + " (" + folder + ")";
    }

    private static boolean nothingHandedIn(Scored learner) {
        return learner.graded().exercises().stream().allMatch(Graded.OfExercise::missing);
    }

    /** Not when whoever decides on points has decided that what could not run counts as nothing. */
    private static boolean nothingRan(Report report, Scored learner) {
        List<Entry> handedIn = Entry.of(report, learner).stream().filter(entry -> !entry.came().missing()).toList();
        return learner.undecided() && learner.points().signum() == 0 && handedIn.stream().allMatch(Entry::nothingRan);
    }
}
