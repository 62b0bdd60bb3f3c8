package judge.grade;

import java.time.Instant;
import java.util.List;
import judge.Problem;
import kit.report.Kind;
import kit.report.Outcome;
import kit.report.Story;

/**
 * What came of a submission: what {@code results/LEARNER.json} holds, and what all reports are made of.
 *
 * @param fingerprint of the answers and of what judged them: as long as it is the same, nothing is graded again
 * @param exercises one for each exercise of the workshop, in its order, handed in or not
 * @param notes what the batch has to say of this submission to the instructor: no sandbox, cut short, and the like
 */
public record Graded(
        String learner, Instant handedIn, String fingerprint, List<OfExercise> exercises,
        List<Submission.Ignored> ignored, List<String> troubles, List<String> notes) {

    public Graded {
        exercises = List.copyOf(exercises);
        ignored = List.copyOf(ignored);
        troubles = List.copyOf(troubles);
        notes = List.copyOf(notes);
    }

    /**
     * What came of one exercise.
     *
     * @param exercise {@code 03-queues/Kitchen}
     * @param file where its file lay in the submission; empty when there was none
     * @param outcome could not run when nothing was handed in, too: {@link #missing()} tells which
     * @param checks all of them, in the order in which they run, listed before anything ran
     * @param problems why nothing ran
     * @param behavesLike the catalogued wrong answer that fails in the same way, or empty
     * @param millis how long it took; of all that is here, only this and the checks' times differ from run to run
     */
    public record OfExercise(
            String exercise, String file, Outcome outcome, List<OfCheck> checks, List<Problem> problems,
            String behavesLike, long millis) {

        public OfExercise {
            checks = List.copyOf(checks);
            problems = List.copyOf(problems);
        }

        /** Whether no file was handed in. */
        public boolean missing() {
            return file.isEmpty();
        }
    }

    /**
     * What came of one check.
     *
     * @param name the check's method name
     * @param story what there is to tell; {@code null} exactly when it passed
     * @param printed the last lines that the answer printed meanwhile
     */
    public record OfCheck(
            String name, Kind kind, List<Integer> todos, Outcome outcome, Story story, String printed, long millis) {

        public OfCheck {
            todos = List.copyOf(todos);
        }

        /** The promise as a sentence. */
        public String sentence() {
            return name.replace('_', ' ');
        }
    }
}
