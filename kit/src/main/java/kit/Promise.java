package kit;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.Test;

/** A check with one thread: the contract. Runs first. */
@Test
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
public @interface Promise {
    /** The numbers of the TODOs in the starter that this check is about. */
    int[] todo();

    /** Why it can go wrong, in a sentence or two; never the repair. */
    String why();

    /** The anchor in the lesson's README that explains it, without {@code #}. */
    String read();
}
