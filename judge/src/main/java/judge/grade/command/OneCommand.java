package judge.grade.command;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import judge.Exercise;
import judge.Lesson;
import judge.Problem;
import judge.Workspace;
import judge.command.Codes;
import judge.command.Trouble;
import judge.command.Workshop;
import judge.grade.Graded;
import judge.grade.Submission;
import judge.grade.batch.Batch;
import judge.grade.batch.GradedJson;
import judge.grade.intake.Intake;
import kit.report.Outcome;
import kit.report.Words;
import kit.report.Page;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

@Command(name = "one", mixinStandardHelpOptions = true, sortOptions = false,
        header = "Judge one submission, for example at each push.",
        description = "Exit code 0: passed. 1: not yet, or not handed in. 2: wrong usage. 3: something could not run.")
final class OneCommand implements Callable<Integer> {
    @ParentCommand
    private Grade grade;

    @Parameters(paramLabel = "FOLDER", description = "The submission: a clone of the workspace, a folder or an archive.")
    private Path folder;

    @Option(names = "--exercise", paramLabel = "NAME", description = "This exercise only; may be repeated.")
    private List<String> exercises = new ArrayList<>();

    @Option(names = "--lesson", paramLabel = "NAME", description = "This lesson only, 03-queues or queues; may be repeated.")
    private List<String> lessons = new ArrayList<>();

    @Option(names = "--json", description = "Print JSON, as it stands in results files.")
    private boolean json;

    @Mixin
    private Workshop workshop;

    @Override
    public Integer call() throws IOException, InterruptedException {
        if (!Files.exists(folder)) {
            throw new Trouble(folder + " is not there.", "./grade one --help");
        }
        Workspace workspace = workshop.open();
        List<Exercise> wanted = wanted(workspace);
        Submission submission = Intake.readOne(workspace, folder);
        Graded graded = Batch.one(workspace, wanted, submission);
        PrintWriter out = grade.out();
        if (json) {
            out.println(GradedJson.of(graded));
        } else {
            tell(graded, out);
        }
        out.flush();
        return code(graded);
    }

    private List<Exercise> wanted(Workspace workspace) {
        List<Exercise> wanted = new ArrayList<>(exercises.stream().map(workspace::find).toList());
        for (String name : lessons) {
            String plain = name.replaceFirst("[/\\\\]$", "");
            Lesson lesson = workspace.lessons().stream()
                    .filter(one -> one.folder().equals(plain) || one.word().equals(plain)).findFirst()
                    .orElseThrow(() -> new Trouble("There is no lesson " + name + ". There are: "
                            + String.join(", ", workspace.lessons().stream().map(Lesson::folder).toList()) + ".", "./learn list"));
            workspace.exercises().stream().filter(exercise -> exercise.lesson().equals(lesson)).forEach(wanted::add);
        }
        return exercises.isEmpty() && lessons.isEmpty() ? workspace.exercises() : wanted.stream().distinct().toList();
    }

    private static void tell(Graded graded, PrintWriter out) {
        graded.troubles().forEach(out::println);
        for (Graded.OfExercise exercise : graded.exercises()) {
            long passed = exercise.checks().stream().filter(check -> check.outcome() == Outcome.PASSED).count();
            out.println(exercise.exercise() + ": " + (exercise.missing() ? "not handed in" : Words.of(exercise.outcome()) + ", "
                    + passed + " of " + exercise.checks().size() + " checks passed"));
            if (exercise.missing()) {
                continue;
            }
            for (Problem problem : exercise.problems()) {
                out.println("    " + problem.place() + ": " + problem.message());
                out.println("        " + problem.repair());
            }
            if (exercise.problems().isEmpty()) {
                exercise.checks().stream().filter(check -> check.outcome() != Outcome.PASSED).findFirst().ifPresent(check -> {
                    out.println("    " + check.sentence());
                    Page.story(check.story()).forEach(line -> out.println("    " + line));
                });
            }
        }
    }

    /** What was not handed in is not done yet; it did not fail to run. */
    private static int code(Graded graded) {
        List<Graded.OfExercise> all = graded.exercises();
        if (all.stream().anyMatch(exercise -> exercise.outcome() == Outcome.COULD_NOT_RUN && !exercise.missing())) {
            return Codes.COULD_NOT_RUN;
        }
        return all.stream().allMatch(exercise -> exercise.outcome() == Outcome.PASSED) ? Codes.PASSED : Codes.NOT_YET;
    }
}
