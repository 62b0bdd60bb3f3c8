package judge;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;

/** Reads an answer from where it should be, and says what is there instead. */
final class AnswerFile {
    private AnswerFile() {}

    static Answer read(Exercise exercise, String label, Path file) throws IOException, Refused {
        if (!Files.isRegularFile(file)) {
            throw new Refused(missing(exercise, file));
        }
        try (InputStream in = Files.newInputStream(file)) {
            return new Answer(exercise, label, in.readNBytes(SourceText.MOST_BYTES + 1));
        } catch (NoSuchFileException e) { // it was there a moment ago
            throw new Refused(missing(exercise, file));
        } catch (IOException e) {
            throw new Refused(unreadable(file, e));
        }
    }

    private static Problem unreadable(Path file, IOException why) {
        boolean denied = why instanceof AccessDeniedException;
        return new Problem(file.toString(), 0, 0,
                file.getFileName() + " cannot be read" + (denied ? ": permission denied." : " (" + why.getMessage() + ")."),
                denied ? "Give yourself the right to read it: chmod u+r " + file : "Look whether the disk is in order.");
    }

    private static Problem missing(Exercise exercise, Path file) throws IOException {
        List<String> beside = file.toAbsolutePath().getParent() == null ? List.of()
                : Workspace.list(file.toAbsolutePath().getParent()).stream().map(f -> f.getFileName().toString()).toList();
        String name = file.getFileName().toString();
        String repair = Nearest.to(name, beside)
                .map(near -> "There is " + near + ": call it " + name + ".")
                .orElse(Opening.starterBack(exercise));
        return new Problem(file.toString(), 0, 0, name + " is not there.", repair);
    }
}
