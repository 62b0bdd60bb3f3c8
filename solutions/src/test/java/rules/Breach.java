package rules;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A class that breaks a rule, and what it needs to compile.
 *
 * @param culprit the class that must be reported
 */
record Breach(String culprit, List<String> sources) {
    private static final Pattern NAME = Pattern.compile("package ([\\w.]+);.*?\\bclass (\\w+)", Pattern.DOTALL);

    /** The class of the first source is the culprit; backquotes stand for quotes. */
    static Breach of(String source, String... others) {
        List<String> sources = Stream.concat(Stream.of(source), Arrays.stream(others)).map(text -> text.replace('`', '"')).toList();
        return new Breach(name(source), sources);
    }

    private static String name(String source) {
        Matcher matcher = NAME.matcher(source);
        if (!matcher.find()) {
            throw new IllegalArgumentException("no package and class: " + source);
        }
        return matcher.group(1) + "." + matcher.group(2);
    }

    /** Compiles it below that folder; where the classes are. */
    Path compileIn(Path folder) throws IOException {
        List<Path> files = new ArrayList<>();
        for (String source : sources) {
            Path file = folder.resolve(name(source).replace('.', '/') + ".java");
            Files.createDirectories(file.getParent());
            files.add(Files.writeString(file, source));
        }
        Path classes = folder.resolve("classes");
        String complaints = Javac.compile(files, Javac.CLASS_PATH, classes);
        if (!complaints.isEmpty()) {
            throw new IllegalArgumentException(complaints);
        }
        return classes;
    }
}
