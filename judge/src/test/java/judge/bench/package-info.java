/** How fast a verdict is: the warm judge beside plain Maven, in one run. */
package judge.bench;
