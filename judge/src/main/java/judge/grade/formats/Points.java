package judge.grade.formats;

import java.math.BigDecimal;

/** How points are written. */
final class Points {
    private Points() {}

    /** {@code 12.5}, never {@code 1.25E+1} or {@code 12.50}. */
    static String plain(BigDecimal points) {
        return points.signum() == 0 ? "0" : points.stripTrailingZeros().toPlainString();
    }
}
