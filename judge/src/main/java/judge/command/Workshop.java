package judge.command;

import java.io.IOException;
import java.nio.file.Path;
import javax.tools.ToolProvider;
import judge.Workspace;
import picocli.CommandLine.Option;

/** Where the workshop is whose checks judge: an option that several commands have. */
public final class Workshop {
    @Option(names = "--workspace", paramLabel = "DIR", defaultValue = "${sys:workshop.home}",
            description = "The workshop's folder; otherwise the one that this command stands in.")
    private Path folder;

    /**
     * Opens it.
     *
     * @throws Trouble when there is none, or this Java has no compiler
     */
    public Workspace open() throws IOException {
        if (ToolProvider.getSystemJavaCompiler() == null) {
            throw new Trouble("This Java has no compiler: " + System.getProperty("java.home") + " is a JRE, a JDK is needed.",
                    "./learn doctor", Codes.COULD_NOT_RUN);
        }
        Path root = folder != null ? folder : Workspace.above(Path.of("")).orElseThrow(
                () -> new Trouble("There is no workshop here, nor above: name it with --workspace.", "./grade --help"));
        try {
            return Workspace.at(root);
        } catch (IllegalArgumentException e) {
            throw new Trouble(e.getMessage() + ".", "./grade --help");
        }
    }
}
