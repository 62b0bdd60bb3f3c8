/**
 * The one road that an answer takes: sources, compiled in memory, gate, run apart, verdict.
 *
 * <p>Reading order: {@link judge.Workspace}, {@link judge.Exercise}, {@link judge.Answer}, {@link judge.Judge},
 * {@link judge.Verdict}; then the stations of the road, {@code SourceText}, {@code Compiler}, {@code Gate} and
 * {@link judge.worker}.
 */
package judge;
