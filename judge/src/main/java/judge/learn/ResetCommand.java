package judge.learn;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import judge.Exercise;
import judge.command.Codes;
import judge.command.Trouble;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

@Command(name = "reset", mixinStandardHelpOptions = true, resourceBundle = Texts.BUNDLE)
final class ResetCommand implements Callable<Integer> {
    @ParentCommand
    private Learn learn;

    @Parameters(paramLabel = "EXERCISE", descriptionKey = "parameter.exercise", completionCandidates = ExerciseNames.class)
    private String name;

    @Override
    public Integer call() throws IOException, InterruptedException {
        Desk desk = learn.desk();
        Exercise exercise = desk.exercise(name);
        reset(desk, exercise);
        desk.next("./learn watch " + exercise.name());
        return Codes.PASSED;
    }

    /** Brings the starter back, and keeps what was there. */
    static void reset(Desk desk, Exercise exercise) throws IOException, InterruptedException {
        Starters starters = new Starters(desk.workspace().root());
        Optional<String> known = starters.of(exercise);
        if (known.isEmpty()) {
            String said = starters.refusal().map(refusal -> "\n" + Texts.of("reset.refused", refusal)).orElse("");
            throw new Trouble(Texts.of("reset.none", desk.shown(exercise.starter())) + said, "./learn doctor");
        }
        String starter = known.get();
        if (Progress.digest(exercise.starter()).equals(Progress.digest(starter))) {
            desk.say(Texts.of("reset.same", desk.shown(exercise.starter())));
            return;
        }
        if (Files.exists(exercise.starter())) {
            Path backup = starters.backUp(exercise);
            desk.say(Texts.of("reset.kept", desk.shown(backup)));
        }
        Files.createDirectories(exercise.starter().getParent());
        Files.writeString(exercise.starter(), starter);
        desk.say(Texts.of("reset.done", desk.shown(exercise.starter())));
    }
}
