package judge.grade.command;

import java.io.PrintWriter;
import java.time.Duration;
import judge.grade.Graded;
import judge.grade.batch.Watching;
import kit.report.Outcome;

/** A line for each submission, where no terminal shows a bar. */
final class Lines implements Watching {
    private final PrintWriter out; // guarded by this
    private final Estimate estimate = new Estimate();

    Lines(PrintWriter out) {
        this.out = out;
    }

    @Override
    public void begins(int all) {
        estimate.begins(all);
    }

    @Override
    public void started(String learner) {
        // The line comes when there is something to say.
    }

    @Override
    public synchronized void finished(Graded graded, boolean again) {
        estimate.finished(graded, again);
        long passed = graded.exercises().stream().filter(exercise -> exercise.outcome() == Outcome.PASSED).count();
        out.println(estimate.done() + " of " + estimate.all() + "  " + graded.learner() + ": " + passed + " of "
                + graded.exercises().size() + " exercises passed" + (again ? ", as before" : "")
                + estimate.left().filter(left -> estimate.done() < estimate.all()).map(left -> "; " + text(left) + " to go").orElse(""));
        out.flush();
    }

    static String text(Duration duration) {
        long seconds = duration.toSeconds();
        return seconds < 90 ? seconds + " s" : seconds < 5400 ? (seconds + 30) / 60 + " min" : (seconds + 1800) / 3600 + " h";
    }
}
