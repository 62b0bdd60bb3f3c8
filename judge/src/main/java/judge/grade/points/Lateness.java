package judge.grade.points;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Duration;
import java.time.Instant;

/**
 * What being late costs.
 *
 * @param unit a day of 24 hours, or an hour
 * @param percent of the points for each unit that has begun
 * @param ofMost whether of all points that can be reached; otherwise of those that were
 * @param grace late by no more is not late; whoever is later is late from the deadline on
 * @param zeroAfter with more units than that nothing is left; 0 means never
 */
record Lateness(Duration unit, BigDecimal percent, boolean ofMost, Duration grace, int zeroAfter) {
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    /** Being late costs nothing. */
    static Lateness free() {
        return new Lateness(Duration.ofDays(1), BigDecimal.ZERO, false, Duration.ZERO, 0);
    }

    /** How many units have begun. */
    long units(Instant due, Instant handedIn) {
        Duration late = Duration.between(due, handedIn);
        return late.compareTo(grace) <= 0 || late.isNegative() ? 0 : late.plus(unit).minusNanos(1).dividedBy(unit);
    }

    /** What is left of the points, exactly. */
    BigDecimal left(BigDecimal points, BigDecimal most, long units) {
        if (zeroAfter > 0 && units > zeroAfter) {
            return BigDecimal.ZERO;
        }
        BigDecimal cost = (ofMost ? most : points).multiply(percent).multiply(BigDecimal.valueOf(units))
                .divide(HUNDRED, 12, RoundingMode.HALF_UP);
        return points.subtract(cost).max(BigDecimal.ZERO);
    }

    /** {@code 2 days}. */
    String words(long units) {
        String word = unit.equals(Duration.ofDays(1)) ? "day" : "hour";
        return units + " " + word + (units == 1 ? "" : "s");
    }
}
