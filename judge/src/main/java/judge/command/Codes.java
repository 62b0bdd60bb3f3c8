package judge.command;

/** Exit codes of all commands. */
public final class Codes {
    public static final int PASSED = 0;
    public static final int NOT_YET = 1;
    public static final int USAGE = 2;
    public static final int COULD_NOT_RUN = 3;

    private Codes() {}
}
