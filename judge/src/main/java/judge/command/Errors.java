package judge.command;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.util.function.UnaryOperator;
import judge.UnknownExercise;
import picocli.CommandLine;

/** Makes a command's errors quiet: a sentence that says what is wrong, the command to type next, and an exit code. */
public final class Errors {
    private Errors() {}

    /**
     * Makes them quiet.
     *
     * @param next the sentence that names the command to type next
     * @param help the command that explains all
     * @param list the command to type when an exercise's name is unknown
     */
    public static void quiet(CommandLine command, UnaryOperator<String> next, String help, String list) {
        command.setParameterExceptionHandler((e, args) -> {
            CommandLine.UnmatchedArgumentException.printSuggestions(e, e.getCommandLine().getErr());
            return told(e.getCommandLine(), e.getMessage(), next.apply(help), Codes.USAGE);
        });
        command.setExecutionExceptionHandler((e, line, result) -> {
            if (e instanceof Trouble trouble) {
                return told(line, e.getMessage(), next.apply(trouble.next()), trouble.code());
            } else if (e instanceof UnknownExercise) {
                return told(line, e.getMessage(), next.apply(list), Codes.USAGE);
            } else if (e instanceof IOException || e instanceof UncheckedIOException) {
                return told(line, "A file cannot be read or written: " + reason(e) + ".", next.apply(help), Codes.COULD_NOT_RUN);
            }
            throw e;
        });
    }

    private static String reason(Exception e) {
        Throwable cause = e instanceof UncheckedIOException ? e.getCause() : e;
        String kind = cause.getClass().getSimpleName().replaceFirst("Exception$", "");
        return cause.getMessage() + (kind.equals("IO") || kind.equals("FileSystem") ? "" : " (" + kind + ")");
    }

    private static int told(CommandLine line, String message, String next, int code) {
        PrintWriter err = line.getErr();
        err.println(message);
        err.println(next);
        err.flush();
        return code;
    }
}
