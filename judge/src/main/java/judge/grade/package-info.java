/**
 * {@code ./grade}: many learners' submissions in, verdicts, points and reports out.
 *
 * <pre>
 * intake  a folder of folders and archives   ─► one {@link judge.grade.Submission} for each learner
 * batch   compile, gate, run apart           ─► one {@link judge.grade.Graded} each, kept as results/LEARNER.json
 * points  weights, deadline, roster          ─► one {@link judge.grade.Scored} each
 * report  pages for people; formats          ─► files for other systems
 * </pre>
 *
 * <p>Data flows downwards only: nothing here knows the package below it, and {@code report} and {@code formats} read
 * nothing but {@link judge.grade.Report}.
 */
package judge.grade;
