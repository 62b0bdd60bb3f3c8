package judge.learn;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javax.tools.ToolProvider;
import judge.Exercise;
import judge.Judge;
import judge.Workspace;
import judge.command.Trouble;

/**
 * What the commands share: the workspace, the learner's progress, and where to print.
 *
 * <p><b>Threads:</b> the command's own.
 */
record Desk(Workspace workspace, Progress progress, PrintWriter out) {

    /**
     * Opens the workspace at that folder, or the nearest one above the current one.
     *
     * @throws Trouble when there is none, or when this Java has no compiler
     */
    static Desk open(Path folder, PrintWriter out) {
        if (ToolProvider.getSystemJavaCompiler() == null) {
            throw new Trouble(Texts.of("jre", System.getProperty("java.home")), "./learn doctor");
        }
        try {
            Path root = folder != null ? folder : Workspace.above(Path.of("")).orElseThrow(
                    () -> new Trouble(Texts.of("no.workspace"), "cd <the workspace>; ./learn"));
            Workspace workspace = Workspace.at(root);
            return new Desk(workspace, Progress.of(workspace.root()), out);
        } catch (IllegalArgumentException e) {
            throw new Trouble(e.getMessage(), "cd <the workspace>; ./learn");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The exercise of that name, or the next one that is not done. */
    Exercise exercise(String name) {
        return name != null ? workspace.find(name) : next().orElse(workspace.exercises().get(0));
    }

    /** The first exercise that has not passed as its file is now; empty when all have. */
    Optional<Exercise> next() {
        return workspace.exercises().stream().filter(exercise -> progress.state(exercise) != Progress.State.DONE).findFirst();
    }

    /** The exercise whose file that is. */
    Optional<Exercise> at(Path file) {
        Path wanted = file.toAbsolutePath().normalize();
        return workspace.exercises().stream().filter(exercise -> exercise.starter().equals(wanted)).findFirst();
    }

    /** The path of a file as a person types it in the workspace's folder. */
    String shown(Path file) {
        return workspace.root().relativize(file.toAbsolutePath().normalize()).toString();
    }

    /** A judge for that many answers. */
    Judge judge(int answers) {
        return answers > 5 ? Judge.open(workspace, 1) : Judge.openForFew(workspace);
    }

    List<Exercise> exercises() {
        return workspace.exercises();
    }

    void say(String line) {
        out.println(line);
        out.flush();
    }

    void next(String command) {
        say("");
        say(Texts.of("next", command));
    }
}
