package judge.learn;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import judge.Exercise;

/** The rungs of an exercise's hints, by TODO, as {@code hints.md} of its lesson has them. */
record Hints(Map<Integer, List<String>> rungs) {
    private static final Pattern TODO = Pattern.compile("### TODO (\\d+)\\s*");
    private static final Pattern RUNG = Pattern.compile("\\d+\\. (.*)");
    private static final Pattern LINK = Pattern.compile("\\[([^\\]]+)\\]\\(([^)]+)\\)");

    static Hints of(Exercise exercise) {
        Path file = exercise.lesson().directory().resolve("hints.md");
        Map<Integer, List<String>> rungs = new TreeMap<>();
        try {
            List<String> open = null;
            boolean here = false;
            for (String line : Files.exists(file) ? Files.readAllLines(file) : List.<String>of()) {
                Matcher todo = TODO.matcher(line);
                Matcher rung = RUNG.matcher(line);
                if (line.startsWith("## ")) {
                    here = line.substring(3).strip().equals(exercise.name());
                    open = null;
                } else if (here && todo.matches()) {
                    open = rungs.computeIfAbsent(Integer.parseInt(todo.group(1)), number -> new ArrayList<>());
                } else if (open != null && rung.matches()) {
                    open.add(plain(rung.group(1), exercise.lesson().folder()));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new Hints(rungs);
    }

    /** Markdown as a terminal shows it: links become their text and their place in the workspace. */
    private static String plain(String markdown, String folder) {
        return LINK.matcher(markdown).replaceAll(link -> Matcher.quoteReplacement(
                link.group(1) + " (" + (link.group(2).contains(":") ? "" : folder + "/") + link.group(2) + ")")).replace("`", "");
    }
}
