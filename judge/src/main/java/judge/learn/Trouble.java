package judge.learn;

/** Something that the learner can put right: a sentence, and the command to type next. */
final class Trouble extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final String next;

    Trouble(String message, String next) {
        super(message);
        this.next = next;
    }

    String next() {
        return next;
    }
}
