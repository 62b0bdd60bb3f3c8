package judge.grade.report;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import judge.Texts;
import judge.grade.Report;
import judge.grade.Scored;

/**
 * The pages of a report: {@code index.html} for the instructor, {@code learners/ada.html} for each learner, and beside each
 * page the same as Markdown, {@code .md}.
 *
 * <p>A page needs nothing but itself: no network, no other file. A learner's page tells nothing of other learners, of
 * answers, or of what is noted for the instructor, so it can be given away as it is. The same report makes the same bytes,
 * on each machine.
 *
 * <p><b>Threads:</b> any, but one at a time for a folder. <b>Blocks:</b> while it writes; a page at a time is held in memory.
 */
public final class Pages {
    static final Texts TEXTS = new Texts("judge.grade.texts");

    private static final String LEARNERS = "learners";

    private Pages() {}

    /**
     * Writes all pages of that report. Pages that are there already are replaced; other files are left alone.
     *
     * @param out the report's folder; made when it is not there
     * @throws IOException when a page cannot be written; its message names the file
     * @throws IllegalArgumentException when a learner's name is no file name
     */
    public static void write(Report report, Path out) throws IOException {
        Path learners = Files.createDirectories(out.resolve(LEARNERS));
        for (Scored learner : report.learners()) {
            LearnerPage page = LearnerPage.of(report, learner);
            Templates.write("learner.ftlh", page, file(learners, learner, ".html"));
            Templates.write("learner.md.ftl", page, file(learners, learner, ".md"));
        }
        Overview overview = Overview.of(report);
        Templates.write("index.ftlh", overview, out.resolve("index.html"));
        Templates.write("index.md.ftl", overview, out.resolve("index.md"));
    }

    private static Path file(Path folder, Scored learner, String ending) {
        String id = learner.graded().learner();
        Path file = folder.resolve(id + ending);
        if (id.isEmpty() || !folder.equals(file.getParent()) || !file.getFileName().toString().equals(id + ending)) {
            throw new IllegalArgumentException("A learner's name must be a file name, and this one is not: " + id);
        }
        return file;
    }
}
