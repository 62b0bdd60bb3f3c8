package proof;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import judge.Exercise;
import judge.FirstLine;

/**
 * Finds every answer that the repository holds for an exercise.
 *
 * @param solutions the module's folder
 */
public record Cases(Path solutions) {
    private static final String STARTERS = "starters.txt";
    private static final Pattern NEEDS = Pattern.compile("// needs Java (\\d+)");

    /** Where the answer stands, in this module. */
    public static Path answer(Exercise exercise) {
        return Path.of("src", "main", exercise.isClass() ? "java" : "resources", exercise.lesson().word(), exercise.file());
    }

    /** The starter, the answer, then right and wrong variants by name. */
    List<Case> of(Exercise exercise) throws IOException {
        String word = exercise.lesson().word();
        List<Case> cases = new ArrayList<>();
        cases.add(new Case(exercise, "starter", exercise.starter(), starter(exercise)));
        cases.add(new Case(exercise, "answer", solutions.resolve(answer(exercise)), Expected.PASSES));
        for (Path file : files(solutions.resolve(Path.of("src/right", word, exercise.name())), exercise)) {
            cases.add(new Case(exercise, "right/" + name(file), file, Expected.PASSES));
        }
        for (Path file : files(solutions.resolve(Path.of("src/wrong", word, exercise.name())), exercise)) {
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
        return Expected.parse(FirstLine.uncommented(line).orElseThrow(() -> new IllegalArgumentException(
                file + " must begin with a comment that says which check rejects it")), file + ":1");
    }

    /** The variants of that folder that this JDK can run. */
    private static List<Path> files(Path folder, Exercise exercise) throws IOException {
        List<Path> found = new ArrayList<>();
        for (Path file : files(folder, ending(exercise.file()))) {
            if (since(file) <= Runtime.version().feature()) {
                found.add(file);
            }
        }
        return found;
    }

    private static List<Path> files(Path folder, String ending) throws IOException {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(ending)).sorted().toList();
        }
    }

    /** The JDK that a variant says it needs, in one of its first lines: {@code // needs Java 21}. */
    private static int since(Path file) throws IOException {
        try (Stream<String> lines = Files.lines(file)) {
            return lines.limit(3).map(NEEDS::matcher).filter(Matcher::matches).map(needs -> Integer.parseInt(needs.group(1)))
                    .findFirst().orElse(0);
        }
    }

    private static String name(Path file) {
        String name = file.getFileName().toString();
        return name.substring(0, name.length() - ending(name).length());
    }

    private static String ending(String name) {
        return name.substring(name.lastIndexOf('.'));
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
