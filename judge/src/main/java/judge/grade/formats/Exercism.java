package judge.grade.formats;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import judge.WholeFile;
import judge.grade.Report;
import judge.grade.Scored;

/**
 * Results as Exercism's test runners write them, version 3, one file for each learner and exercise.
 *
 * <p>Tests stand in the order of the checks' source, because only the first failure is shown. {@code error} as a whole is
 * said only when nothing ran, and has a message and no tests; a single check that could not run is an {@code error} of that
 * test. A test belongs to a task when it is about one TODO only.
 *
 * @see <a href="https://exercism.org/docs/building/tooling/test-runners/interface">The Test Runner Interface</a>
 */
final class Exercism implements Format {
    static final int MOST_OUTPUT = 500;
    static final int MOST_MESSAGE_BYTES = 65_535;

    private static final int MOST_TOLD = 10_000;
    private static final String TRUNCATED = "\nOutput was truncated. Please limit to 500 chars";

    @JsonInclude(JsonInclude.Include.NON_NULL)
    private record Results(int version, String status, String message, List<Test> tests) {}

    @JsonInclude(JsonInclude.Include.NON_NULL)
    private record Test(
            String name, String status, String message, String output, @JsonProperty("task_id") Integer taskId,
            @JsonProperty("test_code") String testCode) {}

    @Override
    public String name() {
        return "exercism";
    }

    @Override
    public String about() {
        return "Exercism's test runner, results v3: exercism/LEARNER/LESSON/EXERCISE/results.json";
    }

    @Override
    public List<String> write(Report report, Path out) throws IOException {
        Map<Path, Map<String, String>> code = new HashMap<>();
        for (Scored learner : report.learners()) {
            Path folder = out.resolve("exercism").resolve(FileNames.of(learner.graded().learner()));
            for (Entry entry : Entry.of(report, learner)) {
                Path source = entry.exercise().checkSource();
                if (!code.containsKey(source)) {
                    code.put(source, CheckCode.of(source));
                }
                Path file = folder.resolve(entry.exercise().lesson().folder()).resolve(entry.exercise().name());
                WholeFile.write(file.resolve("results.json"), Json.bytes(results(entry, code.get(source))));
            }
        }
        return List.of();
    }

    private static Results results(Entry entry, Map<String, String> code) {
        List<Entry.Line> lines = new ArrayList<>(entry.lines());
        List<String> order = List.copyOf(code.keySet());
        lines.sort(Comparator.comparingInt(line -> place(order, line.check().name())));
        if (lines.stream().allMatch(Entry.Line::couldNotRun)) {
            return new Results(3, "error", nothingRan(entry), null);
        }
        List<Test> tests = lines.stream().map(line -> test(line, code.get(line.check().name()))).toList();
        return new Results(3, lines.stream().allMatch(Entry.Line::passed) ? "pass" : "fail", null, tests);
    }

    private static int place(List<String> order, String check) {
        int at = order.indexOf(check);
        return at < 0 ? order.size() : at;
    }

    private static Test test(Entry.Line line, String code) {
        String status = line.passed() ? "pass" : line.couldNotRun() ? "error" : "fail";
        List<Integer> todos = line.check().todos();
        return new Test(Text.line(line.check().sentence(), MOST_TOLD), status,
                line.passed() ? null : Text.lines(line.told(), MOST_TOLD), output(line.check().printed()),
                todos.size() == 1 ? todos.get(0) : null, code);
    }

    private static String output(String printed) {
        if (printed.isBlank()) {
            return null;
        } else if (printed.length() <= MOST_OUTPUT) {
            return Text.lines(printed, MOST_OUTPUT);
        }
        return Text.lines(printed, MOST_OUTPUT - TRUNCATED.length()) + TRUNCATED;
    }

    private static String nothingRan(Entry entry) {
        if (entry.came().missing()) {
            return "Nothing was handed in.";
        }
        List<String> told = !entry.came().problems().isEmpty() ? Told.problems(entry.came().problems())
                : entry.lines().stream().map(Entry.Line::told).filter(one -> !one.isEmpty()).distinct().toList();
        String message = Text.lines(String.join("\n", told), MOST_MESSAGE_BYTES);
        while (message.getBytes(StandardCharsets.UTF_8).length > MOST_MESSAGE_BYTES) {
            message = Text.lines(message, message.length() * 3 / 4);
        }
        return message.isBlank() ? "Nothing could be run." : message;
    }
}
