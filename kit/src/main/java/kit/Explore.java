package kit;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.Test;

/** A check that tries every order of steps of a small scenario. Runs last, and only when all others passed. */
@Test
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
public @interface Explore {
    /** The numbers of the TODOs in the starter that this check is about. */
    int[] todo();

    /** Why it can go wrong, in a sentence or two; never the repair. */
    String why();

    /** The anchor in the lesson's README that explains it, without {@code #}. */
    String read();
}
