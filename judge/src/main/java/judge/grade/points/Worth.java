package judge.grade.points;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import judge.Exercise;
import kit.report.Kind;

/**
 * What exercises and their checks are worth.
 *
 * @param each an exercise's points, where nothing else is said
 * @param ofLessons by lesson: each exercise's in it
 * @param ofExercises by {@link Exercise#path()}
 * @param total all exercises' points together, without bonus; {@code null} to leave them as they are
 * @param kinds a check's share within its exercise by its kind
 * @param checks a check's share by its name, {@code 03-queues/Kitchen.every_cook_goes_home}
 * @param bonus paths of exercises whose points come on top
 * @param mostBonus more does not come on top; {@code null} for no such bound
 * @param given checks that the starters pass, by name; {@code null} to count them as any other
 * @param partial whether some of an exercise's checks give some of its points
 */
record Worth(
        BigDecimal each, Map<String, BigDecimal> ofLessons, Map<String, BigDecimal> ofExercises, BigDecimal total,
        Map<Kind, BigDecimal> kinds, Map<String, BigDecimal> checks, Set<String> bonus, BigDecimal mostBonus, Set<String> given,
        boolean partial) {

    Worth {
        ofLessons = Map.copyOf(ofLessons);
        ofExercises = Map.copyOf(ofExercises);
        kinds = Map.copyOf(kinds);
        checks = Map.copyOf(checks);
        bonus = Set.copyOf(bonus);
        given = given == null ? null : Set.copyOf(given);
    }

    static Worth standard() {
        return new Worth(BigDecimal.TEN, Map.of(), Map.of(), null, Map.of(), Map.of(), Set.of(), null, Set.of(), true);
    }

    /** The points of those exercises; those that are no bonus are {@link #total} together, if there is one. */
    Map<String, BigDecimal> of(List<Exercise> exercises) {
        List<Exercise> plain = exercises.stream().filter(exercise -> !bonus.contains(exercise.path())).toList();
        BigDecimal sum = plain.stream().map(this::ofOne).reduce(BigDecimal.ZERO, BigDecimal::add);
        Map<String, BigDecimal> points = new LinkedHashMap<>();
        exercises.forEach(exercise -> points.put(exercise.path(), Rounding.plain(ofOne(exercise))));
        if (total != null && sum.signum() > 0) {
            List<BigDecimal> shares = Rounding.shares(total, plain.stream().map(this::ofOne).toList());
            for (int i = 0; i < plain.size(); i++) {
                points.put(plain.get(i).path(), shares.get(i));
            }
        }
        return points;
    }

    private BigDecimal ofOne(Exercise exercise) {
        return ofExercises.getOrDefault(exercise.path(), ofLessons.getOrDefault(exercise.lesson().folder(), each));
    }

    /** The same, when the starters pass those checks: they then have no share, unless the file says that they count. */
    Worth beyond(Set<String> passed) {
        return given == null ? this
                : new Worth(each, ofLessons, ofExercises, total, kinds, checks, bonus, mostBonus, passed, partial);
    }

    /** A check's share within its exercise. */
    BigDecimal share(String exercise, String check, Kind kind) {
        if (given != null && given.contains(exercise + "." + check)) {
            return BigDecimal.ZERO;
        }
        return checks.getOrDefault(exercise + "." + check, kinds.getOrDefault(kind, BigDecimal.ONE));
    }
}
