package judge.grade.points;

import java.util.List;
import java.util.Map;

/**
 * A value in a YAML file and where it stands: a text, a list or keys; the other two are {@code null}.
 *
 * @param line from 1
 * @param column from 1
 * @param keys by their names, in the file's order
 */
record Node(int line, int column, String text, List<Node> items, Map<String, Key> keys) {

    /** A key, where it stands, and its value. */
    record Key(int line, int column, Node value) {}

    /** What it is, for those who expected something else. */
    String kind() {
        return keys != null ? "keys" : items != null ? "a list" : text.isEmpty() ? "nothing" : "\"" + text + "\"";
    }
}
