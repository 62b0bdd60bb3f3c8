package judge.grade.points;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import judge.Exercise;
import judge.Problem;
import judge.Tiny;
import judge.Workspace;
import judge.grade.Graded;
import judge.grade.Report;
import judge.grade.Scored;
import kit.report.Check;
import kit.report.Outcome;
import kit.report.Story;
import kit.report.Words;

/** The tiny workshop, in which Tray has a promise, a script and an exploration, and Counter three promises. */
final class Marked {
    static final Instant DUE = Instant.parse("2026-12-01T12:00:00Z");

    private final Path folder;
    private final Workspace workspace;

    Marked(Path folder) {
        this.folder = folder;
        Tiny tiny = new Tiny(folder);
        tiny.write("09-tiny/src/test/java/tiny/TomorrowTest.java", """
                package tiny;

                @kit.Exercise(number = 4, about = "what no JDK has yet", since = 999)
                class TomorrowTest {
                    @kit.Promise(todo = 1, why = "x", read = "x")
                    void it_is_tomorrow() {}
                }
                """);
        workspace = tiny.open();
    }

    Workspace workspace() {
        return workspace;
    }

    Policy policy(String yaml) throws Mistakes {
        return Policy.read(workspace, write("points.yaml", yaml));
    }

    Path write(String file, String text) {
        return write(file, text.getBytes(StandardCharsets.UTF_8));
    }

    Path write(String file, byte[] bytes) {
        try {
            return Files.write(folder.resolve(file), bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Report report(String yaml, Graded... graded) throws Mistakes {
        return policy(yaml).report("Autumn", DUE, List.of(graded), List.of());
    }

    Scored scored(String yaml, Graded graded) throws Mistakes {
        return report(yaml, graded).learners().get(0);
    }

    Graded graded(String learner, Instant handedIn, Graded.OfExercise... exercises) {
        return new Graded(learner, handedIn, "", List.of(exercises), List.of(), List.of(), List.of());
    }

    Graded graded(Graded.OfExercise... exercises) {
        return graded("ada", DUE, exercises);
    }

    Graded.OfExercise counter(String outcomes) {
        return exercise("Counter", outcomes);
    }

    Graded.OfExercise tray(String outcomes) {
        return exercise("Tray", outcomes);
    }

    /** With an outcome for each check: passed, not yet, could not run, or waited for others that did not pass. */
    Graded.OfExercise exercise(String name, String outcomes) {
        Exercise exercise = workspace.declared().stream().filter(one -> one.name().equals(name)).findFirst().orElseThrow();
        List<Check> checks = workspace.checks(exercise);
        List<Graded.OfCheck> marked = new ArrayList<>();
        for (int i = 0; i < checks.size(); i++) {
            char outcome = outcomes.charAt(i);
            marked.add(new Graded.OfCheck(checks.get(i).name(), checks.get(i).kind(), checks.get(i).todos(),
                    switch (outcome) {
                        case 'p' -> Outcome.PASSED;
                        case 'n' -> Outcome.NOT_YET;
                        default -> Outcome.COULD_NOT_RUN;
                    },
                    outcome == 'p' ? null : Story.of(outcome == 'w' ? Words.waitsForOthers() : "The plate is square."), "", 1));
        }
        Outcome all = outcomes.contains("c") ? Outcome.COULD_NOT_RUN : outcomes.contains("n") ? Outcome.NOT_YET : Outcome.PASSED;
        return new Graded.OfExercise(exercise.path(), "tiny/" + name + ".java", all, marked, List.of(), "", 3);
    }

    /** With nothing handed in. */
    Graded.OfExercise missing(String name) {
        Graded.OfExercise nothing = exercise(name, "ccc");
        return new Graded.OfExercise(nothing.exercise(), "", Outcome.COULD_NOT_RUN, nothing.checks(), List.of(), "", 0);
    }

    /** With something handed in that does not compile. */
    Graded.OfExercise broken(String name) {
        Graded.OfExercise nothing = exercise(name, "ccc");
        return new Graded.OfExercise(nothing.exercise(), nothing.file(), Outcome.COULD_NOT_RUN, nothing.checks(),
                List.of(new Problem(name + ".java", 7, 3, "';' expected.", "")), "", 0);
    }

    static BigDecimal points(String number) {
        return new BigDecimal(number);
    }
}
