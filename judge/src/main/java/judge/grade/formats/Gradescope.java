package judge.grade.formats;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import judge.WholeFile;
import judge.grade.Report;
import judge.grade.Scored;

/**
 * Gradescope's {@code results.json}, one for each learner.
 *
 * <p>The top-level score is always there and overrides the sum of the tests, so lateness and bonus count. Every test is
 * visible: a hidden one would hide the total. Formats of texts are named, because Gradescope would render the top-level
 * output as HTML. It knows <em>passed</em> and <em>failed</em> only; what could not run says so in its name and output.
 * Gradescope documents no limit of size; we keep below {@value #MOST_BYTES} bytes by telling less of each test.
 *
 * @see <a href="https://gradescope-autograders.readthedocs.io/en/latest/specs/">Autograder Specifications</a>
 */
final class Gradescope implements Format {
    static final int MOST_BYTES = 1_000_000;

    private static final int MOST_TOLD = 4_000;
    private static final int LEAST_TOLD = 60;

    private record Results(
            BigDecimal score, String output, @JsonProperty("output_format") String outputFormat,
            @JsonProperty("test_output_format") String testOutputFormat,
            @JsonProperty("test_name_format") String testNameFormat, String visibility,
            @JsonProperty("stdout_visibility") String stdoutVisibility, List<Test> tests) {}

    private record Test(
            BigDecimal score, @JsonProperty("max_score") BigDecimal maxScore, String status, String name,
            @JsonProperty("name_format") String nameFormat, String output, @JsonProperty("output_format") String outputFormat,
            String visibility) {}

    @Override
    public String name() {
        return "gradescope";
    }

    @Override
    public String about() {
        return "Gradescope's autograder: gradescope/LEARNER/results.json";
    }

    @Override
    public List<String> write(Report report, Path out) throws IOException {
        for (Scored learner : report.learners()) {
            List<Entry> entries = Entry.of(report, learner);
            WholeFile.write(out.resolve("gradescope").resolve(FileNames.of(learner.graded().learner())).resolve("results.json"),
                    fitting(learner, entries));
        }
        return List.of();
    }

    private static byte[] fitting(Scored learner, List<Entry> entries) {
        int most = MOST_TOLD;
        byte[] content = Json.bytes(results(learner, entries, most));
        while (content.length > MOST_BYTES && most > LEAST_TOLD) {
            most = Math.max(LEAST_TOLD, most / 2);
            content = Json.bytes(results(learner, entries, most));
        }
        return content;
    }

    private static Results results(Scored learner, List<Entry> entries, int most) {
        List<Test> tests = new ArrayList<>();
        for (Entry entry : entries.stream().filter(one -> !one.beside()).toList()) {
            entry.lines().forEach(line -> tests.add(test(entry, line, most)));
        }
        return new Results(learner.points(), summary(learner, most), "text", "text", "text", "visible", "hidden", tests);
    }

    private static Test test(Entry entry, Entry.Line line, int most) {
        List<String> output = new ArrayList<>();
        if (!line.told().isEmpty()) {
            output.add(Text.lines(line.told(), most));
        }
        if (!line.check().printed().isBlank()) {
            output.add("It printed:\n" + Text.lastLines(line.check().printed(), most / 2).stripTrailing());
        }
        return new Test(line.worth().points(), line.worth().most(), line.passed() ? "passed" : "failed", entry.title(line),
                "text", String.join("\n\n", output), "text", "visible");
    }

    private static String summary(Scored learner, int most) {
        List<String> lines = new ArrayList<>();
        lines.add(Points.plain(learner.points()) + " of " + Points.plain(learner.most()) + " points."
                + (learner.undecided() ? " They are not final: something could not run, and that is no verdict." : ""));
        learner.remarks().forEach(remark -> lines.add(Text.line(remark, most)));
        learner.graded().troubles().forEach(trouble -> lines.add(Text.line(trouble, most)));
        return Text.lines(String.join("\n", lines), 4 * most);
    }
}
