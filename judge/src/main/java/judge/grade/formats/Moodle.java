package judge.grade.formats;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import judge.grade.Report;
import judge.grade.Scored;

/**
 * A CSV file for Moodle's grade import.
 *
 * <p>Moodle matches e-mail addresses by upper and lower case, so they stand here as in the roster. One that it does not know
 * stops the whole import, and a row without one would go to the learner of the row before, so there is none. Grade and
 * feedback always stand together: feedback imported alone wipes grades. A grade above 100 stops the import unless the site
 * allows unlimited grades. The file begins with a mark of byte order, which Moodle takes away and spreadsheets go by.
 */
final class Moodle implements Format {
    private static final BigDecimal MOST_BY_DEFAULT = BigDecimal.valueOf(100);

    @Override
    public String name() {
        return "moodle";
    }

    @Override
    public String about() {
        return "Moodle's grade import, needs e-mail addresses from the roster: moodle.csv";
    }

    @Override
    public List<String> write(Report report, Path out) throws IOException {
        Gradebook book = Gradebook.of(report, Moodle::id);
        String title = Gradebook.title(report);
        List<List<String>> table = new ArrayList<>();
        table.add(List.of("Name", "Email address", title, title + " (Feedback)"));
        for (Scored learner : book.rows()) {
            table.add(List.of(Gradebook.cell(learner.name()), id(learner).value(), Points.plain(learner.points()),
                    Gradebook.cell(feedback(report, learner))));
        }
        List<String> toTell = new ArrayList<>(book.write(out, "moodle", true, table));
        if (book.rows().stream().anyMatch(learner -> learner.points().compareTo(MOST_BY_DEFAULT) > 0)) {
            toTell.add("moodle.csv: some have more than 100 points, at which Moodle stops the import unless the site allows"
                    + " unlimited grades.");
        }
        return toTell;
    }

    private static String feedback(Report report, Scored learner) {
        List<String> parts = new ArrayList<>();
        parts.add(Points.plain(learner.points()) + " of " + Points.plain(learner.most()) + " points"
                + (learner.undecided() ? ", not final: something could not run" : "") + ".");
        parts.addAll(learner.remarks());
        for (Entry entry : Entry.of(report, learner).stream().filter(one -> !one.came().missing()).toList()) {
            Scored.OfExercise exercise = entry.worth();
            parts.add(exercise.exercise() + ": " + Points.plain(exercise.points()) + " of " + Points.plain(exercise.most())
                    + (exercise.bonus() ? " (bonus)" : "") + ".");
        }
        return String.join(" ", parts);
    }

    private static Gradebook.Id id(Scored learner) {
        String email = Gradebook.id(learner.ids(), "email");
        if (email.isEmpty()) {
            return Gradebook.Id.none("the roster gives no email");
        } else if (!email.matches("[^\\s@]+@[^\\s@]+") || !Gradebook.plain(email)) {
            return Gradebook.Id.none("the email in the roster is none that can stand in a table");
        }
        return Gradebook.Id.of(email);
    }
}
