package judge.bench;

import java.util.List;
import java.util.concurrent.TimeUnit;

/** What is said of many measured times. */
final class Numbers {
    private Numbers() {}

    static long millis(long nanos) {
        return TimeUnit.NANOSECONDS.toMillis(nanos);
    }

    static long median(List<Long> values) {
        return percentile(values, 50);
    }

    /** The value that so many percent of them do not exceed; 0 when there are none. */
    static long percentile(List<Long> values, int percent) {
        List<Long> sorted = values.stream().sorted().toList();
        return sorted.isEmpty() ? 0 : sorted.get(Math.min(sorted.size() - 1, sorted.size() * percent / 100));
    }
}
