/**
 * The boundaries of the workshop: who may know whom, in byte code and in the poms. Each rule stands beside code that breaks it, and
 * is tested both ways: the workshop keeps it, and the rule reports whoever does not.
 *
 * <p>Reading order: {@link rules.Boundary}, {@link rules.Boundaries}, {@link rules.BoundariesTest}; then {@link rules.Pom},
 * {@link rules.Edge} and {@link rules.PomsTest}.
 */
package rules;
