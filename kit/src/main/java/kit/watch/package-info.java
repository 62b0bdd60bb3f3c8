/**
 * Looking at threads: who has come to rest, who waits for whom at which line, who burns time.
 *
 * <p>Reading order: {@link kit.watch.Bounds}, {@link kit.watch.Frames}, {@link kit.watch.Family},
 * {@link kit.watch.Stillness}, {@link kit.watch.Standoff}, {@link kit.watch.Printed}.
 */
package kit.watch;
