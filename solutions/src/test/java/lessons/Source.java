package lessons;

import static java.util.stream.Collectors.toCollection;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A Java or XML file, as text. */
public record Source(Path file, List<String> lines) {
    private static final Pattern TODO = Pattern.compile("(?://|<!--) TODO (\\d+): \\S.*");
    private static final Pattern NEEDS = Pattern.compile("needs Java (\\d+)");
    private static final Pattern UNSUPPORTED = Pattern.compile("\"TODO (\\d+)\"");

    /**
     * @param lines the comment from its number to its end
     */
    record Todo(int number, int line, List<String> lines) {}

    /** A stretch of the file that a lesson shows. */
    record Region(int line, List<String> body) {}

    static Source of(Path file) throws IOException {
        return new Source(file, Files.readAllLines(file));
    }

    /** The JDK that the file says it needs, in its first line: {@code // needs Java 21}; 0 when it says nothing. */
    int needs() {
        return lines.stream().limit(1).map(judge.FirstLine::uncommented).flatMap(Optional::stream).map(NEEDS::matcher)
                .filter(Matcher::matches).map(matcher -> Integer.parseInt(matcher.group(1))).findFirst().orElse(0);
    }

    List<Todo> todos() {
        List<Todo> todos = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            Matcher matcher = TODO.matcher(lines.get(i).strip());
            if (matcher.matches()) {
                List<String> text = new ArrayList<>(List.of(lines.get(i).strip()));
                for (int j = i + 1; j < lines.size() && continues(lines.get(j).strip()); j++) {
                    text.add(lines.get(j).strip());
                }
                todos.add(new Todo(Integer.parseInt(matcher.group(1)), i + 1, text));
            }
        }
        return todos;
    }

    private static boolean continues(String line) {
        return line.startsWith("//") && !TODO.matcher(line).matches();
    }

    SortedSet<Integer> todoNumbers() {
        return todos().stream().map(Todo::number).collect(toCollection(TreeSet::new));
    }

    /** Lines that say TODO, but not as {@code // TODO 2: ...} nor as {@code "TODO 2"} with the number of one that does. */
    List<Integer> strayTodos() {
        SortedSet<Integer> numbers = todoNumbers();
        List<Integer> stray = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i).strip();
            Matcher unsupported = UNSUPPORTED.matcher(line);
            boolean known = TODO.matcher(line).matches()
                    || unsupported.find() && numbers.contains(Integer.parseInt(unsupported.group(1)));
            if (line.contains("TODO") && !known) {
                stray.add(i + 1);
            }
        }
        return stray;
    }

    /** The first block comment, without the lines that only open and close it; empty when there is none. */
    List<String> openingComment() {
        List<String> comment = new ArrayList<>();
        boolean open = false;
        for (String line : lines) {
            String bare = line.strip();
            if (!open && !bare.startsWith("/*") && !bare.startsWith("<!--")) {
                continue;
            }
            open = true;
            String text = bare.replaceFirst("^/\\*+|^<!--|^\\*(?!/)", "").replaceFirst("\\*/$|-->$", "").strip();
            if (!text.isEmpty()) {
                comment.add(text);
            }
            if (bare.endsWith("*/") || bare.endsWith("-->")) {
                return comment;
            }
        }
        return comment;
    }

    /** What the compiler sees: no comments, no blanks. */
    String code() {
        return String.join("\n", lines).replaceAll("(?s)<!--.*?-->", "").replaceAll("(?s)/\\*.*?\\*/", "").replaceAll("//[^\n]*", "").replaceAll("\\s+", "");
    }

    /** The stretches from {@code // region name} to {@code // end region}, without their common indentation. */
    List<Region> regions(String name) {
        List<Region> regions = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            if (marks(lines.get(i), "region " + name)) {
                List<String> body = new ArrayList<>();
                for (int j = i + 1; j < lines.size() && !marks(lines.get(j), "end region"); j++) {
                    body.add(lines.get(j).stripTrailing());
                }
                int indentation = body.stream().filter(line -> !line.isEmpty())
                        .mapToInt(line -> line.length() - line.stripLeading().length()).min().orElse(0);
                regions.add(new Region(i + 1, body.stream().map(line -> line.isEmpty() ? "" : line.substring(indentation)).toList()));
            }
        }
        return regions;
    }

    private static boolean marks(String line, String mark) {
        return line.strip().replaceFirst("^(//|#|<!--)\\s*", "").replaceFirst("\\s*-->$", "").equals(mark)
                && !line.strip().equals(mark);
    }

    /** The first line that contains that, or 1. */
    int lineOf(String text) {
        for (int i = 0; i < lines.size(); i++) {
            if (lines.get(i).contains(text)) {
                return i + 1;
            }
        }
        return 1;
    }

    Finding finding(int line, String what, String repair) {
        return new Finding(file, line, what, repair);
    }
}
