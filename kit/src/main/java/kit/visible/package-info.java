/**
 * Records which thread of a run reads and writes what, and what orders them, and tells of two that nothing orders.
 *
 * <p>{@link kit.visible.TracedClasses} loads a second copy of the answer whose byte code reports to {@link kit.visible.Probe};
 * {@link kit.visible.Ledger} keeps the books.
 *
 * <p>Reading order: {@link kit.visible.Ledger}, {@link kit.visible.Clock}, {@link kit.visible.Probe},
 * {@link kit.visible.TracedClasses}, {@link kit.visible.Tracer}.
 */
package kit.visible;
