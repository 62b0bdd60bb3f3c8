/**
 * The learner's command, {@code ./learn}: where you are, what to do next, and a verdict at each save.
 *
 * <p>Reading order: {@link judge.learn.Learn}, {@link judge.learn.Desk}, {@link judge.learn.Progress},
 * {@link judge.learn.Screen}, {@link judge.learn.WatchCommand}; then the other commands, one file each.
 */
package judge.learn;
