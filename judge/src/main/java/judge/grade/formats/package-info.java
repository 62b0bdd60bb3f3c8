/**
 * The report as files for other systems: start with {@link judge.grade.formats.Formats}.
 *
 * <p>{@link judge.grade.formats.Entry} pairs what came of an exercise with its points, {@link
 * judge.grade.formats.Text} makes harmless what learners wrote, {@link judge.grade.formats.Gradebook} decides who gets a
 * row in a table that is uploaded; then there is a class for each format.
 */
package judge.grade.formats;
