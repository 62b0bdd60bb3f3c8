package kit.report;

/** Says that a check came to no verdict, and why; the answer is not to blame. */
public final class CouldNotRun extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public CouldNotRun(String why) {
        super(why);
    }
}
