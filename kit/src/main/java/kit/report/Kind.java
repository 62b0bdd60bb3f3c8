package kit.report;

/** The three kinds of check that grade, in the order in which they run: the fast ones first. */
public enum Kind {
    /** One thread, the contract. */
    PROMISE,
    /** The check holds a seam and drives one order of events. */
    SCRIPT,
    /** Every order of steps of a small scenario, up to a bound. */
    EXPLORE
}
