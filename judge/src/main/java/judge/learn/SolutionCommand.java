package judge.learn;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import judge.Exercise;
import judge.command.Codes;
import judge.command.Trouble;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

@Command(name = "solution", mixinStandardHelpOptions = true, resourceBundle = Texts.BUNDLE)
final class SolutionCommand implements Callable<Integer> {
    @ParentCommand
    private Learn learn;

    @Option(names = "--anyway", descriptionKey = "option.anyway")
    private boolean anyway;

    @Parameters(paramLabel = "EXERCISE", descriptionKey = "parameter.exercise", completionCandidates = ExerciseNames.class)
    private String name;

    @Override
    public Integer call() throws IOException {
        Desk desk = learn.desk();
        Exercise exercise = desk.exercise(name);
        Path answer = Answers.file(desk.workspace().root(), exercise);
        if (!Files.isReadable(answer)) {
            throw new Trouble(Texts.of("solution.none", exercise.path()), "./learn hint " + exercise.name());
        }
        if (!anyway && !desk.progress().passedOnce(exercise)) {
            throw new Trouble(Texts.of("solution.first", exercise.path()), "./learn hint " + exercise.name());
        }
        desk.say(desk.shown(answer));
        desk.say("");
        desk.say(Files.readString(answer).stripTrailing());
        return Codes.PASSED;
    }
}
