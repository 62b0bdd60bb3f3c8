package kit.report;

/** What came of one check. There is no silent zero: a check that could not run says so. */
public enum Outcome {
    PASSED,
    NOT_YET,
    COULD_NOT_RUN
}
