/**
 * Makes points of verdicts: {@link judge.grade.points.Policy} is what an instructor writes down in {@code points.yaml}, and a
 * {@link judge.grade.Report} is what comes of it.
 *
 * <p>Reading order: {@code Policy}; {@code PolicyFile} (how it is written), {@code Roster} (who takes part), {@code Tally} (the
 * points of one submission), {@code Lateness}, {@code Rounding}.
 */
package judge.grade.points;
