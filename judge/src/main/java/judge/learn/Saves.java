package judge.learn;

import io.methvin.watcher.DirectoryWatcher;
import java.io.IOException;
import java.nio.file.Path;
import java.util.function.Consumer;
import judge.Lesson;
import judge.Workspace;

/**
 * Hears of files that change in the lessons, from the system's own events.
 *
 * <p><b>Threads:</b> a thread of its own tells.
 */
final class Saves implements AutoCloseable {
    private final DirectoryWatcher watcher; // null when the system has no events for us

    private Saves(DirectoryWatcher watcher) {
        this.watcher = watcher;
    }

    static Saves in(Workspace workspace, Consumer<Path> changed) {
        System.setProperty("logback.configurationFile", "judge/learn/quiet.xml"); // the watcher would speak of each file
        try {
            DirectoryWatcher watcher = DirectoryWatcher.builder()
                    .paths(workspace.lessons().stream().map(Lesson::directory).map(folder -> folder.resolve("src/main")).toList())
                    .listener(event -> changed.accept(event.path()))
                    .build();
            watcher.watchAsync();
            return new Saves(watcher);
        } catch (IOException e) {
            return new Saves(null);
        }
    }

    boolean areHeard() {
        return watcher != null;
    }

    @Override
    public void close() throws IOException {
        if (watcher != null) {
            watcher.close();
        }
    }
}
