package kit;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kit.report.CheckResult;
import kit.report.Page;
import kit.report.Standing;
import org.junit.platform.engine.TestExecutionResult;
import org.junit.platform.launcher.TestExecutionListener;
import org.junit.platform.launcher.TestIdentifier;
import org.junit.platform.launcher.TestPlan;

/**
 * Prints, at the end of a run of a lesson's checks: the board of its exercises, the first one's story, and what to do next.
 *
 * <p>JUnit finds it by itself in every run with this library on the class path; runs without a check print nothing.
 *
 * <p><b>Threads:</b> JUnit's.
 */
public final class Board implements TestExecutionListener {
    private final Map<String, Declared> declared = new LinkedHashMap<>();
    private final Map<String, List<CheckResult>> results = new LinkedHashMap<>();
    private final Results events = new Results(
            checks -> checks.forEach(check -> results.put(check.exercise(), new ArrayList<>())),
            check -> { },
            result -> results.get(result.check().exercise()).add(result));

    @Override
    public void testPlanExecutionStarted(TestPlan plan) {
        declared.clear();
        results.clear();
        for (TestIdentifier root : plan.getRoots()) {
            plan.getDescendants(root).forEach(test ->
                    Results.declared(test).ifPresent(found -> declared.put(found.check().exercise(), found)));
        }
        events.testPlanExecutionStarted(plan);
    }

    @Override
    public void executionStarted(TestIdentifier test) {
        events.executionStarted(test);
    }

    @Override
    public void executionSkipped(TestIdentifier test, String reason) {
        events.executionSkipped(test, reason);
    }

    @Override
    public void executionFinished(TestIdentifier test, TestExecutionResult result) {
        events.executionFinished(test, result);
    }

    @Override
    public void testPlanExecutionFinished(TestPlan plan) {
        events.testPlanExecutionFinished(plan);
        if (!results.isEmpty()) {
            System.out.println(String.join("\n", page(standings())));
            System.out.flush();
        }
    }

    private List<Standing> standings() {
        return results.entrySet().stream().map(entry -> {
            Declared of = declared.get(entry.getKey());
            return new Standing(of.lesson(), of.number(), entry.getKey(), of.about(), entry.getValue());
        }).toList();
    }

    private List<String> page(List<Standing> standings) {
        String lesson = standings.get(0).lesson();
        String pack = lesson.replaceFirst("^\\d+-", "");
        long done = standings.stream().filter(Standing::done).count();
        List<String> lines = new ArrayList<>();
        lines.add("");
        lines.add(lesson + ": " + done + " of " + standings.size() + (standings.size() == 1 ? " exercise" : " exercises") + " done");
        lines.addAll(Page.board(standings));
        lines.add("");
        Optional<Standing> first = standings.stream().filter(standing -> !standing.done()).findFirst();
        if (first.isPresent()) {
            lines.addAll(Page.firstStory(first.get()));
            lines.add("");
            lines.add("Edit   " + declared.get(first.get().exercise()).place());
            lines.add("Hints  " + Path.of(lesson, "hints.md"));
            lines.add("Then   mvn test -pl " + lesson);
        } else {
            // Tests run in the lesson's folder. What is handed out to a class may have no answers.
            boolean answers = Files.isDirectory(Path.of("..", "solutions", "src", "main", "java", pack));
            lines.add("All done." + (answers ? " Compare your answers with those in solutions/src/main/java/" + pack + "." : ""));
        }
        return lines;
    }
}
