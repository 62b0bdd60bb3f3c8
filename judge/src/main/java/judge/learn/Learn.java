package judge.learn;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import judge.UnknownExercise;
import judge.command.Codes;
import judge.command.Trouble;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ScopeType;

/** The command {@code learn}: exit code 0 passed, 1 not yet, 2 wrong usage, 3 could not run. */
@Command(name = "learn", mixinStandardHelpOptions = true, sortOptions = false, resourceBundle = Texts.BUNDLE,
        synopsisSubcommandLabel = "COMMAND",
        subcommands = {WatchCommand.class, CheckCommand.class, HintCommand.class, ListCommand.class, NextCommand.class,
            OpenCommand.class, ResetCommand.class, SolutionCommand.class, ExplainCommand.class, DoctorCommand.class,
            CompletionCommand.class})
public final class Learn implements Runnable {
    @Option(names = "--workspace", paramLabel = "DIR", scope = ScopeType.INHERIT, descriptionKey = "option.workspace")
    private Path workspace;

    @CommandLine.Spec
    private CommandLine.Model.CommandSpec spec;

    public static void main(String[] args) {
        System.exit(command().execute(args));
    }

    static CommandLine command() {
        CommandLine command = new CommandLine(new Learn());
        command.setParameterExceptionHandler((e, args) -> {
            CommandLine.UnmatchedArgumentException.printSuggestions(e, e.getCommandLine().getErr());
            return told(e.getCommandLine(), e.getMessage(), "./learn --help", Codes.USAGE);
        });
        command.setExecutionExceptionHandler((e, line, result) -> {
            if (e instanceof Trouble trouble) {
                return told(line, e.getMessage(), trouble.next(), trouble.code());
            } else if (e instanceof UnknownExercise) {
                return told(line, e.getMessage(), "./learn list", Codes.USAGE);
            } else if (e instanceof IOException || e instanceof UncheckedIOException) {
                return told(line, inWords(e instanceof IOException io ? io : ((UncheckedIOException) e).getCause()),
                        "./learn doctor", Codes.COULD_NOT_RUN);
            } else if (e instanceof InterruptedException) {
                Thread.currentThread().interrupt();
                return Codes.COULD_NOT_RUN;
            } else if (e instanceof IllegalStateException) { // the judge's own troubles
                return told(line, e.getMessage(), "./learn doctor", Codes.COULD_NOT_RUN);
            }
            throw e;
        });
        return command;
    }

    private static String inWords(IOException e) {
        String file = e instanceof FileSystemException system ? system.getFile() : "";
        if (e instanceof AccessDeniedException || String.valueOf(e.getMessage()).contains("Read-only file system")) {
            return Texts.of("io.denied", file);
        }
        return e instanceof NoSuchFileException ? Texts.of("io.missing", file) : Texts.of("io.failed", e.getMessage());
    }

    private static int told(CommandLine line, String message, String next, int code) {
        PrintWriter err = line.getErr();
        err.println(message);
        err.println(Texts.of("next", next));
        err.flush();
        return code;
    }

    /** Where everything is that the commands share; opened when a command asks for it. */
    Desk desk() {
        return Desk.open(workspace, spec.commandLine().getOut());
    }

    /** Without a command: where you are. */
    @Override
    public void run() {
        Desk desk = desk();
        new Screen(desk).standing();
    }
}
