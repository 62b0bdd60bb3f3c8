package judge.grade.similar;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import judge.Workspace;
import judge.command.Workshop;
import judge.grade.intake.Intake;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** The command {@code grade similar}: exit code 0 prepared, 2 wrong usage. */
@Command(name = "similar", mixinStandardHelpOptions = true, sortOptions = false,
        description = "Prepares the submissions for JPlag, which finds those that are alike.")
public final class SimilarCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec;

    @Parameters(paramLabel = "SUBMISSIONS", description = "The folder with a folder or an archive for each learner.")
    private Path submissions;

    @Option(names = "--out", paramLabel = "DIR", defaultValue = "similar",
            description = "Where to prepare them: a folder that is empty or not there; otherwise ${DEFAULT-VALUE}.")
    private Path out;

    @Mixin
    private Workshop workshop;

    @Override
    public Integer call() throws IOException, InterruptedException {
        if (Files.exists(out) && !isEmptyFolder(out)) {
            throw wrong(out + " is not empty. Nothing was written: name another folder with --out.");
        }
        if (out.toAbsolutePath().normalize().startsWith(submissions.toAbsolutePath().normalize())) {
            throw wrong(out + " lies in " + submissions
                    + " and would be taken for a submission: name another folder with --out.");
        }
        Workspace workspace = workshop.open();
        Intake intake;
        try {
            intake = new Intake(workspace, submissions);
        } catch (IllegalArgumentException e) {
            throw wrong(e.getMessage());
        }
        Similar similar = new Similar(workspace, out);
        Similar.Prepared prepared = similar.prepare(intake);
        PrintWriter console = spec.commandLine().getOut();
        console.println(prepared.learners() + (prepared.learners() == 1 ? " submission is" : " submissions are") + " in "
                + similar.submissions() + ", the starters in " + similar.starters() + ".");
        prepared.leftOut().forEach(one -> console.println("Left out: " + one));
        console.println("JPlag is a program of its own (GPL-3, https://github.com/jplag/JPlag; its version 6 needs a newer JDK"
                + " than this workshop). What does not compile, it leaves out and says so.");
        console.println("Next: " + similar.command());
        console.flush();
        return 0;
    }

    private static boolean isEmptyFolder(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            return false;
        }
        try (Stream<Path> content = Files.list(folder)) {
            return content.findAny().isEmpty();
        }
    }

    private ParameterException wrong(String message) {
        return new ParameterException(spec.commandLine(), message);
    }
}
