package judge.grade.formats;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import judge.grade.Report;

/**
 * A way to hand results to another system.
 *
 * <p><b>Threads:</b> any; a format keeps nothing between calls. <b>Files</b> are written one by one, each whole or not at
 * all, and the same report gives the same bytes.
 */
public interface Format {

    /** What it is called on the command line. */
    String name();

    /** Who reads it and which files it makes, in one line, for {@code --help}. */
    String about();

    /**
     * Writes the report.
     *
     * @param out the report's folder, which need not be there yet; files of an earlier run are replaced
     * @return what the instructor has to know of the result, one sentence each: who was left out, what does not fit
     * @throws IOException when a file cannot be written; those written before it are whole
     */
    List<String> write(Report report, Path out) throws IOException;
}
