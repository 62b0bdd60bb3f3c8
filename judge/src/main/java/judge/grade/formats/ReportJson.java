package judge.grade.formats;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import judge.Exercise;
import judge.WholeFile;
import judge.grade.Report;
import judge.grade.Scored;

/** All of the report as one file, described by {@code judge/grade/report.schema.json} among the resources. */
final class ReportJson implements Format {

    private record Batch(
            int version, String title, Instant made, List<Told> exercises, List<Scored> learners, List<Report.Absent> absent,
            List<String> notes) {}

    private record Told(String exercise, String lesson, String name, int number, String about, int since) {}

    @Override
    public String name() {
        return "json";
    }

    @Override
    public String about() {
        return "everything in one file, for programs of your own: report.json";
    }

    @Override
    public List<String> write(Report report, Path out) throws IOException {
        WholeFile.write(out.resolve("report.json"), Json.bytes(new Batch(1, report.title(), report.made(),
                report.exercises().stream().map(ReportJson::told).toList(), report.learners(), report.absent(),
                report.notes())));
        return List.of();
    }

    private static Told told(Exercise exercise) {
        return new Told(exercise.path(), exercise.lesson().folder(), exercise.name(), exercise.number(), exercise.about(),
                exercise.since());
    }
}
