package judge;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import judge.command.Codes;
import kit.report.CheckResult;
import kit.report.Outcome;
import kit.report.Page;
import kit.report.Words;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** The command {@code judge}: exit code 0 passed, 1 not yet, 2 wrong usage, 3 could not run. */
@Command(name = "judge", mixinStandardHelpOptions = true, sortOptions = false,
        description = "Judges answers to exercises of the workshop.",
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {"0:passed", "1:not yet", "2:wrong usage", "3:could not run"})
public final class Main implements Callable<Integer> {
    private static final int MOST_TOLD = 3;

    @Spec
    private CommandSpec spec;

    @Option(names = "--workspace", paramLabel = "DIR", 
            description = "The workshop's folder; otherwise the nearest one above this.")
    private Path workspace;

    @Option(names = "--answer", paramLabel = "FILE", 
            description = "The answer, when it is not in its place in the workspace.")
    private Path answer;

    @Option(names = "--json", description = "Print the verdicts as JSON.")
    private boolean json;

    /** How a person starts it. */
    private static final String COMMAND = "java -jar judge/target/judge.jar";

    @Parameters(arity = "1..*", paramLabel = "EXERCISE", description = "Kitchen, or 03-queues/Kitchen.")
    private List<String> names;

    public static void main(String[] args) {
        System.exit(command().execute(args));
    }

    static CommandLine command() {
        CommandLine command = new CommandLine(new Main());
        command.setParameterExceptionHandler((e, args) -> {
            PrintWriter err = e.getCommandLine().getErr();
            err.println(e.getMessage());
            err.println("Next: " + COMMAND + " --help");
            err.flush();
            return CommandLine.ExitCode.USAGE;
        });
        return command;
    }

    @Override
    public Integer call() throws IOException, InterruptedException {
        Workspace home = open();
        List<Exercise> exercises = new ArrayList<>();
        for (String name : names) {
            try {
                exercises.add(home.find(name));
            } catch (UnknownExercise e) {
                throw wrong(e.getMessage());
            }
        }
        if (answer != null && exercises.size() > 1) {
            throw wrong("--answer is one file: name one exercise with it.");
        }
        List<Verdict> verdicts = new ArrayList<>();
        try (Judge judge = Judge.openForFew(home)) {
            for (Exercise exercise : exercises) {
                Verdict verdict = judge.judge(exercise, answer != null ? answer : exercise.starter());
                verdicts.add(verdict);
                if (!json) {
                    print(verdict);
                }
            }
        }
        if (json) {
            out(VerdictJson.of(verdicts));
        } else {
            out("Next: " + next(home, verdicts));
        }
        return code(verdicts);
    }

    private Workspace open() throws IOException {
        Path folder = workspace != null ? workspace : Workspace.above(Path.of("")).orElse(null);
        if (folder == null) {
            throw wrong("No workshop at or above this folder: name it with --workspace.");
        }
        try {
            return Workspace.at(folder);
        } catch (IllegalArgumentException e) {
            throw wrong(e.getMessage());
        }
    }

    private ParameterException wrong(String message) {
        return new ParameterException(spec.commandLine(), message);
    }

    private void out(String line) {
        PrintWriter out = spec.commandLine().getOut();
        out.println(line);
        out.flush();
    }

    private void print(Verdict verdict) {
        out(verdict.exercise().path() + ": " + Words.of(verdict.outcome()));
        for (Problem problem : verdict.problems().stream().limit(MOST_TOLD).toList()) {
            out("");
            out(problem.place() + ": " + problem.message());
            out("    " + problem.repair());
        }
        if (verdict.problems().isEmpty()) {
            for (CheckResult result : verdict.results()) {
                String came = Words.waitsForOthers(result.story()) ? "waits" : Words.of(result.outcome());
                out("  %-14s%s".formatted(came, result.check().sentence()));
            }
            if (verdict.results().stream().anyMatch(result -> Words.waitsForOthers(result.story()))) {
                out("What waits runs when the others pass.");
            }
        }
        verdict.firstNotYet().ifPresent(first -> {
            out("");
            out(first.check().sentence());
            Page.story(first.story()).forEach(this::out);
        });
        out("");
    }

    /** The first exercise that has not passed, once more; or else the one after the last. */
    private static String next(Workspace home, List<Verdict> verdicts) {
        List<Exercise> all = home.exercises();
        Exercise last = verdicts.get(verdicts.size() - 1).exercise();
        return COMMAND + " " + verdicts.stream()
                .filter(verdict -> verdict.outcome() != Outcome.PASSED)
                .map(Verdict::exercise)
                .findFirst()
                .orElse(all.get((all.indexOf(last) + 1) % all.size()))
                .path();
    }

    private static int code(List<Verdict> verdicts) {
        List<Outcome> outcomes = verdicts.stream().map(Verdict::outcome).toList();
        if (outcomes.contains(Outcome.COULD_NOT_RUN)) {
            return Codes.COULD_NOT_RUN;
        }
        return outcomes.contains(Outcome.NOT_YET) ? Codes.NOT_YET : Codes.PASSED;
    }
}
