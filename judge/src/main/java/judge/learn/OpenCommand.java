package judge.learn;

import java.util.concurrent.Callable;
import judge.Exercise;
import judge.command.Codes;
import judge.command.Trouble;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

@Command(name = "open", mixinStandardHelpOptions = true, resourceBundle = Texts.BUNDLE)
final class OpenCommand implements Callable<Integer> {
    @ParentCommand
    private Learn learn;

    @Parameters(arity = "0..1", paramLabel = "EXERCISE", descriptionKey = "parameter.exercise",
            completionCandidates = ExerciseNames.class)
    private String name;

    @Override
    public Integer call() throws InterruptedException {
        Desk desk = learn.desk();
        Exercise exercise = desk.exercise(name);
        desk.say(new Editor(System.getenv()).open(exercise.starter())
                .map(editor -> Texts.of("open.with", desk.shown(exercise.starter()), editor))
                .orElseThrow(() -> new Trouble(Texts.of("open.none", desk.shown(exercise.starter())), "export EDITOR=nano; ./learn open")));
        return Codes.PASSED;
    }
}
