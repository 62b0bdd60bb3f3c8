package judge.grade.batch;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import judge.Exercise;
import judge.FirstLine;
import judge.Workspace;
import judge.grade.Graded;
import kit.report.Outcome;

/**
 * The wrong answers that the workshop knows, from {@code solutions/src/wrong}: none where that folder is not, as in a handout.
 */
final class Catalogue {
    /** What an answer behaves like that is the starter, unchanged. */
    static final String STARTER = "the starter, unchanged";

    private final Map<String, Map<String, FirstLine>> wrong; // by exercise, then by the wrong answer's name

    private Catalogue(Map<String, Map<String, FirstLine>> wrong) {
        this.wrong = wrong;
    }

    static Catalogue of(Workspace workspace) throws IOException {
        Map<String, Map<String, FirstLine>> wrong = new LinkedHashMap<>();
        for (Exercise exercise : workspace.exercises()) {
            Path folder = workspace.root().resolve("solutions/src/wrong")
                    .resolve(exercise.lesson().word()).resolve(exercise.name());
            wrong.put(exercise.path(), firstLines(folder));
        }
        return new Catalogue(wrong);
    }

    private static Map<String, FirstLine> firstLines(Path folder) throws IOException {
        Map<String, FirstLine> lines = new LinkedHashMap<>();
        if (Files.isDirectory(folder)) {
            List<Path> files;
            try (Stream<Path> all = Files.list(folder)) {
                files = all.filter(Files::isRegularFile).sorted().toList();
            }
            for (Path file : files) {
                String name = file.getFileName().toString().replaceFirst("\\.[^.]+$", "");
                String text = new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
                FirstLine.uncommented(text.lines().findFirst().orElse("")).flatMap(FirstLine::parse)
                        .ifPresent(line -> lines.put(name, line));
            }
        }
        return lines;
    }

    /** The wrong answer that such an exercise behaves like: the first one, by name, that fails in the same way; or empty. */
    String like(Exercise exercise, byte[] source, Graded.OfExercise graded) throws IOException {
        if (graded.outcome() == Outcome.PASSED || graded.missing()) {
            return "";
        }
        if (Files.exists(exercise.starter()) && Arrays.equals(Files.readAllBytes(exercise.starter()), source)) {
            return STARTER;
        }
        String id = FirstLine.GATE;
        String told = graded.problems().isEmpty() ? "" : graded.problems().get(0).message();
        if (graded.problems().isEmpty()) {
            List<Graded.OfCheck> failed = new ArrayList<>(graded.checks());
            failed.removeIf(check -> check.outcome() != Outcome.NOT_YET);
            if (failed.isEmpty()) {
                return "";
            }
            id = exercise.name() + "Test." + failed.get(0).name();
            told = failed.get(0).story().oneLine();
        }
        for (Map.Entry<String, FirstLine> known : wrong.getOrDefault(exercise.path(), Map.of()).entrySet()) {
            if (known.getValue().fits(id, told)) {
                return known.getKey();
            }
        }
        return "";
    }
}
