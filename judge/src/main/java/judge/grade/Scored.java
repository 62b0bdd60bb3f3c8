package judge.grade;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;

/**
 * A submission with its points.
 *
 * @param name the learner's name as people write it; {@link Graded#learner()} without a roster
 * @param ids the learner's other names by system, {@code email} or {@code canvas id}, from the roster
 * @param points after bonus and lateness, never below zero
 * @param most what can be reached without bonus
 * @param exercises one for each of {@link Graded#exercises()}, in that order
 * @param remarks how the points came about beyond the checks: late by so much, bonus for what
 * @param undecided whether something could not run that was handed in: the points are then not final
 */
public record Scored(
        Graded graded, String name, Map<String, String> ids, BigDecimal points, BigDecimal most,
        List<OfExercise> exercises, List<String> remarks, boolean undecided) {

    public Scored {
        ids = Map.copyOf(ids);
        exercises = List.copyOf(exercises);
        remarks = List.copyOf(remarks);
    }

    /** An exercise's points; {@code checks} holds those of each check, in the order of the checks. */
    public record OfExercise(String exercise, BigDecimal points, BigDecimal most, boolean bonus, List<OfCheck> checks) {
        public OfExercise {
            checks = List.copyOf(checks);
        }
    }

    /** A check's points. */
    public record OfCheck(BigDecimal points, BigDecimal most) {}
}
