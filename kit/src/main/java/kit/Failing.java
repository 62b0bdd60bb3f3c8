package kit;

/**
 * For what a check gives to an answer and lets fail: a pizza that burns, a guest who throws.
 *
 * <p><b>Threads:</b> any.
 */
public final class Failing {
    private Failing() {}

    /** Throws this, whatever it is, declared or not. Its result is for lambdas that would have one. */
    public static <T> T with(Throwable failure) {
        throw Failing.<RuntimeException>undeclared(failure);
    }

    @SuppressWarnings("unchecked")
    private static <X extends Throwable> X undeclared(Throwable failure) throws X {
        throw (X) failure;
    }
}
