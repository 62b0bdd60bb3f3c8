package judge.grade.command;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import judge.command.Codes;
import judge.command.Trouble;
import judge.command.Workshop;
import judge.grade.batch.Merge;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

@Command(name = "merge", mixinStandardHelpOptions = true, sortOptions = false,
        header = "Make one report of the reports of all shards, in any order.",
        description = {"Shards and learners that are missing are told, in the report too.",
            "Exit code 0: complete. 2: wrong usage. 3: something is missing."})
final class MergeCommand implements Callable<Integer> {
    @ParentCommand
    private Grade grade;

    @Parameters(arity = "1..*", paramLabel = "REPORT", description = "The reports of the shards.")
    private List<Path> reports;

    @Option(names = "--out", paramLabel = "REPORT", required = true, description = "Where the whole report goes.")
    private Path out;

    @Mixin
    private Reporting reporting;

    @Mixin
    private Workshop workshop;

    @Override
    public Integer call() throws IOException {
        reporting.read(workshop.open());
        try {
            Merge.Merged merged = Merge.of(reports, out);
            List<String> told = reporting.write(merged.about(), merged.graded(), merged.starters(), out);
            PrintWriter say = grade.out();
            say.println(Summary.count(merged.graded().size(), "submission") + " of " + merged.about().learners().size()
                    + ", from " + Summary.count(reports.size(), "report") + ".");
            merged.about().notes().forEach(note -> say.println("  " + note));
            told.forEach(note -> say.println("  " + note));
            say.println("Report: " + out);
            say.println("Next: " + (merged.missing() ? "grade what is missing, and merge again" : "open " + out.resolve("index.html")));
            say.flush();
            return merged.missing() ? Codes.COULD_NOT_RUN : Codes.PASSED;
        } catch (IllegalArgumentException e) {
            throw new Trouble(e.getMessage() + ".", "./grade merge --help");
        }
    }
}
