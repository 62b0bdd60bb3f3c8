package kit;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import kit.report.Step;
import kit.watch.Family;

/**
 * The last steps of a check's threads. Between two acts of the check many can end, or come to a checkpoint: in an order that
 * is luck, and that nothing depends on, as each of them stops there. They are told last, and the eldest first, so that a wrong
 * answer is told alike each time.
 *
 * <p><b>Threads:</b> any.
 */
final class Timeline {
    static final int MOST = 12;
    private static final int MOST_BETWEEN_TWO_ACTS = 1_000;

    private final List<Step> told = new ArrayList<>(); // guarded by this, as all below; before the last act
    private final List<Row> since = new ArrayList<>();

    /** What one thread did since the last act of the check, and whether it stops there until the next. */
    private record Row(Thread thread, Step step, boolean stops) {}

    /** The calling thread does that. */
    synchronized void does(String what) {
        add(Thread.currentThread(), what, false);
    }

    /** The calling thread does that, and nothing more before the check lets it. */
    synchronized void stops(String what) {
        add(Thread.currentThread(), what, true);
    }

    /** Another thread did that. */
    synchronized void did(Thread thread, String what) {
        add(thread, what, false);
    }

    /** The check has seen what came of its last act, and can act again. */
    synchronized void acts() {
        Set<Thread> later = Collections.newSetFromMap(new IdentityHashMap<>());
        Deque<Row> moving = new ArrayDeque<>();
        List<Row> stopped = new ArrayList<>();
        for (int i = since.size() - 1; i >= 0; i--) {
            Row row = since.get(i);
            boolean last = later.add(row.thread());
            if (row.stops() && last) {
                stopped.add(row);
            } else {
                moving.addFirst(row);
            }
        }
        stopped.sort(Comparator.comparing(Row::thread, Family.BY_AGE));
        Stream.concat(moving.stream(), stopped.stream()).forEach(row -> told.add(row.step()));
        since.clear();
        told.subList(0, Math.max(0, told.size() - MOST)).clear();
    }

    /** The last {@value #MOST}. */
    synchronized List<Step> last() {
        acts();
        return List.copyOf(told);
    }

    private void add(Thread thread, String what, boolean stops) {
        if (since.size() == MOST_BETWEEN_TWO_ACTS) {
            since.remove(0);
        }
        since.add(new Row(thread, new Step(thread.getName(), what), stops));
    }
}
