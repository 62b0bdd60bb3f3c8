package judge.worker;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Starts a Java process beside this one, with nothing of its environment. */
public final class Apart {
    private Apart() {}

    /** What it complains of is thrown away. <b>Blocks:</b> until it has been started, for milliseconds. */
    public static Process java(List<Path> classPath, List<String> options, String main, String... arguments) throws IOException {
        List<String> command = new ArrayList<>(List.of(Child.java()));
        command.addAll(options);
        command.addAll(List.of("-cp", Child.joined(classPath), main));
        command.addAll(List.of(arguments));
        ProcessBuilder builder = new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.DISCARD);
        Child.emptyEnvironment(builder);
        return Starter.start(builder);
    }
}
