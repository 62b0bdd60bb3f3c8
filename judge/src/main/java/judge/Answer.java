package judge;

import java.util.Objects;

/**
 * What somebody hands in for one exercise: one file, not yet looked at.
 *
 * @param label whose or which answer it is, for those who judge many; nothing is read from it
 * @param source the file's bytes as they are
 */
public record Answer(Exercise exercise, String label, byte[] source) {
    /** Larger files are refused. */
    public static final int MOST_BYTES = SourceText.MOST_BYTES;

    public Answer {
        Objects.requireNonNull(exercise);
        Objects.requireNonNull(label);
        Objects.requireNonNull(source);
    }
}
