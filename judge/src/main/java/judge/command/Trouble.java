package judge.command;

/** Something that whoever typed the command can put right: a sentence, and the command to type next. */
public final class Trouble extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final String next;
    private final int code;

    /** Wrong usage. */
    public Trouble(String message, String next) {
        this(message, next, Codes.USAGE);
    }

    /**
     * @param code of {@link Codes}
     */
    public Trouble(String message, String next, int code) {
        super(message);
        this.next = next;
        this.code = code;
    }

    public String next() {
        return next;
    }

    public int code() {
        return code;
    }
}
