package judge.learn;

import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import judge.Exercise;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

@Command(name = "hint", mixinStandardHelpOptions = true, resourceBundle = Texts.BUNDLE)
final class HintCommand implements Callable<Integer> {
    @ParentCommand
    private Learn learn;

    @Option(names = "--todo", paramLabel = "NUMBER", descriptionKey = "option.todo")
    private Integer todo;

    @Parameters(arity = "0..1", paramLabel = "EXERCISE", descriptionKey = "parameter.exercise",
            completionCandidates = ExerciseNames.class)
    private String name;

    @Override
    public Integer call() {
        Desk desk = learn.desk();
        Exercise exercise = desk.exercise(name);
        tell(desk, exercise, todo);
        desk.next("./learn check " + exercise.name());
        return Learn.PASSED;
    }

    /** Shows one rung more than the last time: of that TODO, or of the first one whose rungs are not all read. */
    static void tell(Desk desk, Exercise exercise, Integer todo) {
        Map<Integer, List<String>> rungs = Hints.of(exercise).rungs();
        if (rungs.isEmpty() || todo != null && !rungs.containsKey(todo)) {
            throw new Trouble(Texts.of("hint.none", exercise.path(), rungs.keySet().toString()), "./learn hint " + exercise.name());
        }
        int wanted = todo != null ? todo : rungs.keySet().stream()
                .filter(one -> desk.progress().rungs(exercise, one) < rungs.get(one).size())
                .findFirst().orElse(rungs.keySet().iterator().next());
        List<String> all = rungs.get(wanted);
        int shown = Math.min(all.size(), desk.progress().rungs(exercise, wanted) + 1);
        desk.say(Texts.of("hint.head", exercise.path(), wanted, shown, all.size()));
        for (int i = 0; i < shown; i++) {
            desk.say("");
            Screen.wrapped((i + 1) + ". " + all.get(i), "  ").forEach(desk::say);
        }
        desk.progress().keepRungs(exercise, wanted, shown);
    }
}
