package judge.grade.formats;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import judge.Nearest;
import judge.grade.Report;

/**
 * All formats.
 *
 * <pre>{@code
 * List<String> toTell = Formats.write(report, Set.of("canvas", "surefire"), Path.of("report"));
 * }</pre>
 */
public final class Formats {
    private static final List<Format> ALL = List.of(
            new ReportJson(), new Gradescope(), new Surefire(), new Exercism(), new Classroom50(), new Canvas(), new Moodle());

    private Formats() {}

    /** Every format, in the order in which they are shown and written. */
    public static List<Format> all() {
        return ALL;
    }

    /** Their names. */
    public static List<String> names() {
        return ALL.stream().map(Format::name).toList();
    }

    /**
     * The format of that name.
     *
     * @throws IllegalArgumentException when there is none; the message says what may have been meant
     */
    public static Format named(String name) {
        return ALL.stream().filter(format -> format.name().equals(name)).findFirst()
                .orElseThrow(() -> new IllegalArgumentException("There is no format " + Text.line(name, 40) + ". "
                        + Nearest.to(name, names()).map(near -> "Did you mean " + near + "?")
                                .orElse("There are: " + String.join(", ", names()) + ".")));
    }

    /**
     * Writes the report in each of those formats.
     *
     * @return what the instructor has to know of the files, one sentence each
     * @throws IllegalArgumentException when a name is unknown; then nothing is written
     * @throws IOException when a file cannot be written
     */
    public static List<String> write(Report report, Set<String> names, Path out) throws IOException {
        names.forEach(Formats::named);
        List<String> toTell = new ArrayList<>();
        for (Format format : ALL) {
            if (names.contains(format.name())) {
                toTell.addAll(format.write(report, out));
            }
        }
        return toTell;
    }
}
