/**
 * Reads what learners handed in, whatever it is: {@link judge.grade.intake.Intake} lists who there is, and makes a {@link
 * judge.grade.Submission} of each. Archives are read in memory, nothing is unpacked to disk and no link is followed.
 *
 * <p>Reading order: {@code Intake}, {@code Bounds}, {@code Learners} (who is who), {@code FolderReader}, {@code ZipReader} and
 * {@code TarReader} (what is there), {@code Sieve} (what of it is taken).
 */
package judge.grade.intake;
