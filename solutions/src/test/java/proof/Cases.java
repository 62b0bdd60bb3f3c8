package proof;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import judge.Exercise;

/**
 * Finds every answer that the repository holds for an exercise.
 *
 * @param solutions the module's folder
 */
record Cases(Path solutions) {
    private static final String STARTERS = "starters.txt";

    /** The starter, the answer, then right and wrong variants by name. */
    List<Case> of(Exercise exercise) throws IOException {
        String word = exercise.lesson().word();
        List<Case> cases = new ArrayList<>();
        cases.add(new Case(exercise, "starter", exercise.starter(), starter(exercise)));
        cases.add(new Case(exercise, "answer", solutions.resolve(Path.of("src/main/java", word, exercise.file())), Expected.PASSES));
        for (Path file : sources(solutions.resolve(Path.of("src/right", word, exercise.name())))) {
            cases.add(new Case(exercise, "right/" + name(file), file, Expected.PASSES));
        }
        for (Path file : sources(solutions.resolve(Path.of("src/wrong", word, exercise.name())))) {
            cases.add(new Case(exercise, "wrong/" + name(file), file, firstLine(file)));
        }
        return cases;
    }

    private Expected starter(Exercise exercise) throws IOException {
        Path file = solutions.resolve(Path.of("src/wrong", exercise.lesson().word(), STARTERS));
        String head = exercise.name() + ":";
        String line = Files.readAllLines(file).stream().filter(text -> text.startsWith(head)).findFirst()
                .orElseThrow(() -> new IllegalArgumentException(file + " has no line that begins with " + head));
        return Expected.parse(line.substring(head.length()), file.toString());
    }

    private static Expected firstLine(Path file) throws IOException {
        String line = Files.readAllLines(file).get(0);
        if (!line.startsWith("//")) {
            throw new IllegalArgumentException(file + " must begin with a comment that says which check rejects it");
        }
        return Expected.parse(line.substring(2), file + ":1");
    }

    private static List<Path> sources(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".java")).sorted().toList();
        }
    }

    private static String name(Path file) {
        return file.getFileName().toString().replaceFirst("\\.java$", "");
    }

    /** Folders of answers that belong to no exercise: a name was misspelt. */
    List<Path> strangers(List<Exercise> exercises) throws IOException {
        List<Path> strangers = new ArrayList<>();
        for (String kind : List.of("src/right", "src/wrong")) {
            try (Stream<Path> folders = Files.walk(solutions.resolve(kind), 2)) {
                folders.filter(folder -> Files.isDirectory(folder) && solutions.resolve(kind).relativize(folder).getNameCount() == 2)
                        .filter(folder -> exercises.stream().noneMatch(exercise -> folder.endsWith(
                                Path.of(exercise.lesson().word(), exercise.name()))))
                        .forEach(strangers::add);
            }
        }
        return strangers;
    }
}
