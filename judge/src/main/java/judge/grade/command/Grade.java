package judge.grade.command;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import judge.Nearest;
import judge.Workspace;
import judge.command.Codes;
import judge.command.Errors;
import judge.command.Trouble;
import judge.command.Workshop;
import judge.grade.Graded;
import judge.grade.Submission;
import judge.grade.batch.Batch;
import judge.grade.batch.Results;
import judge.grade.batch.Shard;
import judge.grade.handout.HandoutCommand;
import judge.grade.intake.Intake;
import judge.grade.points.Policy;
import judge.grade.similar.SimilarCommand;
import judge.worker.Sandbox;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import picocli.CommandLine;

/** The command {@code grade}: exit code 0 done, 2 wrong usage, 3 could not. */
@Command(name = "grade", mixinStandardHelpOptions = true, sortOptions = false, synopsisSubcommandLabel = "COMMAND",
        header = "Grade a folder of submissions: one folder, archive or git clone for each learner.",
        description = {"Interrupted, it goes on where it was when it is called again; what has not changed is not graded twice.",
            "Exit code 0: done. 2: wrong usage. 3: could not."},
        subcommands = {OneCommand.class, MergeCommand.class, HandoutCommand.class, SimilarCommand.class})
public final class Grade implements Callable<Integer> {
    @Parameters(arity = "0..1", paramLabel = "SUBMISSIONS", description = "The folder with all submissions.")
    private Path submissions;

    @Option(names = "--out", paramLabel = "REPORT", description = "Where results and reports go; otherwise SUBMISSIONS-report.")
    private Path out;

    @Option(names = "--title", paramLabel = "TITLE", description = "The batch's name in reports; otherwise the folder's.")
    private String title;

    @Option(names = "--only", paramLabel = "LEARNER", description = "Grade this learner only; may be repeated.")
    private Set<String> only = new LinkedHashSet<>();

    @Option(names = "--rerun", description = "Grade anew, also what has not changed.")
    private boolean rerun;

    @Option(names = "--jobs", paramLabel = "N", description = "How many submissions are judged at once; otherwise the processors.")
    private int jobs = Runtime.getRuntime().availableProcessors();

    @Option(names = "--shard", paramLabel = "I/N",
            description = "Grade the I-th of N parts of the learners, to be merged: a learner is always in the same part.")
    private String shard = Shard.WHOLE.toString();

    @Option(names = "--sandbox", paramLabel = "MODE",
            description = {"What stands around the processes in which answers run: auto, as much as this machine has;"
                    + " required, all of it or nothing is judged; none."})
    private Sandbox.Mode sandbox = Sandbox.Mode.AUTO;

    @Option(names = "--points-example", description = "Print a points file with all that can stand in one, and do nothing else.")
    private boolean pointsExample;

    @Mixin
    private Reporting reporting;

    @Mixin
    private Workshop workshop;

    @Spec
    private CommandSpec spec;

    public static void main(String[] args) {
        System.exit(command().execute(args));
    }

    static CommandLine command() {
        CommandLine command = new CommandLine(new Grade()).setCaseInsensitiveEnumValuesAllowed(true);
        Errors.quiet(command, next -> "Next: " + next, "./grade --help", "./learn list");
        return command;
    }

    PrintWriter out() {
        return spec.commandLine().getOut();
    }

    PrintWriter err() {
        return spec.commandLine().getErr();
    }

