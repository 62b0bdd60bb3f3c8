package judge.grade.intake;

import java.util.ArrayList;
import java.util.List;

/**
 * The path of a file as an archive tells it. Nothing is ever written to it: it only says where an exercise's file lay.
 *
 * @param path without a root, and with {@code /}
 * @param trouble why it may not be taken; empty when it may
 */
record ArchivePath(String path, String trouble) {

    static ArchivePath of(String told) {
        List<String> parts = new ArrayList<>();
        for (String part : told.replace('\\', '/').split("/")) {
            if (part.equals("..")) {
                return new ArchivePath(told, "its path leads out of the archive");
            }
            if (!part.isEmpty() && !part.equals(".") && !(parts.isEmpty() && part.matches("[A-Za-z]:"))) {
                parts.add(part);
            }
            if (parts.size() > Bounds.MOST_FOLDERS_DEEP) {
                return new ArchivePath(told, "it lies in more than " + Bounds.MOST_FOLDERS_DEEP + " folders");
            }
        }
        return parts.isEmpty() ? new ArchivePath(told, "it has no name") : new ArchivePath(String.join("/", parts), "");
    }
}
