/** What the workshop's commands have in common: exit codes, and errors without stack traces. */
package judge.command;
