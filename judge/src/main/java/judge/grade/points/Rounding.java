package judge.grade.points;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;

/**
 * How points are rounded. Everything before is exact.
 *
 * @param step to multiples of that
 */
record Rounding(BigDecimal step, RoundingMode mode) {
    /** Shares are cut to hundredths of a point. */
    private static final int SHARE_SCALE = 2;

    BigDecimal round(BigDecimal points) {
        return plain(points.divide(step, 0, mode).multiply(step));
    }

    /**
     * Cuts points into shares. Each is a multiple of a hundredth, the first so many together are always as near to what they
     * should be as hundredths allow, and all together are the whole.
     *
     * @param weights none negative, one positive
     */
    static List<BigDecimal> shares(BigDecimal whole, List<BigDecimal> weights) {
        BigDecimal sum = weights.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
        List<BigDecimal> shares = new ArrayList<>();
        BigDecimal weight = BigDecimal.ZERO;
        BigDecimal given = BigDecimal.ZERO;
        for (BigDecimal one : weights) {
            weight = weight.add(one);
            BigDecimal upToHere = weight.compareTo(sum) == 0 ? whole
                    : whole.multiply(weight).divide(sum, SHARE_SCALE, RoundingMode.HALF_UP);
            shares.add(plain(upToHere.subtract(given)));
            given = upToHere;
        }
        return List.copyOf(shares);
    }

    /** The same number without zeros at its end: equal ones are then equal objects. */
    static BigDecimal plain(BigDecimal number) {
        BigDecimal stripped = number.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }
}
