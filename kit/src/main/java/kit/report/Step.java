package kit.report;

/**
 * One row of a timeline: what one thread did.
 *
 * @param thread the thread's name, the head of its column
 * @param what what it did, in a few words, with the line where that is known
 */
public record Step(String thread, String what) {}
