package judge.learn;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import judge.Exercise;
import judge.Judge;
import judge.Verdict;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

@Command(name = "explain", mixinStandardHelpOptions = true, resourceBundle = Texts.BUNDLE)
final class ExplainCommand implements Callable<Integer> {
    @ParentCommand
    private Learn learn;

    @Parameters(arity = "0..1", paramLabel = "EXERCISE", descriptionKey = "parameter.exercise",
            completionCandidates = ExerciseNames.class)
    private String name;

    @Override
    public Integer call() throws IOException, InterruptedException {
        Desk desk = learn.desk();
        Exercise exercise = desk.exercise(name);
        try (Judge judge = desk.judge(1)) {
            String digest = Progress.digest(exercise.starter());
            Verdict verdict = judge.judge(exercise, exercise.starter());
            desk.progress().keep(verdict, digest);
            desk.say(write(desk, verdict));
            desk.next("./learn watch " + exercise.name());
            return CheckCommand.code(List.of(verdict));
        }
    }

    /** Writes the page and opens it; says where it is. */
    static String write(Desk desk, Verdict verdict) throws IOException {
        if (verdict.firstNotYet().isEmpty()) {
            return Texts.of("explain.nothing");
        }
        Path page = desk.workspace().root().resolve(".learn").resolve(verdict.exercise().name() + ".html");
        Files.createDirectories(page.getParent());
        Files.writeString(page, Picture.of(verdict.exercise(), verdict.firstNotYet().get(), source(verdict.exercise())));
        return Texts.of(Browser.open(page) ? "explain.opened" : "explain.written", desk.shown(page));
    }

    /** The learner's file as it is now; it was judged a moment ago, and may have gone or changed since. */
    private static String source(Exercise exercise) {
        try {
            return new String(Files.readAllBytes(exercise.starter()), StandardCharsets.UTF_8);
        } catch (IOException e) {
            return "";
        }
    }
}
