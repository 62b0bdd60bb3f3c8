package judge.learn;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Opens files in the editor that the learner has: the one whose terminal this is, or else {@code $VISUAL} or
 * {@code $EDITOR}, or else the first that is installed.
 *
 * @param environment the variables of the process
 */
record Editor(Map<String, String> environment) {
    private static final List<String> WINDOWS = List.of("code", "codium", "idea", "idea64", "eclipse");

    /** Opens it and tells with what; empty when no editor was found. <b>Blocks:</b> until an editor in the terminal is left. */
    Optional<String> open(Path file) throws InterruptedException {
        for (List<String> command : commands()) {
            List<String> line = new ArrayList<>(command);
            line.add(file.toString());
            try {
                Process process = new ProcessBuilder(line).inheritIO().start();
                if (!WINDOWS.contains(Path.of(command.get(0)).getFileName().toString())) {
                    process.waitFor();
                }
                return Optional.of(command.get(0));
            } catch (IOException e) {
                // It cannot be started: the next one, then.
            }
        }
        return Optional.empty();
    }

    /** The commands to try, in order. */
    List<List<String>> commands() {
        Stream<String> host = switch (environment.getOrDefault("TERM_PROGRAM", "") + environment.getOrDefault("TERMINAL_EMULATOR", "")) {
            case "vscode" -> Stream.of("code");
            case "JetBrains-JediTerm" -> Stream.of("idea");
            default -> Stream.empty();
        };
        Stream<String> own = Stream.of("VISUAL", "EDITOR").map(environment::get).filter(value -> value != null && !value.isBlank());
        return Stream.of(host, own, WINDOWS.stream().filter(this::installed)).flatMap(all -> all)
                .map(command -> List.of(command.strip().split("\\s+"))).toList();
    }

    private boolean installed(String command) {
        return Stream.of(environment.getOrDefault("PATH", "").split(Pattern.quote(File.pathSeparator)))
                .filter(folder -> !folder.isBlank())
                .anyMatch(folder -> Files.isExecutable(Path.of(folder, command)));
    }
}
