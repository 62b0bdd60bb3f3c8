/**
 * The command {@code grade}: what an instructor types, and what is shown meanwhile.
 *
 * <p>Reading order: {@link judge.grade.command.Grade}, then the other commands.
 */
package judge.grade.command;
