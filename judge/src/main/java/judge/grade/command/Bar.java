package judge.grade.command;

import java.util.Set;
import java.util.TreeSet;
import judge.grade.Graded;
import judge.grade.batch.Watching;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;

/** A bar on a terminal: how many are done, how long it will still take, and whose submissions run. */
final class Bar implements Watching, AutoCloseable {
    private final Estimate estimate = new Estimate();
    private final Set<String> running = new TreeSet<>(); // guarded by this
    private ProgressBar bar; // guarded by this; null before it begins

    @Override
    public synchronized void begins(int all) {
        estimate.begins(all);
        bar = new ProgressBarBuilder().setTaskName("Grading").setInitialMax(all).setStyle(ProgressBarStyle.ASCII)
                .setUpdateIntervalMillis(500).continuousUpdate().setEtaFunction(state -> estimate.left()).build();
    }

    @Override
    public synchronized void started(String learner) {
        running.add(learner);
        bar.setExtraMessage(" " + String.join(", ", running));
    }

    @Override
    public synchronized void finished(Graded graded, boolean again) {
        estimate.finished(graded, again);
        running.remove(graded.learner());
        bar.setExtraMessage(" " + String.join(", ", running));
        bar.step();
    }

    @Override
    public synchronized void close() {
        if (bar != null) {
            bar.setExtraMessage("");
            bar.close();
        }
    }
}
