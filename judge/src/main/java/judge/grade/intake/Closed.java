package judge.grade.intake;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Folders in which nothing is that a learner hands in, and folders in which it is only if it is nowhere else. */
final class Closed {
    private static final Map<String, String> ALWAYS = Map.ofEntries(
            Map.entry("target", "built by Maven"),
            Map.entry("__macosx", "made by macOS"),
            Map.entry(".git", "the history of git"),
            Map.entry(".svn", "the history of Subversion"),
            Map.entry(".hg", "the history of Mercurial"),
            Map.entry(".idea", "settings of an editor"),
            Map.entry(".vscode", "settings of an editor"),
            Map.entry(".settings", "settings of an editor"),
            Map.entry(".metadata", "settings of an editor"),
            Map.entry(".learn", "the learner's progress"),
            Map.entry(".mvn", "how Maven is started"),
            Map.entry(".m2", "libraries"),
            Map.entry(".gradle", "built by Gradle"),
            Map.entry("node_modules", "libraries"));
    private static final Set<String> COPIES = Set.of("solutions", "bin", "out", "build", "backup", "backups");

    /** Packages of the workshop, in which classes are called as some exercises are. */
    private static final Set<String> WORKSHOP = Set.of("kit", "judge");

    private Closed() {}

    /** A folder that is not entered, and why. */
    record Folder(String path, String why) {}

    /** The first of the folders around that file that is not entered. */
    static Optional<Folder> around(String[] parts) {
        StringBuilder path = new StringBuilder();
        for (int i = 0; i < parts.length - 1; i++) {
            path.append(i == 0 ? "" : "/").append(parts[i]);
            Optional<String> why = why(i == 0 ? "" : parts[i - 1], parts[i]);
            if (why.isPresent()) {
                return Optional.of(new Folder(path.toString(), why.get()));
            }
        }
        return Optional.empty();
    }

    private static Optional<String> why(String parent, String folder) {
        String name = folder.toLowerCase(Locale.ROOT);
        if (name.equals("test") && parent.equalsIgnoreCase("src")) {
            return Optional.of("checks: ours are used");
        }
        if (name.equals("src") && parent.equalsIgnoreCase("solutions")) {
            return Optional.of("the workshop's answers");
        }
        if (WORKSHOP.contains(name) && parent.equalsIgnoreCase("java")) {
            return Optional.of("the workshop's own: ours is used");
        }
        return Optional.ofNullable(ALWAYS.get(name));
    }

    /** Whether the file lies where copies lie. */
    static boolean isCopy(String[] parts) {
        for (int i = 0; i < parts.length - 1; i++) {
            if (COPIES.contains(parts[i].toLowerCase(Locale.ROOT))) {
                return true;
            }
        }
        return false;
    }
}
