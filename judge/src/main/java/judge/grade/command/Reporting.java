package judge.grade.command;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import judge.Workspace;
import judge.command.Trouble;
import judge.grade.Graded;
import judge.grade.Report;
import judge.grade.batch.Results;
import judge.grade.formats.Formats;
import judge.grade.points.Mistakes;
import judge.grade.points.Policy;
import judge.grade.report.Pages;
import picocli.CommandLine.Option;

/** What is made of results: options that a batch and a merge have. */
final class Reporting {
    @Option(names = "--points", paramLabel = "FILE",
            description = "Weights, bonus, deadline and roster; otherwise ten points for each exercise.")
    private Path points;

    @Option(names = "--format", paramLabel = "NAME", split = ",",
            description = "Files for other systems, besides the pages: json, gradescope, surefire, exercism, classroom50, canvas,"
                    + " moodle; may be repeated.")
    private Set<String> formats = new LinkedHashSet<>();

    private Policy policy;

    /**
     * Reads what the options name, before anything is judged.
     *
     * @throws Trouble when something is wrong in them
     */
    void read(Workspace workspace) {
        try {
            formats.forEach(Formats::named);
            policy = points == null ? Policy.standard(workspace) : Policy.read(workspace, points);
        } catch (Mistakes e) {
            throw new Trouble(e.getMessage(), "repair " + points + ", and call it again");
        } catch (IllegalArgumentException e) {
            throw new Trouble(e.getMessage(), "./grade --help");
        }
    }

    /**
     * Writes all of it.
     *
     * @param starters what comes of the starters as they are, when that is known
     * @return what there is to tell of the files, one sentence each
     */
    List<String> write(Results.About about, List<Graded> graded, Optional<Graded> starters, Path out) throws IOException {
        Policy counting = starters.map(policy::beyond).orElse(policy);
        List<String> notes = new ArrayList<>(about.notes());
        if (graded.size() < about.learners().size() && about.shard().equals("1/1")) {
            notes.add(about.learners().size() - graded.size() + " of " + about.learners().size() + " submissions are not graded yet.");
        }
        Report report = counting.report(about.title(), about.made(), graded, notes);
        Pages.write(report, out);
        return Formats.write(report, formats, out);
    }
}
