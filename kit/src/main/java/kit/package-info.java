/**
 * What checks are written with.
 *
 * <p>A check is a method that carries {@link kit.Promise}, {@link kit.Script} or {@link kit.Explore}, in a class that
 * carries {@link kit.Exercise}. It states facts with {@link kit.Expect}, moves threads with {@link kit.Crew} and
 * {@link kit.Checkpoint}, tries every order of steps with {@link kit.Interleavings}, and finds what has no order with
 * {@link kit.Visibility}. {@link kit.Insides} finds an answer's locks, holds them for {@link kit.Inspector}, and wakes its
 * sleepers for nothing; {@link kit.Ingredients} tells what it is made of.
 *
 * <p>Reading order: {@link kit.Exercise}, {@link kit.Promise}, {@link kit.Expect}, {@link kit.Crew},
 * {@link kit.Checkpoint}, {@link kit.Inspector}, {@link kit.Interleavings}, {@link kit.Visibility}; then, for the
 * machinery, {@link kit.Watch} and {@link kit.Results}.
 */
package kit;
