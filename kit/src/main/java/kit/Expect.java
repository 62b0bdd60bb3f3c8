package kit;

import java.util.Objects;
import kit.report.NotYet;
import kit.report.Story;

/**
 * The facts that a check insists on.
 *
 * <p>Each failure is a {@link NotYet} whose first sentence is the fact, with its numbers and thread names. The reason and
 * the place to read come from the check's annotation.
 *
 * <p><b>Threads:</b> any.
 */
public final class Expect {
    private Expect() {}

    /** Insists that {@code holds}; otherwise tells what happened, a {@link String#format} pattern and its arguments. */
    public static void that(boolean holds, String whatHappened, Object... args) {
        if (!holds) {
            throw notYet(whatHappened, args);
        }
    }

    /** Insists that the two are equal; otherwise: "The balance is 1, not 2." */
    public static void equal(String what, Object expected, Object actual) {
        if (!Objects.equals(expected, actual)) {
            throw notYet("%s is %s, not %s.", what, actual, expected);
        }
    }

    /** Insists that one of each came, whichever was first; otherwise tells what happened, a pattern for the two that came. */
    public static void oneEach(Object one, Object other, Object first, Object second, String whatHappened) {
        boolean inOrder = Objects.equals(one, first) && Objects.equals(other, second);
        that(inOrder || Objects.equals(one, second) && Objects.equals(other, first), whatHappened, first, second);
    }

    /** What to throw when a check has seen enough. */
    public static NotYet notYet(String whatHappened, Object... args) {
        return new NotYet(Story.of(args.length == 0 ? whatHappened : String.format(whatHappened, args)));
    }

    /**
     * Insists that {@code body} throws a {@code type}, and returns what it threw.
     *
     * @param what names the action in the failure: "put(null)"
     */
    public static <X extends Throwable> X raises(Class<X> type, String what, Body body) {
        try {
            body.run();
        } catch (Throwable thrown) {
            if (type.isInstance(thrown)) {
                return type.cast(thrown);
            }
            throw notYet("%s threw %s, not %s.", what, thrown.getClass().getSimpleName(), type.getSimpleName());
        }
        throw notYet("%s threw nothing; it must throw %s.", what, type.getSimpleName());
    }
}
