package judge.grade.report;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import judge.Exercise;
import judge.Problem;
import judge.grade.Graded;
import judge.grade.Report;
import judge.grade.Scored;
import judge.grade.Submission;
import kit.report.Page;
import kit.report.Step;
import kit.report.Story;

/**
 * What stands in a learner's page: what concerns this learner, and nothing of others, of answers, or of what the instructor
 * alone is told.
 *
 * @param batch the batch's name
 * @param made when the report was made
 * @param percent of what can be reached without bonus, 0 to 100
 * @param nothing whether no exercise file was found
 * @param incomplete whether the submission could not be read whole
 */
public record LearnerPage(
        String batch, String made, String name, String handedIn, String points, String most, int percent,
        boolean undecided, boolean nothing, boolean incomplete, List<String> remarks, List<OfExercise> exercises,
        List<Submission.Ignored> ignored, int moreIgnored) {

    private static final int MOST_IGNORED = 100;
    private static final int MOST_PROBLEMS = 20;
    private static final int MOST_SENTENCES = 20;
    private static final int MOST_LINES = 200;

    /**
     * An exercise.
     *
     * @param about what it is about; empty when the workshop has no such exercise any more
     * @param file where it lay in the submission
     * @param passed how many checks did
     */
    public record OfExercise(
            String path, String about, String file, State state, boolean bonus, String points, String most, int passed,
            List<Problem> problems, int moreProblems, List<OfCheck> checks) {}

    /**
     * A check.
     *
     * @param story as lines for a terminal's width
     */
    public record OfCheck(
            String sentence, State state, String points, String most, List<Integer> todos, List<String> happened,
            Timeline timeline, String why, String read, String printed, List<String> story) {}

    static LearnerPage of(Report report, Scored scored) {
        Map<String, String> about = report.exercises().stream()
                .collect(Collectors.toMap(Exercise::path, Exercise::about, (one, other) -> one));
        Graded graded = scored.graded();
        List<OfExercise> exercises = IntStream.range(0, graded.exercises().size())
                .mapToObj(i -> exercise(graded.exercises().get(i), scored.exercises().get(i), about)).toList();
        List<Submission.Ignored> ignored = graded.ignored().stream().limit(MOST_IGNORED)
                .map(one -> new Submission.Ignored(Shown.sentence(one.path()), Shown.sentence(one.why()))).toList();
        return new LearnerPage(Shown.sentence(report.title()), Told.time(report.made()), Shown.sentence(scored.name()),
                Told.time(graded.handedIn()), Told.points(scored.points()), Told.points(scored.most()),
                Math.min(100, Told.percent(scored.points().doubleValue(), scored.most().doubleValue())), scored.undecided(),
                graded.exercises().stream().allMatch(Graded.OfExercise::missing), !graded.troubles().isEmpty(),
                scored.remarks().stream().map(Shown::sentence).toList(), exercises, ignored,
                graded.ignored().size() - ignored.size());
    }

    private static OfExercise exercise(Graded.OfExercise graded, Scored.OfExercise scored, Map<String, String> about) {
        List<OfCheck> checks = IntStream.range(0, graded.checks().size())
                .mapToObj(i -> check(graded.checks().get(i), scored.checks().get(i))).toList();
        List<Problem> problems = graded.problems().stream().limit(MOST_PROBLEMS).map(LearnerPage::problem).toList();
        return new OfExercise(graded.exercise(), about.getOrDefault(graded.exercise(), ""), Shown.sentence(graded.file()),
                State.of(graded), scored.bonus(), Told.points(scored.points()), Told.points(scored.most()),
                (int) checks.stream().filter(check -> check.state() == State.PASSED).count(), problems,
                graded.problems().size() - problems.size(), checks);
    }

    private static Problem problem(Problem problem) {
        return new Problem(Shown.sentence(problem.file()), problem.line(), problem.column(), Shown.sentence(problem.message()),
                Shown.sentence(problem.repair()), problem.forbidden());
    }

    private static OfCheck check(Graded.OfCheck graded, Scored.OfCheck scored) {
        Story story = graded.story() == null ? new Story(List.of(), List.of(), "", "") : shown(graded.story());
        return new OfCheck(graded.sentence(), State.of(graded.outcome()), Told.points(scored.points()),
                Told.points(scored.most()), graded.todos(), story.happened(), Timeline.of(story.timeline()), story.why(),
                story.read(), Shown.printed(graded.printed()), lines(story));
    }

    private static Story shown(Story story) {
        List<String> happened = story.happened().stream().limit(MOST_SENTENCES).map(LearnerPage::text).toList();
        List<Step> timeline = story.timeline().stream()
                .map(step -> new Step(line(step.thread()), line(step.what()))).toList();
        return new Story(happened, timeline, text(story.why()), text(story.read()));
    }

    private static List<String> lines(Story story) {
        List<String> lines = Page.story(story);
        return lines.size() <= MOST_LINES ? lines : lines.subList(0, MOST_LINES);
    }

    private static String text(String text) {
        return Shown.visible(Shown.sentence(text)).strip();
    }

    private static String line(String text) {
        return text(text).replaceAll("\\s+", " ");
    }
}
