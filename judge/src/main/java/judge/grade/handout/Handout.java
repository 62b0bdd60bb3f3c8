package judge.grade.handout;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import judge.HandedOut;

/**
 * What of a workspace is for learners: the lessons, what they are built with and {@code ./learn}. Whatever is not on the
 * list stays here; so do the parts of text files between the two marks. The lessons' sources go along a second time, inside of the
 * judge: who got a folder without git can have a starter back all the same.
 */
final class Handout {
    /** In Markdown and XML files, what stands between these is left out. */
    static final String WITHOUT = "<!-- handout: without -->";
    static final String AGAIN = "<!-- handout: again -->";

    private static final Pattern MARKED =
            Pattern.compile("[ \\t]*" + WITHOUT + ".*?" + AGAIN + "[ \\t]*(?:\\r?\\n)?", Pattern.DOTALL);

    private static final List<Pattern> FOR_LEARNERS = List.of(
            Pattern.compile("\\d\\d-[a-z]+/.*"),
            Pattern.compile("(kit|judge)/([^/]+|src/main/.*)"),
            Pattern.compile("\\.mvn/.*"),
            Pattern.compile("pom\\.xml|(mvnw|learn)(\\.cmd)?|README\\.md|LICENSE|\\.(gitignore|gitattributes|editorconfig)"));

    private static final Pattern OF_A_LESSON = Pattern.compile("\\d\\d-[a-z]+/src/main/.*");
    private static final String KEPT = "judge/src/main/resources" + HandedOut.STARTERS;

    private Handout() {}

    /** The files for learners, by path. */
    static Map<String, Tracked.Content> of(Map<String, Tracked.Content> workspace) {
        Map<String, Tracked.Content> files = new TreeMap<>();
        workspace.forEach((path, content) -> {
            if (FOR_LEARNERS.stream().anyMatch(pattern -> pattern.matcher(path).matches())) {
                files.put(path, path.endsWith(".md") || path.endsWith(".xml") ? cut(path, content) : content);
            }
            if (OF_A_LESSON.matcher(path).matches()) {
                files.put(KEPT + path, content);
            }
        });
        return files;
    }

    private static Tracked.Content cut(String path, Tracked.Content content) {
        String text = new String(content.bytes(), StandardCharsets.UTF_8);
        if (!text.contains(WITHOUT)) {
            return content;
        }
        String rest = MARKED.matcher(text).replaceAll("");
        if (rest.contains(WITHOUT) || rest.contains(AGAIN)) {
            throw new IllegalStateException(path + " has " + WITHOUT + " without " + AGAIN + ", or the other way round");
        }
        return new Tracked.Content(rest.getBytes(StandardCharsets.UTF_8), content.executable());
    }

    /** Writes those files into an empty folder. */
    static void write(Map<String, Tracked.Content> files, Path folder) throws IOException {
        for (Map.Entry<String, Tracked.Content> file : files.entrySet()) {
            Path path = folder.resolve(file.getKey());
            Files.createDirectories(path.getParent());
            Files.write(path, file.getValue().bytes());
            if (file.getValue().executable() && !path.toFile().setExecutable(true, false)) {
                throw new IOException(path + " cannot be made executable");
            }
        }
    }
}
