package judge.worker;

/** How many of an answer's checks run. */
public enum Extent {
    /** All of them; explorations only when the others pass. */
    WHOLE,

    /** All until the first that does not pass. */
    UNTIL_FIRST,

    /** Promises and scripts until the first that does not pass, and no exploration. */
    SCRIPTS;

    boolean explores() {
        return this != SCRIPTS;
    }

    boolean untilFirst() {
        return this != WHOLE;
    }
}
