/**
 * Runs checks apart: in processes that are started ahead, watched from outside, and thrown away when anything is odd.
 *
 * <p>Reading order: {@link judge.worker.Workers}, {@link judge.worker.Job}, {@code Run}, {@code Child}, {@code Event}
 * on this side; {@link judge.worker.Worker} and {@code Stage} on the other.
 */
package judge.worker;
