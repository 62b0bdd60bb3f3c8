package judge.grade.formats;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import judge.Exercise;
import judge.Lesson;
import judge.Problem;
import judge.grade.Graded;
import judge.grade.Report;
import judge.grade.Scored;
import judge.grade.Submission;
import kit.report.Kind;
import kit.report.Outcome;
import kit.report.Step;
import kit.report.Story;

/** Reports full of strings that try to be more than text; the same for the same seed. */
final class Hostile {
    private static final List<String> PIECES = List.of(
            "]]>", "<![CDATA[", "<!--", "-->", "</testcase>", "<?xml?>", "&#0;", "&amp;", "=1+1", "+1", "-1", "@SUM(A1)",
            "\t=1", "\r=1", "\n=1", "\uFF1D1", "=HYPERLINK(\"http://evil.example\")", "\"", "\"\"", "'", ",", ";", "\r\n",
            "\n", "\r", "\u0000", "\u0001", "\u001b[31m", "\u007f", "\u0085", "\u009b", "\u2028", "\u2029", "\ufffe",
            "\uffff", "\ufdd0", "\ufeff", "\u202e", "\u2066", "\u200f", "\ud800", "\udc00", "\udbff", "\ud83c\udf55",
            "\ud800\udc00", "{\"score\": 100}", "\\", "\\u0000", "\\n", "../../x", "/etc/passwd", "C:\\x", "CON", "nul.txt",
            "Points Possible", "Points\u202e Possible", "Student", "Final Score", "a", "Ada", "ada@example.org", " ", "  ",
            "%s%n", "${jndi:ldap://x}", "<b>", "\u00e9", "e\u0301");

    private final Random luck;

    Hostile(long seed) {
        this.luck = new Random(seed);
    }

    String text() {
        StringBuilder text = new StringBuilder();
        for (int i = luck.nextInt(8); i > 0; i--) {
            text.append(PIECES.get(luck.nextInt(PIECES.size())));
        }
        return luck.nextInt(50) == 0 ? text.append("x").toString().repeat(2_000) : text.toString();
    }

    Report report() {
        List<Exercise> exercises = new ArrayList<>();
        for (int i = 1 + luck.nextInt(3); i > 0; i--) {
            Lesson lesson = new Lesson("0" + i + "-lesson", "lesson", Path.of("nowhere"));
            exercises.add(new Exercise(lesson, "Dish" + i, i, text(), 0, Path.of("Dish.java"), Path.of("nowhere/DishTest.java")));
        }
        List<Scored> learners = new ArrayList<>();
        for (int i = luck.nextInt(4); i > 0; i--) {
            learners.add(learner(exercises, i));
        }
        return new Report(text(), Instant.parse("2026-11-20T20:15:30Z"), exercises, learners,
                List.of(new Report.Absent(text(), Map.of(text(), text()))), List.of(text()));
    }

    private Scored learner(List<Exercise> exercises, int number) {
        List<Graded.OfExercise> came = new ArrayList<>();
        List<Scored.OfExercise> worth = new ArrayList<>();
        for (Exercise exercise : exercises) {
            List<Graded.OfCheck> checks = new ArrayList<>();
            List<Scored.OfCheck> points = new ArrayList<>();
            for (int i = 1 + luck.nextInt(3); i > 0; i--) {
                Outcome outcome = one(Outcome.values());
                List<Step> steps = List.of(new Step(text(), text()), new Step(text(), text()));
                Story story = new Story(List.of(text(), text()), steps, text(), text());
                checks.add(new Graded.OfCheck("check_" + i, one(Kind.values()), List.of(1, 2).subList(0, 1 + luck.nextInt(2)),
                        outcome, outcome == Outcome.PASSED ? null : story, text(), luck.nextInt(100_000)));
                points.add(new Scored.OfCheck(points(), BigDecimal.valueOf(4)));
            }
            List<Problem> problems =
                    luck.nextBoolean() ? List.of() : List.of(new Problem(text(), luck.nextInt(9), 0, text(), text()));
            came.add(new Graded.OfExercise(exercise.path(), text(), one(Outcome.values()), checks, problems, text(), 1));
            worth.add(new Scored.OfExercise(exercise.path(), points(), BigDecimal.valueOf(12), luck.nextBoolean(), points));
        }
        Graded graded = new Graded(number + text(), Instant.EPOCH, "f", came, List.of(new Submission.Ignored(text(), text())),
                List.of(text()), List.of(text()));
        return new Scored(graded, text(), Map.of("email", text(), "Canvas ID", luck.nextBoolean() ? "1" + number : text(),
                "sis login id", text(), "section", text()), points(), BigDecimal.valueOf(36), worth, List.of(text()),
                luck.nextBoolean());
    }

    private BigDecimal points() {
        return BigDecimal.valueOf(luck.nextInt(400), luck.nextInt(4));
    }

    private <T> T one(T[] all) {
        return all[luck.nextInt(all.length)];
    }
}
