package lessons;

import java.io.IOException;
import java.util.List;

/**
 * Something that must hold of every exercise, lesson or page.
 *
 * @param <T> what it is about
 */
record Claim<T>(String name, Search<T> search) {

    /** Looks for what does not hold. */
    interface Search<T> {
        List<Finding> in(T subject) throws IOException;
    }
}
