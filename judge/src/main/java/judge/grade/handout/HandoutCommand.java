package judge.grade.handout;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import judge.Workspace;
import judge.command.Workshop;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** The command {@code grade handout}: exit code 0 written, 2 wrong usage. */
@Command(name = "handout", mixinStandardHelpOptions = true, sortOptions = false,
        description = "Writes the workspace as learners should get it: without answers, right or wrong.")
public final class HandoutCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec;

    @Parameters(paramLabel = "FOLDER", description = "Where to: a folder that is empty or not there.")
    private Path folder;

    @Mixin
    private Workshop workshop;

    @Override
    public Integer call() throws IOException, InterruptedException {
        Workspace workspace = workshop.open();
        Path root = workspace.root();
        if (Files.exists(folder) && !isEmptyFolder(folder)) {
            throw wrong(folder + " is not empty. Nothing was written: name another folder.");
        }
        if (folder.toAbsolutePath().normalize().startsWith(root)) {
            throw wrong(folder + " lies in the workshop itself: name a folder outside.");
        }
        Tracked tracked = Tracked.of(root);
        Map<String, Tracked.Content> files = Handout.of(tracked.files());
        Handout.write(files, folder);
        PrintWriter out = spec.commandLine().getOut();
        out.println(files.size() + " files for " + workspace.lessons().size()
                + (workspace.lessons().size() == 1 ? " lesson" : " lessons") + " are in " + folder
                + ": no answers, no wrong answers.");
        out.println(tracked.committed() ? "They are as they were committed last; what was changed since is not in them."
                : "Git knows nothing of this workspace: they are as they lie here."
                + " Look whether a starter holds somebody's answer.");
        out.println("Next: cd " + folder + " && ./mvnw test -pl " + workspace.lessons().get(0).folder());
        out.flush();
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
