package judge.learn;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import judge.Exercise;
import judge.Workspace;

/** The names that the Tab key completes. */
final class ExerciseNames implements Iterable<String> {
    @Override
    public Iterator<String> iterator() {
        try {
            Path root = Workspace.above(Path.of("")).orElse(null);
            return root == null ? List.<String>of().iterator()
                    : Workspace.at(root).exercises().stream().map(Exercise::name).iterator();
        } catch (IOException | IllegalArgumentException e) {
            return List.<String>of().iterator(); // then nothing is completed
        }
    }
}
