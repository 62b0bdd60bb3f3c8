package judge.grade.command;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import judge.grade.Graded;
import judge.grade.batch.Batch;
import kit.report.Outcome;

/** What is said at the end of a batch. */
final class Summary {
    private static final int MOST = 10;

    private final PrintWriter out;

    Summary(PrintWriter out) {
        this.out = out;
    }

    /**
     * Says it.
     *
     * @param all how many submissions there are, graded or not
     * @param told what there is to say of the files that were written
     */
    void tell(List<Graded> graded, Batch.Tally tally, int all, Path report, List<String> told, String next) {
        List<String> stuck = new ArrayList<>();
        List<String> look = new ArrayList<>();
        for (Graded one : graded) {
            List<String> exercises = one.exercises().stream().filter(Summary::couldNotRun).map(Graded.OfExercise::exercise).toList();
            if (!exercises.isEmpty()) {
                stuck.add(one.learner() + ": " + some(exercises));
            }
            one.troubles().stream().findFirst().ifPresent(trouble -> look.add(one.learner() + ": " + trouble));
        }
        out.println();
        out.println(count(all, "submission") + ": " + tally.judged() + " judged, " + tally.again() + " unchanged since they were"
                + (graded.size() < all ? ", " + (all - graded.size()) + " not graded yet" : "") + ".");
        list("Something could not run in", stuck);
        list("Need a look", look);
        list("Could not be judged on this machine", tally.failed());
        told.forEach(out::println);
        out.println("Report: " + report);
        out.println("Next: " + next);
        out.flush();
    }

    private static boolean couldNotRun(Graded.OfExercise exercise) {
        return exercise.outcome() == Outcome.COULD_NOT_RUN && !exercise.missing();
    }

    private void list(String head, List<String> lines) {
        if (!lines.isEmpty()) {
            out.println(head + ": " + lines.size());
            lines.stream().limit(MOST).forEach(line -> out.println("  " + line));
            if (lines.size() > MOST) {
                out.println("  and " + (lines.size() - MOST) + " more, see the report");
            }
        }
    }

    private static String some(List<String> names) {
        return names.size() <= 3 ? String.join(", ", names)
                : String.join(", ", names.subList(0, 3)) + " and " + (names.size() - 3) + " more";
    }

    static String count(int number, String what) {
        return number + " " + what + (number == 1 ? "" : "s");
    }
}
