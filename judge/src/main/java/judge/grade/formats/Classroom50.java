package judge.grade.formats;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.file.Path;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Stream;
import judge.WholeFile;
import judge.grade.Report;
import judge.grade.Scored;

/**
 * Classroom 50's {@code result.json}, {@code classroom50/result/v1}, one for each learner.
 *
 * <p>Classroom 50 grades one submission at a time, in a workflow that tells the autograder by environment variables whose it
 * is; from there come {@code classroom}, {@code assignment}, {@code submission} and the links. Outside of it they cannot be
 * known: they stay out, and the instructor is told that the files are for reading only.
 *
 * <p>Scores are integers, at most the maximum. Points with decimals are multiplied by 10 or 100, maximum and all; bonus beyond
 * the maximum is cut, which the instructor is told.
 *
 * @see <a href="https://github.com/foundation50/classroom50/wiki/Advanced-Autograding">Advanced Autograding</a>
 */
final class Classroom50 implements Format {
    private static final int MOST_TOLD = 1_000;
    private static final int MOST_DECIMALS = 2;

    private final Map<String, String> environment;

    @JsonInclude(JsonInclude.Include.NON_NULL)
    private record Result(
            String schema, String classroom, String assignment, @JsonProperty("assignment_type") String assignmentType,
            String owner, String submission, String commit, String release, String review, Instant datetime, long score,
            @JsonProperty("max-score") long maxScore, List<Test> tests) {}

    private record Test(
            @JsonProperty("test-name") String testName, boolean passed, long score, @JsonProperty("max-score") long maxScore,
            String outcome, String message) {}

    Classroom50() {
        this(System.getenv());
    }

    Classroom50(Map<String, String> environment) {
        this.environment = environment;
    }

    @Override
    public String name() {
        return "classroom50";
    }

    @Override
    public String about() {
        return "Classroom 50, inside its autograder: classroom50/LEARNER/result.json";
    }

    @Override
    public List<String> write(Report report, Path out) throws IOException {
        TreeSet<String> unknown = new TreeSet<>();
        int decimals = report.learners().stream().mapToInt(Classroom50::decimals).max().orElse(0);
        for (Scored learner : report.learners()) {
            Path folder = out.resolve("classroom50").resolve(FileNames.of(learner.graded().learner()));
            WholeFile.write(folder.resolve("result.json"), Json.bytes(result(report, learner, decimals, unknown)));
        }
        return toTell(report, decimals, unknown);
    }

    private static List<String> toTell(Report report, int decimals, TreeSet<String> unknown) {
        List<String> toTell = new ArrayList<>();
        if (decimals > 0) {
            toTell.add("classroom50: scores are whole numbers there, so points and their maximum stand times "
                    + BigDecimal.ONE.movePointRight(decimals).toPlainString() + ".");
        }
        long beyond = report.learners().stream().filter(learner -> learner.points().compareTo(learner.most()) > 0).count();
        if (beyond > 0) {
            toTell.add("classroom50: " + beyond + " of the learners have more points than the maximum; Classroom 50 knows no"
                    + " bonus, so what is beyond it is cut.");
        }
        if (!unknown.isEmpty()) {
            toTell.add("classroom50: the environment does not give " + String.join(", ", unknown)
                    + "; without them Classroom 50 takes none of the files. Its workflow sets them.");
        } else if (report.learners().size() > 1) {
            toTell.add("classroom50: its workflow grades one submission at a time; these files all name the same one.");
        }
        return toTell;
    }

    private Result result(Report report, Scored learner, int decimals, TreeSet<String> unknown) {
        List<Test> tests = new ArrayList<>();
        for (Entry entry : Entry.of(report, learner).stream().filter(one -> !one.beside()).toList()) {
            entry.lines().forEach(line -> tests.add(test(entry, line, decimals)));
        }
        Instant when = learner.graded().handedIn().equals(Instant.EPOCH) ? report.made() : learner.graded().handedIn();
        long most = whole(learner.most(), decimals);
        String commit = told("COMMIT_URL", unknown);
        return new Result("classroom50/result/v1", told("CLASSROOM", unknown), told("ASSIGNMENT", unknown),
                environment.getOrDefault("MODE", "individual"), told("USERNAME", unknown),
                told("SUBMISSION_TAG", unknown), commit, told("RELEASE_URL", unknown),
                environment.getOrDefault("REVIEW_URL", commit), when.truncatedTo(ChronoUnit.SECONDS),
                Math.min(most, whole(learner.points(), decimals)), most, tests);
    }

    private String told(String variable, TreeSet<String> unknown) {
        String value = environment.getOrDefault(variable, "");
        if (value.isBlank()) {
            unknown.add(variable);
            return null;
        }
        return value;
    }

    private static Test test(Entry entry, Entry.Line line, int decimals) {
        long most = whole(line.worth().most(), decimals);
        return new Test(Text.line(entry.title(line), MOST_TOLD), line.passed(),
                Math.min(most, whole(line.worth().points(), decimals)), most,
                line.passed() ? "passed" : line.couldNotRun() ? "could not run" : "not yet", Text.lines(line.told(), MOST_TOLD));
    }

    /** How many decimals the learner's points have, two at most. */
    private static int decimals(Scored learner) {
        Stream<BigDecimal> checks = learner.exercises().stream().flatMap(exercise -> exercise.checks().stream())
                .flatMap(check -> Stream.of(check.points(), check.most()));
        int decimals = Stream.concat(Stream.of(learner.points(), learner.most()), checks)
                .mapToInt(points -> Math.max(0, points.stripTrailingZeros().scale())).max().orElse(0);
        return Math.min(MOST_DECIMALS, decimals);
    }

    private static long whole(BigDecimal points, int decimals) {
        return points.movePointRight(decimals).setScale(0, RoundingMode.HALF_UP).max(BigDecimal.ZERO).longValue();
    }
}
