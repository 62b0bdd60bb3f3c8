package judge.learn;

import java.util.concurrent.Callable;
import judge.command.Codes;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;

@Command(name = "list", mixinStandardHelpOptions = true, resourceBundle = Texts.BUNDLE)
final class ListCommand implements Callable<Integer> {
    @ParentCommand
    private Learn learn;

    @Option(names = "--json", descriptionKey = "option.json")
    private boolean json;

    @Override
    public Integer call() {
        Desk desk = learn.desk();
        if (json) {
            desk.say(ExerciseJson.text(desk.exercises().stream().map(exercise -> ExerciseJson.of(desk, exercise)).toList()));
        } else {
            new Screen(desk).list();
            desk.next("./learn watch");
        }
        return Codes.PASSED;
    }
}
