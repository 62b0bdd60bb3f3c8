package judge.grade.intake;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import judge.Tiny;
import judge.Workspace;
import judge.grade.Submission;

/** A workspace, and a folder in which submissions are laid. */
final class Desk {
    static final String LABEL = "09-tiny/Label";
    static final String TRAY = "09-tiny/Tray";
    static final String COUNTER = "09-tiny/Counter";
    static final String TRAY_PATH = "09-tiny/src/main/java/tiny/Tray.java";

    private final Workspace workspace;
    private final Path submissions;

    Desk(Path folder) {
        try {
            Path root = Files.createDirectories(folder.resolve("workspace"));
            submissions = Files.createDirectories(folder.resolve("submissions"));
            Tiny tiny = new Tiny(root);
            tiny.write("09-tiny/src/test/java/tiny/LabelTest.java", """
                    package tiny;

                    @kit.Exercise(number = 3, about = "labels", answer = "Label.xml")
                    class LabelTest {}
                    """);
            tiny.write("09-tiny/src/test/java/tiny/TomorrowTest.java", """
                    package tiny;

                    @kit.Exercise(number = 4, about = "what no JDK has yet", since = 999)
                    class TomorrowTest {}
                    """);
            workspace = tiny.open();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Workspace workspace() {
        return workspace;
    }

    Path submissions() {
        return submissions;
    }

    Path lay(String path, byte[] bytes) {
        try {
            Path file = submissions.resolve(path);
            Files.createDirectories(file.getParent());
            return Files.write(file, bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Path lay(String path, String text) {
        return lay(path, text.getBytes(StandardCharsets.UTF_8));
    }

    Intake intake() {
        try {
            return new Intake(workspace, submissions);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The only submission that lies there. */
    Submission only() throws InterruptedException {
        Intake intake = intake();
        if (intake.entries().size() != 1) {
            throw new AssertionError(intake.entries());
        }
        return intake.read(intake.entries().get(0));
    }

    /** What was taken for the exercise, as text; empty when nothing was. */
    static String text(Submission submission, String exercise) {
        Submission.Found found = submission.found().get(exercise);
        return found == null ? "" : new String(found.source(), StandardCharsets.UTF_8);
    }

    /** Why that path was left out; empty when it was not. */
    static String why(Submission submission, String path) {
        return submission.ignored().stream().filter(one -> one.path().equals(path)).map(Submission.Ignored::why)
                .findFirst().orElse("");
    }
}
