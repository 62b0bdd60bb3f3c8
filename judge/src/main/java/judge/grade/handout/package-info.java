/**
 * The workspace as learners should get it. Reading order: {@link judge.grade.handout.HandoutCommand}, {@code Handout}, {@code
 * Tracked}.
 */
package judge.grade.handout;
