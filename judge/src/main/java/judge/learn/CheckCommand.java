package judge.learn;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import judge.Exercise;
import judge.Judge;
import judge.Verdict;
import judge.VerdictJson;
import judge.command.Codes;
import kit.report.Outcome;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

@Command(name = "check", mixinStandardHelpOptions = true, resourceBundle = Texts.BUNDLE, sortOptions = false)
final class CheckCommand implements Callable<Integer> {
    @ParentCommand
    private Learn learn;

    @Option(names = "--all", descriptionKey = "option.all")
    private boolean all;

    @Option(names = "--json", descriptionKey = "option.json")
    private boolean json;

    @Parameters(arity = "0..*", paramLabel = "EXERCISE", descriptionKey = "parameter.exercise",
            completionCandidates = ExerciseNames.class)
    private List<String> names = new ArrayList<>();

    @Override
    public Integer call() throws InterruptedException {
        Desk desk = learn.desk();
        List<Exercise> exercises = all ? desk.exercises()
                : names.isEmpty() ? List.of(desk.exercise(null)) : names.stream().map(desk::exercise).toList();
        List<Verdict> verdicts = new ArrayList<>();
        Screen screen = new Screen(desk);
        try (Judge judge = desk.judge(exercises.size())) {
            for (Exercise exercise : exercises) {
                String digest = Progress.digest(exercise.starter());
                Verdict verdict = judge.judge(exercise, exercise.starter());
                desk.progress().keep(verdict, digest);
                verdicts.add(verdict);
                if (!json && exercises.size() > 1) {
                    screen.line(verdict);
                }
            }
        }
        if (json) {
            desk.say(VerdictJson.of(verdicts));
        } else if (exercises.size() == 1) {
            screen.verdict(verdicts.get(0));
            boolean passed = verdicts.get(0).outcome() == Outcome.PASSED;
            if (passed) {
                screen.learnt(exercises.get(0));
            }
            desk.next(passed ? "./learn next" : "./learn hint " + exercises.get(0).name());
        } else {
            desk.next("./learn");
        }
        return code(verdicts);
    }

    static int code(List<Verdict> verdicts) {
        List<Outcome> outcomes = verdicts.stream().map(Verdict::outcome).toList();
        if (outcomes.contains(Outcome.COULD_NOT_RUN)) {
            return Codes.COULD_NOT_RUN;
        }
        return outcomes.contains(Outcome.NOT_YET) ? Codes.NOT_YET : Codes.PASSED;
    }
}
