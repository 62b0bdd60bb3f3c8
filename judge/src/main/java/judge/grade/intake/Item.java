package judge.grade.intake;

import java.io.IOException;
import java.time.Instant;

/**
 * A file that a reader came upon.
 *
 * @param path where it lies in the submission, with {@code /}
 * @param archives how many archives it lies in
 * @param changed when it was last changed; {@link Instant#EPOCH} when that is not told
 */
record Item(String path, int archives, Instant changed, Content content) {

    /** Its bytes, which are read only when they are wanted; while the reader stands at it. */
    interface Content {

        /** The first bytes, at most so many. */
        byte[] read(int most) throws IOException;
    }

    /** The path's parts. */
    String[] parts() {
        return path.split("/");
    }

    /** The last part of the path. */
    String name() {
        return path.substring(path.lastIndexOf('/') + 1);
    }
}
