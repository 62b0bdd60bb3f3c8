package kit.watch;

import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kit.report.Words;

/**
 * Who uses processor time during a wait, and where. Of several the eldest is told, and of a loop's lines the first: it
 * would be another each time.
 *
 * <p><b>Threads:</b> the one that waits.
 */
public final class Restless {
    private final Frames frames;
    private final Map<Thread, Long> before = new HashMap<>();
    private final Map<Thread, Integer> lines = new HashMap<>();

    public Restless(Frames frames) {
        this.frames = frames;
    }

    /** Looks once more; what there is to say when one of these has used more than that since the first look. */
    public Optional<String> look(List<Thread> threads, Duration most) {
        Map<Thread, Long> used = new HashMap<>();
        for (Thread thread : threads) {
            long now = Stillness.processorNanos(List.of(thread));
            used.put(thread, now - before.computeIfAbsent(thread, t -> now));
            if (used.get(thread) > most.toNanos() / 4) {
                frames.lineNumber(thread.getStackTrace()).ifPresent(line -> lines.merge(thread, line, Math::min));
            }
        }
        if (used.values().stream().noneMatch(nanos -> nanos > most.toNanos())) {
            return Optional.empty();
        }
        return used.keySet().stream().filter(thread -> used.get(thread) > most.toNanos() / 2).min(Family.BY_AGE)
                .map(thread -> Words.restless(thread.getName(), line(thread), most.toMillis()));
    }

    private String line(Thread thread) {
        return lines.containsKey(thread) ? frames.file() + ":" + lines.get(thread) : Words.NO_LINE;
    }
}
