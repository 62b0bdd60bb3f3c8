package judge.grade.formats;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.regex.Pattern;
import judge.grade.Report;
import judge.grade.Scored;

/**
 * A CSV file for the import of Canvas's gradebook.
 *
 * <p>Canvas wants a column whose name contains <em>Student</em>, then <em>ID</em>, then SIS ids, then <em>Section</em>, then one
 * for each assignment. A column that it does not know becomes a new assignment, so there is one only, named like the report;
 * {@code Name (12345)} means the assignment of that id, as Canvas's own export writes it. The second row holds the points
 * possible.
 *
 * <p>Canvas finds a learner by its own id, which it reads as a number whatever stands behind it, then by the SIS ids, and then
 * by the name. So a row has {@code canvas id}, {@code sis user id} or {@code sis login id} from the roster. A row whose name
 * contains <em>Points Possible</em> would set the points possible. No mark of byte order: Canvas does not take it away.
 */
final class Canvas implements Format {
    private static final String POINTS_POSSIBLE = "Points Possible";

    /** Columns that Canvas takes for its own and does not import. */
    private static final Pattern NOT_IMPORTED =
            Pattern.compile("(Current|Final) (Score|Points|Grade)|Override (Score|Grade|Status)");

    @Override
    public String name() {
        return "canvas";
    }

    @Override
    public String about() {
        return "Canvas's gradebook, needs ids from the roster: canvas.csv";
    }

    @Override
    public List<String> write(Report report, Path out) throws IOException {
        Gradebook book = Gradebook.of(report, Canvas::id);
        String title = Gradebook.title(report);
        List<List<String>> table = new ArrayList<>();
        table.add(List.of("Student", "ID", "SIS User ID", "SIS Login ID", "Section", title));
        table.add(List.of("    " + POINTS_POSSIBLE, "", "", "", "",
                report.learners().stream().findFirst().map(learner -> Points.plain(learner.most())).orElse("")));
        for (Scored learner : book.rows()) {
            table.add(List.of(Gradebook.cell(learner.name()), id(learner, "canvas id"), id(learner, "sis user id"),
                    id(learner, "sis login id"), Gradebook.cell(id(learner, "section")), Points.plain(learner.points())));
        }
        List<String> toTell = new ArrayList<>(book.write(out, "canvas", false, table));
        if (NOT_IMPORTED.matcher(title).find()) {
            toTell.add("canvas.csv: Canvas does not import a column named " + title
                    + ", because it takes it for one of its own; give the report another title.");
        }
        return toTell;
    }

    private static Gradebook.Id id(Scored learner) {
        List<String> ids = List.of(id(learner, "canvas id"), id(learner, "sis user id"), id(learner, "sis login id"));
        if (Collections.max(ids).isEmpty()) {
            return Gradebook.Id.none("the roster gives no canvas id, sis user id or sis login id");
        } else if (!ids.get(0).matches("[1-9][0-9]{0,18}|")) {
            return Gradebook.Id.none("the canvas id in the roster is no number");
        } else if (!ids.stream().allMatch(Gradebook::plain)) {
            return Gradebook.Id.none("an id in the roster has characters that cannot stand in a table");
        } else if (Gradebook.cell(learner.name()).contains(POINTS_POSSIBLE)) {
            return Gradebook.Id.none("Canvas would take a row of that name for the points possible");
        }
        return Gradebook.Id.of(!ids.get(0).isEmpty() ? "canvas id " + ids.get(0)
                : !ids.get(1).isEmpty() ? "sis user id " + ids.get(1) : "sis login id " + ids.get(2));
    }

    private static String id(Scored learner, String name) {
        return Gradebook.id(learner.ids(), name);
    }
}
