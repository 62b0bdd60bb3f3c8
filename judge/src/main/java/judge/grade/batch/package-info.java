/**
 * Judges many submissions, several at once, and keeps each result as soon as it is known.
 *
 * <p>Reading order: {@link judge.grade.batch.Batch}, {@code Grading}, {@link judge.grade.batch.Results}, {@code Fingerprint},
 * {@link judge.grade.batch.Shard}, {@link judge.grade.batch.Merge}.
 */
package judge.grade.batch;
