package judge;

/** No exercise of the workspace has that name, or more than one has. The message says which were meant, perhaps. */
public final class UnknownExercise extends IllegalArgumentException {
    private static final long serialVersionUID = 1L;

    UnknownExercise(String message) {
        super(message);
    }
}
