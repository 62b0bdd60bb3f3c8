/** Reads what the exploration engine reports and keeps what a learner can use: own lines, thread names, few rows. */
package kit.explore;
