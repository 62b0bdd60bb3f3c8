package judge.grade.report;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;

/** Numbers and times as they are told: the same on each machine, whatever its language and time zone. */
final class Told {
    private static final DateTimeFormatter MINUTE =
            DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm 'UTC'", Locale.ROOT).withZone(ZoneOffset.UTC);

    private Told() {}

    /** {@code 13.5}. */
    static String points(BigDecimal points) {
        return points.signum() == 0 ? "0" : points.stripTrailingZeros().toPlainString();
    }

    /** {@code 2026-11-20 18:04 UTC}; empty when it is not known. */
    static String time(Instant time) {
        return time.equals(Instant.EPOCH) ? "" : MINUTE.format(time);
    }

    /** {@code 0.4 s}, {@code 12 s}. */
    static String seconds(long millis) {
        return millis < 9_950
                ? String.format(Locale.ROOT, "%.1f s", millis / 1000.0)
                : Math.round(millis / 1000.0) + " s";
    }

    /** A part of the whole in percent; 0 when there is no whole. */
    static int percent(double part, double whole) {
        return whole <= 0 ? 0 : (int) Math.round(100 * part / whole);
    }

    /** The middle one of them in order, the lower of two; 0 when there is none. */
    static long median(List<Long> values) {
        return values.isEmpty() ? 0 : values.stream().sorted().skip((values.size() - 1) / 2).findFirst().orElseThrow();
    }
}