    @Override
    public Integer call() throws IOException, InterruptedException {
        if (pointsExample) {
            out().print(Policy.example());
            out().flush();
            return Codes.PASSED;
        }
        Path folder = folder();
        Path report = report(folder);
        Shard part = part();
        Workspace workspace = workshop.open();
        reporting.read(workspace);
        Intake intake = new Intake(workspace, folder);
        List<Unread> all = new ArrayList<>();
        for (Intake.Entry entry : intake.entries()) {
            all.add(new Unread(intake, entry));
        }
        List<String> learners = all.stream().map(Unread::learner).toList();
        mustBeThere(learners, folder);
        List<Unread> here = all.stream().filter(unread -> part.has(unread.learner())).toList();
        List<Unread> wanted = here.stream().filter(unread -> only.isEmpty() || only.contains(unread.learner())).toList();
        Results results = Results.in(report);
        try (AutoCloseable lock = locked(results, report); Batch batch = opened(workspace)) {
            List<String> notes = intake.ignored().stream().map(one -> one.path() + " was left out: " + one.why() + ".").toList();
            batch.tell(results, title(folder), part, learners, notes);
            Batch.Tally tally = watched(batch, wanted, results);
            Results.About about = batch.tell(results, title(folder), part, learners, notes);
            List<Graded> graded = results.of(here.stream().map(Unread::learner).toList());
            Optional<Graded> starters = batch.starters(results);
            List<String> told = reporting.write(about, graded, starters, report);
            new Summary(out()).tell(graded, tally, here.size(), report, told, next(part, report));
            return tally.failed().isEmpty() ? Codes.PASSED : Codes.COULD_NOT_RUN;
        } catch (IOException | InterruptedException | RuntimeException e) {
            throw e;
        } catch (Exception e) {
            throw new IllegalStateException(e); // the lock throws nothing else
        }
    }

    private Batch opened(Workspace workspace) throws IOException, InterruptedException {
        try {
            return Batch.open(workspace, jobs, sandbox);
        } catch (IllegalStateException e) {
            throw new Trouble(e.getMessage(), "./grade " + submissions + " --sandbox=auto", Codes.COULD_NOT_RUN);
        }
    }

    private Batch.Tally watched(Batch batch, List<Unread> wanted, Results results) throws IOException, InterruptedException {
        if (!Terminal.shows()) {
            return batch.grade(wanted, results, rerun, new Lines(err()));
        }
        try (Bar bar = new Bar()) {
            return batch.grade(wanted, results, rerun, bar);
        }
    }

    private Path folder() {
        if (submissions == null) {
            throw new CommandLine.ParameterException(spec.commandLine(), "Which submissions? Name their folder.");
        } else if (!Files.isDirectory(submissions)) {
            throw new Trouble(submissions + (Files.exists(submissions) ? " is no folder." : " is not there."), "./grade --help");
        } else if (jobs < 1) {
            throw new CommandLine.ParameterException(spec.commandLine(), "--jobs is " + jobs + "; it must be 1 or more.");
        }
        return submissions.toAbsolutePath().normalize();
    }

    private Path report(Path folder) {
        Path report = out != null ? out.toAbsolutePath().normalize()
                : Path.of(folder.getFileName() + "-report").toAbsolutePath().normalize();
        if (report.startsWith(folder)) {
            throw new Trouble("The report would lie among the submissions: " + report + ".",
                    "./grade " + submissions + " --out SOMEWHERE-ELSE");
        }
        return report;
    }

    private Shard part() {
        try {
            return Shard.parse(shard);
        } catch (IllegalArgumentException e) {
            throw new CommandLine.ParameterException(spec.commandLine(), "--shard: " + e.getMessage() + ".");
        }
    }

    private String title(Path folder) {
        return title != null ? title : folder.getFileName().toString();
    }

    private void mustBeThere(List<String> learners, Path folder) {
        if (learners.isEmpty()) {
            throw new Trouble("There is no submission in " + folder + ".", "./grade --help");
        }
        for (String learner : only) {
            if (!learners.contains(learner)) {
                throw new Trouble("There is no submission of " + learner + ". " + Nearest.to(learner, learners)
                        .map(near -> "Did you mean " + near + "?").orElse("There are " + learners.size() + " others."),
                        "./grade " + submissions);
            }
        }
    }

    private static AutoCloseable locked(Results results, Path report) throws IOException {
        return results.lock().orElseThrow(() -> new Trouble("Another ./grade writes into " + report + " at the moment.",
                "wait for it, or give another --out", Codes.COULD_NOT_RUN));
    }

    private static String next(Shard part, Path report) {
        return part.equals(Shard.WHOLE) ? "open " + report.resolve("index.html")
                : "./grade merge " + report + " ... --out REPORT, when all " + part.count() + " shards are done";
    }

    /** A submission where the intake found it. */
    private record Unread(Intake intake, Intake.Entry entry) implements Batch.Unread {
        @Override
        public String learner() {
            return entry.learner();
        }

        @Override
        public Submission read() throws InterruptedException {
            return intake.read(entry);
        }
    }
}
