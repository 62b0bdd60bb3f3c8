package judge.grade.report;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToIntFunction;
import judge.grade.Scored;

/**
 * How many submissions fall where.
 *
 * @param tallest the most in one place, at least 1
 */
public record Histogram(List<Bar> bars, int tallest) {
    private static final int TENTHS = 10;

    /**
     * One place.
     *
     * @param label what falls there
     * @param tick the same, short
     * @param open how many of those are not final
     */
    public record Bar(String label, String tick, int count, int open) {}

    private static Histogram of(List<Bar> places, List<Scored> learners, ToIntFunction<Scored> place) {
        int[] count = new int[places.size()];
        int[] open = new int[places.size()];
        for (Scored learner : learners) {
            int at = place.applyAsInt(learner);
            count[at]++;
            open[at] += learner.undecided() ? 1 : 0;
        }
        List<Bar> bars = new ArrayList<>();
        int tallest = 1;
        for (int i = 0; i < count.length; i++) {
            bars.add(new Bar(places.get(i).label(), places.get(i).tick(), count[i], open[i]));
            tallest = Math.max(tallest, count[i]);
        }
        return new Histogram(List.copyOf(bars), tallest);
    }

    private static Bar empty(String key, Object... bounds) {
        return new Bar(Pages.TEXTS.of(key, bounds), Pages.TEXTS.of(key + ".tick", bounds), 0, 0);
    }

    /** By points, in tenths of what can be reached; beyond it when somebody is, through a bonus. */
    static Histogram ofPoints(List<Scored> learners) {
        List<Bar> places = new ArrayList<>();
        for (int i = 0; i < TENTHS; i++) {
            places.add(empty("tenth", 100 / TENTHS * i, 100 / TENTHS * (i + 1)));
        }
        if (learners.stream().anyMatch(Histogram::beyond)) {
            places.add(empty("beyond"));
        }
        return of(places, learners, learner -> beyond(learner) ? TENTHS : Math.min(TENTHS - 1, tenth(learner)));
    }

    private static int tenth(Scored learner) {
        return learner.most().signum() == 0 ? 0
                : (int) (TENTHS * learner.points().doubleValue() / learner.most().doubleValue());
    }

    private static boolean beyond(Scored learner) {
        return learner.points().compareTo(learner.most()) > 0;
    }

    /** By the time that judging took: each place twice as long as the one before. */
    static Histogram ofTime(List<Scored> learners) {
        int last = learners.stream().mapToInt(learner -> doubling(Overview.millis(learner))).max().orElse(0);
        int first = learners.stream().mapToInt(learner -> doubling(Overview.millis(learner))).min().orElse(0);
        List<Bar> places = new ArrayList<>();
        for (int i = first; i <= last; i++) {
            places.add(i == 0 ? empty("under") : empty("seconds", 1L << i - 1, 1L << i));
        }
        return of(places, learners, learner -> doubling(Overview.millis(learner)) - first);
    }

    /** 0 for less than a second, 1 for less than two, 2 for less than four. */
    private static int doubling(long millis) {
        return Math.min(30, Long.SIZE - Long.numberOfLeadingZeros(millis / 1000));
    }
}
