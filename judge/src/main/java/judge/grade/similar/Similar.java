package judge.grade.similar;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import judge.Exercise;
import judge.Workspace;
import judge.grade.Submission;
import judge.grade.intake.Intake;

/**
 * Lays submissions out as JPlag reads them: {@code submissions/LEARNER/queues/Kitchen.java} with exercise files only, and
 * {@code starters/queues/Kitchen.java} as the code that all have in common.
 */
final class Similar {
    private final Workspace workspace;
    private final Path out;

    /** What was laid out. @param leftOut who is not in it, and why */
    record Prepared(int learners, List<String> leftOut) {}

    /**
     * @param out a folder that is empty or not there
     */
    Similar(Workspace workspace, Path out) {
        this.workspace = workspace;
        this.out = out;
    }

    Path submissions() {
        return out.resolve("submissions");
    }

    Path starters() {
        return out.resolve("starters");
    }

    Prepared prepare(Intake intake) throws IOException, InterruptedException {
        Files.createDirectories(submissions());
        for (Exercise exercise : workspace.declared()) {
            if (Files.isRegularFile(exercise.starter())) {
                write(starters(), exercise, Files.readAllBytes(exercise.starter()));
            }
        }
        List<String> leftOut = new ArrayList<>();
        intake.ignored().forEach(one -> leftOut.add(one.path() + ": " + one.why()));
        int learners = 0;
        for (Intake.Entry entry : intake.entries()) {
            Submission submission = intake.read(entry);
            if (submission.found().isEmpty()) {
                leftOut.add(submission.learner() + ": " + String.join(" ", submission.troubles()));
                continue;
            }
            learners++;
            for (Exercise exercise : workspace.declared()) {
                Submission.Found found = submission.found().get(exercise.path());
                if (found != null) {
                    write(submissions().resolve(submission.learner()), exercise, found.source());
                }
            }
        }
        return new Prepared(learners, leftOut);
    }

    private static void write(Path home, Exercise exercise, byte[] source) throws IOException {
        Path file = home.resolve(exercise.lesson().word()).resolve(exercise.file());
        Files.createDirectories(file.getParent());
        Files.write(file, source);
    }

    /** What to type in a shell to have them compared; JPlag's options are those of its version 6. */
    String command() {
        return "java -jar jplag.jar --language java --mode run --base-code " + quoted(starters()) + " --result-file "
                + quoted(out.resolve("similar")) + " " + quoted(submissions());
    }

    private static String quoted(Path path) {
        String text = path.toString();
        return text.matches("[\\w./\\\\:+@-]+") ? text : "'" + text.replace("'", "'\\''") + "'";
    }
}
