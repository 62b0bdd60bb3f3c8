package judge;

/**
 * Why an answer could not be run.
 *
 * @param file the file, as its author knows it
 * @param line the line, from 1; 0 when the whole file is meant
 * @param column the column, from 1; 0 when the whole line is meant
 * @param message what is the matter
 * @param repair what its author can do about it
 * @param forbidden whether the answer was refused for what it names or contains, and not for a slip
 */
public record Problem(String file, int line, int column, String message, String repair, boolean forbidden) {

    /** A slip. */
    public Problem(String file, int line, int column, String message, String repair) {
        this(file, line, column, message, repair, false);
    }

    /** {@code Kitchen.java:12}, or the file alone. */
    public String place() {
        return line == 0 ? file : file + ":" + line;
    }
}
