package judge.learn;

import java.util.Optional;
import java.util.concurrent.Callable;
import judge.Exercise;
import judge.command.Codes;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;

@Command(name = "next", mixinStandardHelpOptions = true, resourceBundle = Texts.BUNDLE)
final class NextCommand implements Callable<Integer> {
    @ParentCommand
    private Learn learn;

    @Option(names = "--json", descriptionKey = "option.json")
    private boolean json;

    @Override
    public Integer call() {
        Desk desk = learn.desk();
        Optional<Exercise> next = desk.next();
        if (json) { // null when all are done
            desk.say(ExerciseJson.text(next.map(exercise -> ExerciseJson.of(desk, exercise)).orElse(null)));
        } else if (next.isEmpty()) {
            desk.say(Texts.of("all.done"));
        } else {
            new Screen(desk).todo(next.get());
            desk.next("./learn watch " + next.get().name());
        }
        return Codes.PASSED;
    }
}
