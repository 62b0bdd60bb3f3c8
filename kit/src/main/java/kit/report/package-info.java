/**
 * What a check has to say: its {@link kit.report.Story}, its {@link kit.report.CheckResult}, and how both look on a terminal.
 *
 * <p>Reading order: {@link kit.report.Check}, {@link kit.report.Outcome}, {@link kit.report.Story},
 * {@link kit.report.CheckResult}, {@link kit.report.Results}, {@link kit.report.Page}.
 */
package kit.report;
