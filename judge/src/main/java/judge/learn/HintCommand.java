package judge.learn;

import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import judge.Exercise;
import judge.command.Codes;
import judge.command.Trouble;
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

    @Option(names = "--json", descriptionKey = "option.json")
    private boolean json;

    @Parameters(arity = "0..1", paramLabel = "EXERCISE", descriptionKey = "parameter.exercise",
            completionCandidates = ExerciseNames.class)
    private String name;

    @Override
    public Integer call() {
        Desk desk = learn.desk();
        Exercise exercise = desk.exercise(name);
        if (json) {
            desk.say(ExerciseJson.text(further(desk, exercise, todo)));
        } else {
            tell(desk, exercise, todo);
            desk.next("./learn check " + exercise.name());
        }
        return Codes.PASSED;
    }

    /**
     * What is shown of the hints of one TODO.
     *
     * @param of how many rungs there are
     */
    private record Shown(String exercise, int todo, List<String> rungs, int of) {}

    /** Shows one rung more than the last time. */
    static void tell(Desk desk, Exercise exercise, Integer todo) {
        Shown shown = further(desk, exercise, todo);
        desk.say(Texts.of("hint.head", exercise.path(), shown.todo, shown.rungs.size(), shown.of));
        for (int i = 0; i < shown.rungs.size(); i++) {
            desk.say("");
            Screen.wrapped((i + 1) + ". " + shown.rungs.get(i), "  ").forEach(desk::say);
        }
    }

    /** One rung more: of that TODO, or of the first one whose rungs are not all read. */
    private static Shown further(Desk desk, Exercise exercise, Integer todo) {
        Map<Integer, List<String>> rungs = Hints.of(exercise).rungs();
        if (rungs.isEmpty() || todo != null && !rungs.containsKey(todo)) {
            throw new Trouble(Texts.of("hint.none", exercise.path(), rungs.keySet().toString()), "./learn hint " + exercise.name());
        }
        int wanted = todo != null ? todo : rungs.keySet().stream()
                .filter(one -> desk.progress().rungs(exercise, one) < rungs.get(one).size())
                .findFirst().orElse(rungs.keySet().iterator().next());
        List<String> all = rungs.get(wanted);
        int shown = Math.min(all.size(), desk.progress().rungs(exercise, wanted) + 1);
        desk.progress().keepRungs(exercise, wanted, shown);
        return new Shown(exercise.path(), wanted, all.subList(0, shown), all.size());
    }
}
